import type { UnitKind } from '../unit/unit.ts';
import { type Issuer, issuerOf } from './issuer.ts';

/** What a heading needs to know of a unit, as it is called on the day of the document. */
export interface NamedUnit {
  readonly kind: UnitKind;
  readonly name: string;
}

/** The block over a document: who issues it on the left, under which name on the right (§2B.4). */
export interface DocumentHeading {
  readonly superior: string | null;
  readonly issuer: string;
  /** What stands under the issuer: a star in Party documents, a rule in the state's. */
  readonly under: 'rule' | 'star';
  /** *Số … -BC/ĐU* with room for the number, which is given when the paper is signed. */
  readonly number: string;
  readonly nation: string;
  readonly motto: string | null;
  readonly place: string;
}

const ROOM = '\u00a0'.repeat(8);

/** The heading of a unit's report under its parent (§2B.4). */
export function documentHeading(unit: NamedUnit, parent: NamedUnit | null): DocumentHeading {
  const issuer = issuerOf(unit.kind, parent?.kind ?? null);
  const state = issuer === 'state';
  return {
    superior: parent && superiorLine(unit, parent, issuer),
    issuer: capitals(unit.name),
    under: state ? 'rule' : 'star',
    number: numberLine(unit.kind, state),
    nation: state ? 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM' : 'ĐẢNG CỘNG SẢN VIỆT NAM',
    motto: state ? 'Độc lập - Tự do - Hạnh phúc' : null,
    place: placeIn(unit.name),
  };
}

/** A committee stands under the Party organisation of the level above, its own boards under the committee. */
function superiorLine(unit: NamedUnit, parent: NamedUnit, issuer: Issuer): string {
  const isCommittee = unit.kind === 'committee' || unit.kind === 'ward-committee';
  return capitals(isCommittee && issuer === 'party' ? organisationOf(parent.name) : parent.name);
}

const LEVELS: readonly (readonly [committee: RegExp, organisation: string])[] = [
  [/^Tỉnh ủy /u, 'Đảng bộ tỉnh '],
  [/^Thành ủy /u, 'Đảng bộ thành phố '],
  [/^Quận ủy /u, 'Đảng bộ quận '],
  [/^Huyện ủy /u, 'Đảng bộ huyện '],
  [/^Thị ủy /u, 'Đảng bộ thị xã '],
  [/^Đảng ủy /u, 'Đảng bộ '],
];

/** *Quận ủy Ba Đình* leads *Đảng bộ quận Ba Đình*. */
function organisationOf(committee: string): string {
  const level = LEVELS.find(([pattern]) => pattern.test(committee));
  return level === undefined ? committee : committee.replace(...level);
}

/** Only what is certain is printed: other organs put their own symbol behind the number. */
function numberLine(kind: UnitKind, state: boolean): string {
  if (kind === 'ward-committee') return `Số${ROOM}-BC/ĐU`;
  if (kind === 'authority' || kind === 'ward-authority') return `Số:${ROOM}/BC-UBND`;
  return state ? `Số:${ROOM}/BC-${ROOM}` : `Số${ROOM}-BC/${ROOM}`;
}

/** The name of the place alone: *Đảng ủy phường Trúc Bạch* writes from *Trúc Bạch*. */
function placeIn(name: string): string {
  const after =
    /(?:phường|xã|thị trấn|đặc khu|quận|huyện|thị xã|thành phố|tỉnh|ủy) (?<place>\p{Lu}.*)$/u;
  return after.exec(name)?.groups?.['place'] ?? name;
}

const capitals = (text: string): string => text.normalize('NFC').toLocaleUpperCase('vi');
