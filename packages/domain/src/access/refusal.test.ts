import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isoDate } from '../period/iso-date.ts';
import { DISTRICT, OTHER_WARD, TODAY, WARD, granted, person } from '../testing/actors.ts';
import { combinesEnteringAndApproving, grantsInForce, overseenUnits, ownUnits } from './actor.ts';
import { ALL_PERMISSIONS, isPermission, permissionsOf } from './permission.ts';
import {
  ACCESS_EFFECTS,
  recordingManner,
  refusalToRecord,
  refusalToSeeFigures,
  refusalToSeeUnit,
  refusalToSubmit,
  refusalToUse,
} from './refusal.ts';
import { ROLES } from './role.ts';

const clerk = person(1, granted('clerk', WARD));
const approver = person(2, granted('unit-approver', WARD));
const leader = person(3, granted('board-leader', DISTRICT));
const secretary = person(4, granted('secretariat', DISTRICT));
const administrator = person(5, granted('administrator', DISTRICT));
const committee = person(6, granted('standing-committee', DISTRICT));

describe('who may record and send', () => {
  test.for([
    { who: 'a clerk', actor: clerk, unit: WARD, record: null, submit: 'role' },
    { who: 'an approver', actor: approver, unit: WARD, record: null, submit: null },
    {
      who: 'a clerk elsewhere',
      actor: clerk,
      unit: OTHER_WARD,
      record: 'unit-not-visible',
      submit: 'unit-not-visible',
    },
    { who: 'a board leader', actor: leader, unit: WARD, record: 'role', submit: 'role' },
    { who: 'the secretariat', actor: secretary, unit: WARD, record: null, submit: 'role' },
    { who: 'the committee', actor: committee, unit: WARD, record: 'role', submit: 'role' },
    {
      who: 'an administrator',
      actor: administrator,
      unit: WARD,
      record: 'unit-not-visible',
      submit: 'unit-not-visible',
    },
  ])('$who: record $record, submit $submit', ({ actor, unit, record, submit }) => {
    expect(refusalToRecord(actor, unit, TODAY)).toBe(record);
    expect(refusalToSubmit(actor, unit, TODAY)).toBe(submit);
  });

  test('a leader who also approves for one ward is told it is another one', () => {
    const both = person(7, granted('board-leader', DISTRICT), granted('unit-approver', WARD));
    expect(refusalToSubmit(both, WARD, TODAY)).toBeNull();
    expect(refusalToSubmit(both, OTHER_WARD, TODAY)).toBe('other-unit');
  });

  test('what the secretariat enters is entered on behalf of the unit', () => {
    expect(recordingManner(secretary, WARD, TODAY)).toBe('on-behalf');
    expect(recordingManner(clerk, WARD, TODAY)).toBe('own');
    expect(recordingManner(leader, WARD, TODAY)).toBeNull();
  });
});

describe('who may see', () => {
  test('a draft belongs to the unit alone', () => {
    const see = (actor: typeof clerk, pointer: 'working' | 'submitted') =>
      refusalToSeeFigures(actor, { unit: WARD, pointer }, TODAY);
    expect(see(clerk, 'working')).toBeNull();
    expect(see(leader, 'working')).toBe('draft-not-visible');
    expect(see(leader, 'submitted')).toBeNull();
    expect(see(person(8, granted('clerk', OTHER_WARD)), 'submitted')).toBe('unit-not-visible');
  });

  test('a ward sees neither its neighbour nor its district', () => {
    expect(refusalToSeeUnit(clerk, OTHER_WARD, TODAY)).toBe('unit-not-visible');
    expect(refusalToSeeUnit(clerk, DISTRICT, TODAY)).toBe('unit-not-visible');
  });

  test('what one may not see does not exist; what one may not do is forbidden', () => {
    expect(ACCESS_EFFECTS[refusalToSeeUnit(clerk, OTHER_WARD, TODAY)!]).toBe('invisible');
    expect(ACCESS_EFFECTS[refusalToSubmit(clerk, WARD, TODAY)!]).toBe('forbidden');
  });
});

describe('grants', () => {
  test('count from their first day to their last', () => {
    const delegated = person(
      9,
      granted('unit-approver', WARD, {
        validFrom: isoDate('2017-06-01'),
        validTo: isoDate('2017-06-16'),
      }),
    );
    const on = (day: string) => grantsInForce(delegated, isoDate(day)).length;
    expect([on('2017-05-31'), on('2017-06-01'), on('2017-06-16'), on('2017-06-17')]).toEqual([
      0, 1, 1, 0,
    ]);
    expect(refusalToSubmit(delegated, WARD, isoDate('2017-06-17'))).toBe('unit-not-visible');
  });

  test('one person may enter and approve, and that is known', () => {
    const alone = person(10, granted('clerk', WARD), granted('unit-approver', WARD));
    expect(combinesEnteringAndApproving(alone, WARD.unitId, TODAY)).toBe(true);
    expect(combinesEnteringAndApproving(approver, WARD.unitId, TODAY)).toBe(false);
    expect(ownUnits(alone, TODAY)).toEqual([WARD.unitId]);
    expect(overseenUnits(alone, TODAY)).toEqual([]);
  });

  test('an administrator has no right on figures', () => {
    const rights = permissionsOf(administrator, TODAY);
    expect(rights).toContain('account.manage');
    expect(rights.filter((right) => /figure|result|overview|submission/u.test(right))).toEqual([]);
  });

  test('a permission is used only under a grant that allows it where it counts', () => {
    const units = [DISTRICT, WARD, OTHER_WARD];
    const anyGrant = fc
      .tuple(fc.constantFrom(...ROLES), fc.constantFrom(...units))
      .map(([role, unit]) => granted(role, unit));
    fc.assert(
      fc.property(
        fc.array(anyGrant, { maxLength: 4 }),
        fc.constantFrom(...ALL_PERMISSIONS),
        fc.constantFrom(...units),
        (grants, permission, unit) => {
          const actor = person(11, ...grants);
          if (refusalToUse(permission, actor, { unit, day: TODAY })) return;
          expect(permissionsOf(actor, TODAY)).toContain(permission);
          expect(refusalToSeeUnit(actor, unit, TODAY)).toBeNull();
        },
      ),
    );
  });

  test('a permission is one of the table', () => {
    expect(isPermission('figure.record')).toBe(true);
    expect(isPermission('toString')).toBe(false);
  });
});
