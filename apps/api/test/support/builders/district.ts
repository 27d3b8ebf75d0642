import type { Kysely } from 'kysely';

import type { Database } from '../../../src/platform/database/schema.ts';
import { anAccount, type BuiltAccount } from './account.ts';
import { anIndicator, type BuiltIndicator } from './indicator.ts';
import { aPeriod } from './period.ts';
import { anAncestry, aUnit, type BuiltUnit } from './unit.ts';

/** One person of each role; `neighbour` is the clerk of another ward. */
export type DistrictPeople = Readonly<
  Record<
    | 'clerk'
    | 'approver'
    | 'neighbour'
    | 'verifier'
    | 'secretariat'
    | 'boardLeader'
    | 'standingCommittee'
    | 'administrator',
    BuiltAccount
  >
>;

/** The smallest district in which every rule of who sees what can be told apart. */
export interface District {
  readonly committee: BuiltUnit;
  readonly board: BuiltUnit;
  readonly department: BuiltUnit;
  /** Trúc Bạch, where clerk and approver work. */
  readonly ward: BuiltUnit;
  /** Quán Thánh, the neighbour's. */
  readonly otherWard: BuiltUnit;
  readonly indicator: BuiltIndicator;
  /** 2017-H1, open; 2016-H2 before it is closed. */
  readonly halfYear: string;
  readonly people: DistrictPeople;
}

/** A committee with its board, a department and two wards, in an open half-year with one indicator. */
export async function aDistrict(db: Kysely<Database>): Promise<District> {
  const committee = await aUnit(db, {
    kind: 'committee',
    name: 'Quận ủy Ba Đình',
    short_name: 'Quận ủy',
    official_code: '001',
    display_order: 0,
  });
  const below = { parent_id: committee.id };
  const board = await aUnit(db, {
    ...below,
    kind: 'party-board',
    name: 'Ban Tuyên giáo Quận ủy',
    own_code: 'BTG',
    display_order: 1,
  });
  const department = await aUnit(db, {
    ...below,
    kind: 'department',
    name: 'Phòng Văn hóa và Thông tin',
    own_code: 'VHTT',
    display_order: 2,
  });
  const ward = await aUnit(db, {
    ...below,
    name: 'Đảng ủy phường Trúc Bạch',
    short_name: 'P. Trúc Bạch',
    official_code: '00004',
    display_order: 3,
  });
  const otherWard = await aUnit(db, {
    ...below,
    name: 'Đảng ủy phường Quán Thánh',
    short_name: 'P. Quán Thánh',
    official_code: '00013',
    display_order: 4,
  });
  await aPeriod(db, '2016-H2', { state: 'closed' });
  const halfYear = await aPeriod(db, '2017-H1');
  await anAncestry(db, '2016-H2', '2016-12-14');
  await anAncestry(db, halfYear, '2017-06-14');
  const indicator = await anIndicator(db, { code: 'TG12' });
  const units = { committee, board, department, ward, otherWard };
  return { ...units, indicator, halfYear, people: await peopleOf(db, units) };
}

type Units = Pick<District, 'committee' | 'department' | 'ward' | 'otherWard'>;

async function peopleOf(db: Kysely<Database>, units: Units): Promise<DistrictPeople> {
  const { committee, department, ward, otherWard } = units;
  return {
    clerk: await anAccount(db, { role: 'clerk', unitId: ward.id }),
    approver: await anAccount(db, { role: 'unit-approver', unitId: ward.id }),
    neighbour: await anAccount(db, { role: 'clerk', unitId: otherWard.id }),
    verifier: await anAccount(db, { role: 'verifier', unitId: department.id }),
    secretariat: await anAccount(db, { role: 'secretariat', unitId: committee.id }),
    boardLeader: await anAccount(db, { role: 'board-leader', unitId: committee.id }),
    standingCommittee: await anAccount(db, { role: 'standing-committee', unitId: committee.id }),
    administrator: await anAccount(db, { role: 'administrator', unitId: committee.id }),
  };
}
