import { meetingListDto } from '@tiendo/contract/meeting';
import { taskListDto } from '@tiendo/contract/task';

import type { Visitor } from './stage.ts';

/** A screen as one arrives at it: by its address, as somebody who works there. */
export interface Screen {
  readonly name: string;
  readonly path: string;
  /** Null where nobody is signed in. */
  readonly username: string | null;
}

/** Every screen of the product, and the states of it that look different. */
export async function everyScreen(leader: Visitor): Promise<readonly Screen[]> {
  const meetings = (await leader.read('/meetings', meetingListDto)).items;
  const tasks = (await leader.read('/tasks', taskListDto)).items;
  const [recent, previous] = meetings;
  const task = tasks.find(({ halfYear }) => halfYear === '2017-H1');
  if (!recent || !previous || !task) throw new Error('the demo district has no chain');
  return [
    { name: 'sign-in', path: '/', username: null },
    asLeader('overview', '/tong-quan/2017-H1'),
    asLeader(
      'overview with a table',
      '/tong-quan/2017-H1?indicator=TG12&view=table&order=attention',
    ),
    asLeader('overview of a whole year', '/tong-quan/2016-H2?indicator=KT01'),
    asLeader('units', '/don-vi/2017-H1'),
    asLeader('unit', '/don-vi/2017-H1/code:00028'),
    { name: 'own unit', path: '/don-vi/2017-H1/code:00001', username: 'nhap-00001' },
    { name: 'entry', path: '/nhap-so-lieu/2017-H1/code:00001', username: 'nhap-00001' },
    { name: 'entry, sent', path: '/nhap-so-lieu/2017-H1/code:00004', username: 'duyet-00004' },
    { name: 'entry, returned', path: '/nhap-so-lieu/2017-H1/code:00007', username: 'nhap-00007' },
    {
      name: 'entry, to be entered on behalf',
      path: '/nhap-so-lieu/2017-H1/code:00001',
      username: 'tonghop',
    },
    {
      name: 'narrative',
      path: '/nhap-so-lieu/2017-H1/code:00001/thuyet-minh',
      username: 'nhap-00001',
    },
    {
      name: 'approval',
      path: '/nhap-so-lieu/2017-H1/code:00001/duyet',
      username: 'duyet-00001',
    },
    {
      name: 'approval, returned',
      path: '/nhap-so-lieu/2017-H1/code:00007/duyet',
      username: 'duyet-00007',
    },
    asLeader('narrative, sent', '/nhap-so-lieu/2017-H1/code:00004/thuyet-minh'),
    {
      name: 'signed paper',
      path: '/nhap-so-lieu/2017-H1/code:00004/ban-ky',
      username: 'duyet-00004',
    },
    asLeader('meetings', '/hoi-nghi'),
    asLeader('meeting', `/hoi-nghi/${recent.id}`),
    asLeader('meeting with conclusions', `/hoi-nghi/${previous.id}`),
    asLeader('tasks', '/nhiem-vu'),
    asLeader('task', `/nhiem-vu?task=${task.id}`),
    { name: 'tasks of a department', path: '/nhiem-vu', username: 'phong-vhtt' },
    { name: 'cross-check', path: '/doi-chieu/2017-H1', username: 'phong-vhtt' },
    { name: 'reviews', path: '/ra-soat/2017-H1', username: 'tonghop' },
    { name: 'review', path: '/ra-soat/2017-H1/code:00034', username: 'tonghop' },
    { name: 'trail', path: '/nhat-ky/2017-H1/code:00001', username: 'nhap-00001' },
    { name: 'check setting', path: '/muc-kiem-tra', username: 'tonghop' },
    { name: 'check setting, to be read', path: '/muc-kiem-tra', username: 'nhap-00001' },
    { name: 'system', path: '/', username: 'quantri' },
    asLeader('nothing there', '/khong-co'),
  ];
}

const asLeader = (name: string, path: string): Screen => ({ name, path, username: 'lanhdao' });
