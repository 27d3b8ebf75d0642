import type { UnitKind } from '@tiendo/domain/unit';

import { demoId } from './demo-id.ts';
import { BEGINNING, type Row, type Source } from './rows.ts';
import { WARDS, type Ward, type WardCode } from './wards.ts';

/** Code of the district party committee, at the top of everything. */
export const DISTRICT = 'QU-BADINH';
/** Code of the board that holds the conferences. */
export const BOARD = 'BTG';
/** Code of the training centre, the one reporting unit that is no ward. */
export const TRAINING_CENTRE = 'TTBDCT';

/** Id of a unit by its official or own code. */
export const unitIdOf = (code: string): string => demoId(`unit/${code}`);

/** Own code of a ward's people's committee; the official code names the ward's party committee. */
export const authorityCodeOf = (ward: WardCode): string => `UBND-${ward}`;

interface DemoUnit {
  readonly code: string;
  readonly official?: true;
  readonly kind: UnitKind;
  readonly name: string;
  readonly shortName: string;
  readonly parent?: string;
  readonly related?: string;
  readonly source: Source;
}

type Listed = readonly [code: string, name: string, shortName: string];

const AUTHORITY = 'UBND-BADINH';

const PARTY_BOARDS: readonly Listed[] = [
  ['VPQU', 'Văn phòng Quận ủy', 'Văn phòng Quận ủy'],
  ['BTC', 'Ban Tổ chức Quận ủy', 'Ban Tổ chức'],
  [BOARD, 'Ban Tuyên giáo Quận ủy', 'Ban Tuyên giáo'],
  ['BDV', 'Ban Dân vận Quận ủy', 'Ban Dân vận'],
  ['UBKT', 'Cơ quan Ủy ban Kiểm tra Quận ủy', 'UBKT'],
];

const MASS_ORGANISATIONS: readonly Listed[] = [
  ['MTTQ', 'Ủy ban Mặt trận Tổ quốc Việt Nam quận Ba Đình', 'MTTQ'],
  ['LDLD', 'Liên đoàn Lao động quận Ba Đình', 'LĐLĐ'],
  ['LHPN', 'Hội Liên hiệp Phụ nữ quận Ba Đình', 'Hội LHPN'],
  ['QDOAN', 'Quận đoàn Ba Đình', 'Quận đoàn'],
  ['CCB', 'Hội Cựu chiến binh quận Ba Đình', 'Hội CCB'],
  ['CTD', 'Hội Chữ thập đỏ quận Ba Đình', 'Hội Chữ thập đỏ'],
  ['HKH', 'Hội Khuyến học quận Ba Đình', 'Hội Khuyến học'],
  ['NCT', 'Hội Người cao tuổi quận Ba Đình', 'Hội Người cao tuổi'],
];

const DEPARTMENTS: readonly Listed[] = [
  ['VP-UBND', 'Văn phòng HĐND và UBND quận Ba Đình', 'Văn phòng HĐND-UBND'],
  ['P-NV', 'Phòng Nội vụ quận Ba Đình', 'Phòng Nội vụ'],
  ['P-TP', 'Phòng Tư pháp quận Ba Đình', 'Phòng Tư pháp'],
  ['P-TCKH', 'Phòng Tài chính - Kế hoạch quận Ba Đình', 'Phòng TC-KH'],
  ['P-KT', 'Phòng Kinh tế quận Ba Đình', 'Phòng Kinh tế'],
  ['P-QLDT', 'Phòng Quản lý đô thị quận Ba Đình', 'Phòng QLĐT'],
  ['P-TNMT', 'Phòng Tài nguyên và Môi trường quận Ba Đình', 'Phòng TN-MT'],
  ['P-VHTT', 'Phòng Văn hóa và Thông tin quận Ba Đình', 'Phòng VHTT'],
  ['P-GDDT', 'Phòng Giáo dục và Đào tạo quận Ba Đình', 'Phòng GD-ĐT'],
  ['P-YT', 'Phòng Y tế quận Ba Đình', 'Phòng Y tế'],
  ['P-LDTBXH', 'Phòng Lao động - Thương binh và Xã hội quận Ba Đình', 'Phòng LĐ-TBXH'],
  ['TTRA', 'Thanh tra quận Ba Đình', 'Thanh tra quận'],
];

const PUBLIC_UNITS: readonly Listed[] = [
  ['TTVHTT', 'Trung tâm Văn hóa - Thông tin và Thể thao quận Ba Đình', 'TTVH-TT&TT'],
  ['TTYT', 'Trung tâm Y tế quận Ba Đình', 'TT Y tế'],
  ['BQLDA', 'Ban Quản lý dự án quận Ba Đình', 'Ban QLDA'],
  ['DQLTTXD', 'Đội Quản lý trật tự xây dựng đô thị quận Ba Đình', 'Đội QLTTXDĐT'],
  ['BGPMB', 'Ban Giải phóng mặt bằng quận Ba Đình', 'Ban GPMB'],
];

const VERTICAL_AGENCIES: readonly Listed[] = [
  ['CA', 'Công an quận Ba Đình', 'Công an quận'],
  ['CHQS', 'Ban Chỉ huy Quân sự quận Ba Đình', 'Ban CHQS'],
  ['CCT', 'Chi cục Thuế quận Ba Đình', 'Chi cục Thuế'],
  ['CCTK', 'Chi cục Thống kê quận Ba Đình', 'Chi cục Thống kê'],
  ['BHXH', 'Bảo hiểm xã hội quận Ba Đình', 'BHXH'],
  ['KBNN', 'Kho bạc Nhà nước Ba Đình', 'Kho bạc'],
  ['TAND', 'Tòa án nhân dân quận Ba Đình', 'TAND quận'],
  ['VKSND', 'Viện kiểm sát nhân dân quận Ba Đình', 'VKSND quận'],
  ['THADS', 'Chi cục Thi hành án dân sự quận Ba Đình', 'Chi cục THADS'],
];

function below(parent: string, kind: UnitKind, listed: readonly Listed[]): readonly DemoUnit[] {
  return listed.map(([code, name, shortName]) => {
    // The news item names the board that held the conference; the others are only "các ban đảng".
    const source = code === BOARD ? 'record' : 'illustrative';
    return { code, kind, name, shortName, parent, source };
  });
}

const wardCommittee = ({ code, name }: Ward): DemoUnit => ({
  code,
  official: true,
  kind: 'ward-committee',
  name: `Đảng ủy phường ${name}`,
  shortName: `P. ${name}`,
  parent: DISTRICT,
  source: 'record',
});

const wardAuthority = ({ code, name }: Ward): DemoUnit => ({
  code: authorityCodeOf(code),
  kind: 'ward-authority',
  name: `UBND phường ${name}`,
  shortName: `UBND P. ${name}`,
  parent: AUTHORITY,
  source: 'illustrative',
});

/** Every unit of the demo, in the order in which they are listed. */
const UNITS: readonly DemoUnit[] = [
  {
    code: DISTRICT,
    kind: 'committee',
    name: 'Quận ủy Ba Đình',
    shortName: 'Quận ủy Ba Đình',
    source: 'record',
  },
  ...WARDS.map(wardCommittee),
  ...below(DISTRICT, 'party-board', PARTY_BOARDS),
  ...below(DISTRICT, 'public-unit', [
    [TRAINING_CENTRE, 'Trung tâm Bồi dưỡng chính trị quận Ba Đình', 'Trung tâm BDCT'],
  ]),
  ...below(DISTRICT, 'mass-organisation', MASS_ORGANISATIONS),
  {
    code: AUTHORITY,
    kind: 'authority',
    name: 'UBND quận Ba Đình',
    shortName: 'UBND quận',
    parent: DISTRICT,
    source: 'illustrative',
  },
  ...below(AUTHORITY, 'department', DEPARTMENTS),
  ...below(AUTHORITY, 'public-unit', PUBLIC_UNITS),
  ...WARDS.map(wardAuthority),
  ...VERTICAL_AGENCIES.map(([code, name, shortName]): DemoUnit => ({
    code,
    kind: 'vertical-agency',
    name,
    shortName,
    related: DISTRICT,
    source: 'illustrative',
  })),
];

/** Codes of the mass organisations, which co-operate in tasks of the conference. */
export const MASS_ORGANISATION_CODES: readonly string[] = MASS_ORGANISATIONS.map(([code]) => code);

export const unitRows = (): readonly Row<'unit'>[] =>
  UNITS.map(({ code }) => ({ id: unitIdOf(code) }));

export const unitVersionRows = (): readonly Row<'unit_version'>[] =>
  UNITS.map((unit, index) => ({
    id: demoId(`unit-version/${unit.code}`),
    unit_id: unitIdOf(unit.code),
    valid_from: BEGINNING,
    valid_to: null,
    kind: unit.kind,
    name: unit.name,
    short_name: unit.shortName,
    official_code: unit.official ? unit.code : null,
    own_code: unit.official ? null : unit.code,
    parent_id: unit.parent === undefined ? null : unitIdOf(unit.parent),
    related_to_id: unit.related === undefined ? null : unitIdOf(unit.related),
    display_order: index + 1,
    source: unit.source,
  }));
