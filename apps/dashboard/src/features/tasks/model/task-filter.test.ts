import { expect, test } from 'vitest';

import { aTask } from '../../../testing/task-builder.ts';
import { parseTaskFilter } from './task-address.ts';
import { filterTasks } from './task-filter.ts';

const vinhPhuc = {
  unitId: '00000000-0000-4000-8000-000000000007',
  code: 'code:00007',
  name: 'Đảng ủy phường Vĩnh Phúc',
  shortName: 'P. Vĩnh Phúc',
};

const tasks = [
  aTask({ id: 'later', dueOn: '2017-07-31' }),
  aTask({ id: 'sooner', dueOn: '2017-06-23', coUnits: [vinhPhuc] }),
  aTask({ id: 'late', timeStatus: 'overdue', lead: vinhPhuc }),
  aTask({ id: 'done-late', state: 'completed', timeStatus: 'overdue' }),
];

const shape = (filter: Parameters<typeof filterTasks>[1]) =>
  filterTasks(tasks, filter).groups.map(({ standing, tasks: own }) => [
    standing,
    own.map((task) => task.id),
  ]);

test('tasks stand by their time, the overdue first, the sooner before the later', () => {
  expect(shape({})).toEqual([
    ['overdue', ['late']],
    ['on-time', ['sooner', 'later']],
    ['completed', ['done-late']],
  ]);
});

test('a unit finds what it leads and what it helps with', () => {
  expect(shape({ unit: 'code:00007' })).toEqual([
    ['overdue', ['late']],
    ['on-time', ['sooner']],
  ]);
});

test('choosing one standing leaves the counts of the others to be seen', () => {
  const { groups, counts, total } = filterTasks(tasks, { standing: 'completed' });
  expect(groups.map((group) => group.standing)).toEqual(['completed']);
  expect(counts).toEqual({
    overdue: 1,
    'due-soon': 0,
    'on-time': 2,
    'no-deadline': 0,
    draft: 0,
    'set-aside': 0,
    completed: 1,
  });
  expect(total).toBe(4);
});

test('a draft is planned and not without a deadline, whatever its date says', () => {
  const draft = aTask({ id: 'draft', stage: 'draft', timeStatus: null, dueOn: '2017-07-31' });
  const paused = aTask({ id: 'paused', state: 'paused', timeStatus: null });
  const groups = filterTasks([draft, paused], {}).groups;
  expect(groups.map((group) => group.standing)).toEqual(['draft', 'set-aside']);
});

const on = (dueOn: string, state: 'in-progress' | 'completed') =>
  aTask({ id: dueOn, dueOn, state });

test('what is to be done next comes first, and of what is done the latest', () => {
  const some = [
    on('2017-06-30', 'in-progress'),
    on('2016-05-31', 'completed'),
    on('2017-03-31', 'completed'),
    on('2017-05-31', 'in-progress'),
  ];
  const { groups } = filterTasks(some, {});
  expect(groups.map((group) => group.tasks.map(({ id }) => id))).toEqual([
    ['2017-05-31', '2017-06-30'],
    ['2017-03-31', '2016-05-31'],
  ]);
});

test('every unit that has a part can be chosen, in the order of the alphabet', () => {
  expect(filterTasks(tasks, {}).units.map((unit) => unit.shortName)).toEqual([
    'P. Trúc Bạch',
    'P. Vĩnh Phúc',
  ]);
});

test.each([
  [{ period: '2017-H3', standing: 'late', unit: '' }, {}],
  [
    { period: '2017-H1', standing: 'overdue', other: 1 },
    { period: '2017-H1', standing: 'overdue' },
  ],
])('the address %j means %j', (search, filter) => {
  expect(parseTaskFilter(search)).toEqual(filter);
});
