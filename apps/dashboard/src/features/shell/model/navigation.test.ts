import { expect, test } from 'vitest';

import { aGrant, aSession } from '../../../testing/session-builder.ts';
import { navigationOf } from './navigation.ts';

const idsFor = (...roles: Parameters<typeof aGrant>[0][]) =>
  navigationOf(aSession({ grants: roles.map((role) => aGrant(role)) })).map((place) => place.id);

const idsWith = (role: Parameters<typeof aGrant>[0], permission: string) =>
  navigationOf(
    aSession({
      grants: [aGrant(role, { unitReports: role !== 'verifier' })],
      permissions: [permission, 'meeting.read', 'task.read'],
    }),
  ).map((place) => place.id);

test.each([
  ['standing-committee', ['overview', 'units', 'meetings', 'tasks']],
  ['secretariat', ['overview', 'units', 'meetings', 'tasks']],
  ['clerk', ['entry', 'unit', 'meetings', 'tasks']],
  ['unit-approver', ['entry', 'unit', 'meetings', 'tasks']],
] as const)('%s lands on the first place of their work', (role, ids) => {
  expect(idsFor(role)).toEqual(ids);
});

test('a unit that is asked for no report lands on its tasks', () => {
  const session = aSession({ grants: [aGrant('verifier', { unitReports: false })] });
  expect(navigationOf(session).map((place) => place.id)).toEqual(['tasks', 'meetings']);
});

test('who reviews has the desk, who compares lands on their field', () => {
  expect(idsWith('secretariat', 'submission.review')).toEqual([
    'overview',
    'units',
    'review',
    'meetings',
    'tasks',
  ]);
  expect(idsWith('verifier', 'figure.cross-check')).toEqual(['crossCheck', 'meetings', 'tasks']);
});

test('who sets the thresholds of the checks has them after their daily work', () => {
  expect(idsWith('secretariat', 'indicator.configure')).toEqual([
    'overview',
    'units',
    'meetings',
    'tasks',
    'checkSetting',
  ]);
});

test('an administrator is led only where an administrator may go', () => {
  const session = aSession({ grants: [aGrant('administrator')], permissions: ['system.manage'] });
  expect(navigationOf(session).map((place) => place.id)).toEqual(['system']);
});

test('whoever both leads and reports has both, the whole first', () => {
  expect(idsFor('clerk', 'board-leader')).toEqual([
    'overview',
    'units',
    'entry',
    'unit',
    'meetings',
    'tasks',
  ]);
});

test('without a period there is nothing to enter or to compare', () => {
  const session = aSession({ grants: [aGrant('clerk')], currentHalfYear: null });
  expect(navigationOf(session).map((place) => place.id)).toEqual(['tasks', 'meetings']);
});

test('a link names the unit by its code and the half-year asked for', () => {
  const [entry] = navigationOf(aSession({ grants: [aGrant('clerk')] }), '2016-H2');
  expect(entry?.link).toMatchObject({ params: { halfYear: '2016-H2', unit: 'code:00004' } });
});
