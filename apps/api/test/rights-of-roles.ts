import type { Role } from '@tiendo/domain/access';

/**
 * Who may do what where, written from the table of roles (§6.9) and from nothing in the program.
 *
 * Each line holds a role against three places: the unit it is granted for, the unit next door, and a unit
 * below the one it is granted for. `yes`: let in, whatever the state of things then says · `no`: known, and
 * not allowed (403) · `unseen`: as if it were not there (404) · `-`: the route is about no unit.
 */
export type Outcome = '-' | 'no' | 'unseen' | 'yes';
type Line = `${Outcome} ${Outcome} ${Outcome}`;
export type Rights = Readonly<Record<Role, Line>>;

/** Xem: a unit's own people see it; those above see what was sent; administration sees no figure. */
export const reading: Rights = {
  clerk: 'yes unseen unseen',
  'unit-approver': 'yes unseen unseen',
  verifier: 'yes unseen unseen',
  secretariat: 'yes unseen yes',
  'board-leader': 'yes unseen yes',
  'standing-committee': 'yes unseen yes',
  administrator: 'no no no',
};

/** Nhật ký of a unit: administration has the system's own, which is another question. */
export const tracing: Rights = { ...reading, administrator: 'unseen unseen unseen' };

/** Nhập: the unit's own people. */
export const entering: Rights = {
  clerk: 'yes unseen unseen',
  'unit-approver': 'yes unseen unseen',
  verifier: 'yes unseen unseen',
  secretariat: 'no unseen no',
  'board-leader': 'no no no',
  'standing-committee': 'no no no',
  administrator: 'no no no',
};

/** Nhập số liệu, which the secretariat also does for a unit (*nhập hộ*, marked: ADR 0024). */
export const recording: Rights = { ...entering, secretariat: 'yes unseen yes' };

/** Mở nhập hộ: the secretariat alone; who works in the unit enters without. */
export const enteringFor: Rights = {
  ...recording,
  clerk: 'no unseen unseen',
  'unit-approver': 'no unseen unseen',
  verifier: 'no unseen unseen',
};

/** Trao đổi về báo cáo: the unit and those who review it; the committee reads and does not review. */
export const speaking: Rights = { ...reading, 'standing-committee': 'no no no' };

/** Đối chiếu: the department of the field alone, which is nobody here. */
export const comparing: Rights = {
  clerk: 'no no no',
  'unit-approver': 'no no no',
  verifier: 'no no no',
  secretariat: 'no no no',
  'board-leader': 'no no no',
  'standing-committee': 'no no no',
  administrator: 'no no no',
};

/** Trình, rút lại, đề nghị lùi hạn: whoever works on the report. */
export const preparing: Rights = {
  clerk: 'yes unseen unseen',
  'unit-approver': 'yes unseen unseen',
  verifier: 'yes unseen unseen',
  secretariat: 'no unseen no',
  'board-leader': 'no unseen no',
  'standing-committee': 'no unseen no',
  administrator: 'no no no',
};

/** Duyệt & gửi: never a clerk. */
export const sending: Rights = { ...preparing, clerk: 'no unseen unseen' };

/** Rà soát, đề nghị bổ sung; tiếp nhận: the secretariat and the board, never the unit or the committee. */
export const reviewing: Rights = {
  clerk: 'no unseen unseen',
  'unit-approver': 'no unseen unseen',
  verifier: 'no unseen unseen',
  secretariat: 'yes unseen yes',
  'board-leader': 'yes unseen yes',
  'standing-committee': 'no unseen no',
  administrator: 'no no no',
};

/** Bản ký: who sends the report, and the secretariat for the unit, marked. */
export const signing: Rights = {
  clerk: 'no unseen unseen',
  'unit-approver': 'yes unseen unseen',
  verifier: 'yes unseen unseen',
  secretariat: 'yes unseen yes',
  'board-leader': 'no unseen no',
  'standing-committee': 'no unseen no',
  administrator: 'no no no',
};

/** Chốt, mở lại, gia hạn: the secretariat prepares, the board's leader decides. */
export const deciding: Rights = { ...reviewing, secretariat: 'no unseen no' };

/** The leader's overview: those who oversee. */
export const overseeing: Rights = {
  ...reading,
  clerk: 'no no no',
  'unit-approver': 'no no no',
  verifier: 'no no no',
};

/** Names of units and when they held: no figure, so anybody who is signed in. */
export const naming: Rights = {
  clerk: 'yes yes yes',
  'unit-approver': 'yes yes yes',
  verifier: 'yes yes yes',
  secretariat: 'yes yes yes',
  'board-leader': 'yes yes yes',
  'standing-committee': 'yes yes yes',
  administrator: 'yes yes yes',
};

/** A list that leaves out what one may not see answers everybody who may ask for it. */
export const listing: Rights = { ...naming, administrator: 'no no no' };

/** Of no unit, and for everybody who is signed in. */
export const everybody: Rights = {
  clerk: 'yes - -',
  'unit-approver': 'yes - -',
  verifier: 'yes - -',
  secretariat: 'yes - -',
  'board-leader': 'yes - -',
  'standing-committee': 'yes - -',
  administrator: 'yes - -',
};

/** Cấu hình of cycles, targets and checks: the secretariat. */
export const configuring: Rights = {
  clerk: 'no - -',
  'unit-approver': 'no - -',
  verifier: 'no - -',
  secretariat: 'yes - -',
  'board-leader': 'no - -',
  'standing-committee': 'no - -',
  administrator: 'no - -',
};

/** Of no unit, but of the work itself, which is none of administration's. */
export const workers: Rights = { ...everybody, administrator: 'no - -' };

/** The list on the review desk: of no unit, and for those who review. */
export const deskKeeping: Rights = { ...configuring, 'board-leader': 'yes - -' };

/** One report on the review desk: nobody else comes to it, whosever report it is. */
export const deskReading: Rights = {
  ...comparing,
  secretariat: 'yes unseen yes',
  'board-leader': 'yes unseen yes',
};
