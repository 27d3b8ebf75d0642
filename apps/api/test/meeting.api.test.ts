import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { aDistrict, type District } from './support/builders/district.ts';
import { aConclusion, aMeeting, aTask } from './support/builders/meeting.ts';
import { startTestApi, type TestApi } from './support/test-api.ts';
import { walk } from './support/walk.ts';

type Send = (url: string) => ReturnType<TestApi['inject']>;

describe('/meetings and /tasks', () => {
  let api: TestApi;
  let district: District;
  let leader: Send;
  let clerk: Send;
  const ids: Record<
    'meeting' | 'conclusion' | 'directive' | 'remark' | 'ours' | 'theirs' | 'draft',
    string
  > = {
    meeting: '',
    conclusion: '',
    directive: '',
    remark: '',
    ours: '',
    theirs: '',
    draft: '',
  };

  beforeAll(async () => {
    api = await startTestApi();
    const { db } = api.database;
    district = await aDistrict(db);
    const {
      committee,
      board,
      ward,
      otherWard,
      department,
      indicator,
      halfYear: half_year,
    } = district;
    ids.meeting = await aMeeting(db, {
      half_year,
      organiser_unit_id: board.id,
      held_at: '14:00',
    });
    ids.conclusion = (await aConclusion(db, ids.meeting)).conclusionId;
    const unsigned = await aConclusion(db, ids.meeting, { state: 'draft', number: '02-TB/MH' });
    const directive = {
      issuer: 'Bộ Chính trị',
      title: 'Chỉ thị 05',
      number: '05-CT/TW',
      display_order: 1,
    };
    ids.directive = (
      await db.insertInto('directive').values(directive).returning('id').executeTakeFirstOrThrow()
    ).id;
    const remark = { kind: 'directing-remark', text: 'Đẩy mạnh', display_order: 1 } as const;
    ids.remark = (
      await db
        .insertInto('meeting_remark')
        .values({ ...remark, meeting_id: ids.meeting, directive_id: ids.directive })
        .returning('id')
        .executeTakeFirstOrThrow()
    ).id;
    const issued = { half_year, issued_by_id: committee.id };
    ids.ours = await aTask(db, {
      ...issued,
      lead_unit_id: ward.id,
      conclusion_id: ids.conclusion,
      due_on: '2017-06-24',
    });
    ids.theirs = await aTask(db, {
      ...issued,
      lead_unit_id: otherWard.id,
      remark_id: ids.remark,
      state: 'completed',
      due_on: '2017-06-20',
      claimed_on: '2017-06-21',
      confirmed_on: '2017-06-22',
    });
    ids.draft = await aTask(db, {
      ...issued,
      lead_unit_id: ward.id,
      conclusion_id: unsigned.conclusionId,
      stage: 'draft',
      due_on: '2017-07-31',
    });
    await db
      .insertInto('task_unit')
      .values({ task_id: ids.ours, unit_id: department.id, display_order: 1 })
      .execute();
    await db
      .insertInto('task_indicator')
      .values({ task_id: ids.ours, indicator_id: indicator.id, effect: 'tăng' })
      .execute();
    const senderOf = async (accountId: string): Promise<Send> => {
      const send = await api.as(accountId);
      return (url) => send({ url: `/api/v1${url}` });
    };
    leader = await senderOf(district.people.boardLeader.id);
    clerk = await senderOf(district.people.clerk.id);
  });
  afterAll(() => api.close());

  const standing = async (id: string) => (await leader(`/tasks/${id}`)).json();
  const idsOf = async (query: string) =>
    (await leader(`/tasks${query}`)).json().items.map(({ id }: { id: string }) => id);
  const counts = async (send: Send) => (await send('/meetings')).json().items[0];

  test('a meeting names what was said, concluded and assigned, linked both ways', async () => {
    const meeting = (await leader(`/meetings/${ids.meeting}`)).json();
    expect(meeting).toMatchObject({
      organiserName: 'Ban Tuyên giáo Quận ủy',
      heldAt: '14:00',
      chair: null,
      remarks: [{ id: ids.remark, directiveId: ids.directive, taskIds: [ids.theirs] }],
      directives: [{ id: ids.directive, number: '05-CT/TW' }],
      notices: [{ state: 'signed' }, { state: 'draft' }],
      tasks: [{ id: ids.ours }, { id: ids.theirs }, { id: ids.draft, stage: 'draft' }],
    });
    expect(meeting.conclusions).toContainEqual(
      expect.objectContaining({ id: ids.conclusion, taskIds: [ids.ours] }),
    );
    const task = (await leader(`/tasks/${ids.ours}`)).json();
    expect(task).toMatchObject({
      lead: { code: 'code:00004', shortName: 'P. Trúc Bạch' },
      coUnits: [{ code: 'own:VHTT' }],
      indicators: [{ code: 'TG12', effect: 'tăng' }],
      basis: { meetingId: ids.meeting, noticeNumber: '01-TB/MH', conclusionItem: '1' },
    });
  });

  test('a ward finds its own tasks there, and no notice that is not signed', async () => {
    const meeting = (await clerk(`/meetings/${ids.meeting}`)).json();
    expect(meeting.tasks.map(({ id }: { id: string }) => id)).toEqual([ids.ours]);
    expect(meeting.notices).toMatchObject([{ state: 'signed' }]);
    expect(meeting.conclusions).toHaveLength(1);
  });

  test('what is only drafted is not counted as a task that came of a meeting', async () => {
    expect(await counts(clerk)).toMatchObject({ tasks: 1, tasksCompleted: 0, conclusions: 1 });
    expect(await counts(leader)).toMatchObject({ tasks: 2, tasksCompleted: 1, conclusions: 2 });
  });

  test('how a task stands in time is told on the business day', async () => {
    expect(await standing(ids.ours)).toMatchObject({
      dueOn: '2017-06-24',
      dueOnWorkingDay: '2017-06-26',
      timeStatus: 'on-time',
    });
    expect(await standing(ids.theirs)).toMatchObject({ timeStatus: 'overdue' });
    expect(await standing(ids.draft)).toMatchObject({ stage: 'draft', timeStatus: null });
    const now = api.clock.at;
    api.clock.at = new Date('2017-06-26T23:00:00+07:00');
    expect(await standing(ids.ours)).toMatchObject({ timeStatus: 'due-soon' });
    api.clock.at = new Date('2017-06-27T00:00:00+07:00');
    expect(await standing(ids.ours)).toMatchObject({ timeStatus: 'overdue' });
    api.clock.at = now;
  });

  test('tasks of a half-year, a unit that leads or helps, a meeting', async () => {
    expect(await idsOf('?period=2017-H1')).toEqual([ids.ours, ids.theirs, ids.draft]);
    expect(await idsOf('?period=2016-H2')).toEqual([]);
    expect(await idsOf('?unit=own:VHTT')).toEqual([ids.ours]);
    expect(await idsOf('?unit=code:00013')).toEqual([ids.theirs]);
    expect(await idsOf(`?meeting=${ids.meeting}`)).toEqual([ids.ours, ids.theirs, ids.draft]);
  });

  test('walks tasks and meetings without loss or repetition while some are added', async () => {
    const { db } = api.database;
    const { committee, ward } = district;
    const add = async () => {
      const task = { half_year: '2017-H1', issued_by_id: committee.id, lead_unit_id: ward.id };
      await aTask(db, { ...task, display_order: -1 });
      await aTask(db, { ...task, half_year: '2016-H2' });
      await aMeeting(db, {
        half_year: '2016-H2',
        organiser_unit_id: committee.id,
        held_on: '2016-12-20',
      });
    };
    for (const list of ['/tasks', '/meetings']) {
      const before = (await leader(list)).json().items.map(({ id }: { id: string }) => id);
      const seen = await walk((cursor) => leader(`${list}?limit=1${cursor}`), add, 2);
      const found = seen.map(({ id }) => id);
      expect(new Set(found).size).toBe(found.length);
      expect(found).toEqual(expect.arrayContaining(before));
    }
  });
});
