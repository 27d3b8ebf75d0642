import { demoId } from './demo-id.ts';
import { BEGINNING, type Row } from './rows.ts';
import { DISTRICT, TRAINING_CENTRE, unitIdOf } from './units.ts';
import { WARDS, type Ward } from './wards.ts';

/** The one password of every demo account, shown on the sign-in page. */
export const DEMO_PASSWORD = 'tiendo-demo';

type Role = Row<'role_grant'>['role'];

/** An account of the demo: an office, never a person. */
interface DemoAccount {
  readonly username: string;
  readonly displayName: string;
  readonly office: string;
  readonly unit: string;
  readonly roles: readonly Role[];
}

const clerkOf = (ward: Ward): DemoAccount => ({
  username: `nhap-${ward.code}`,
  displayName: `Cán bộ nhập liệu P. ${ward.name}`,
  office: 'Cán bộ tuyên giáo Đảng ủy phường',
  unit: ward.code,
  roles: ['clerk'],
});

const approverOf = (ward: Ward): DemoAccount => ({
  username: `duyet-${ward.code}`,
  displayName: `Lãnh đạo duyệt P. ${ward.name}`,
  office: 'Lãnh đạo Đảng ủy phường',
  unit: ward.code,
  roles: ['unit-approver'],
});

/** Who may sign in to the demo. */
const ACCOUNTS: readonly DemoAccount[] = [
  {
    username: 'lanhdao',
    displayName: 'Thường trực Quận ủy',
    office: 'Tài khoản lãnh đạo',
    unit: DISTRICT,
    roles: ['standing-committee'],
  },
  {
    username: 'truongban',
    displayName: 'Lãnh đạo Ban Tuyên giáo',
    office: 'Lãnh đạo Ban',
    unit: DISTRICT,
    roles: ['board-leader'],
  },
  {
    username: 'tonghop',
    displayName: 'Tổ tổng hợp',
    office: 'Chuyên viên tổng hợp Ban Tuyên giáo',
    unit: DISTRICT,
    roles: ['secretariat'],
  },
  {
    username: 'quantri',
    displayName: 'Quản trị hệ thống',
    office: 'Quản trị hệ thống',
    unit: DISTRICT,
    roles: ['administrator'],
  },
  {
    username: 'phong-vhtt',
    displayName: 'Phòng Văn hóa và Thông tin',
    office: 'Cán bộ đối chiếu',
    unit: 'P-VHTT',
    roles: ['verifier'],
  },
  {
    username: 'ttbdct',
    displayName: 'Trung tâm Bồi dưỡng chính trị',
    // One person enters and sends, which is allowed and said on the report.
    office: 'Cán bộ tổng hợp (kiêm nhiệm)',
    unit: TRAINING_CENTRE,
    roles: ['clerk', 'unit-approver'],
  },
  ...WARDS.flatMap((ward) => [clerkOf(ward), approverOf(ward)]),
];

export const accountIdOf = (username: string): string => demoId(`account/${username}`);

/** The account's name as it stands beside what it did. @throws RangeError for an unknown username */
export function displayNameOf(username: string): string {
  const found = ACCOUNTS.find((account) => account.username === username);
  if (!found) throw new RangeError(`No account ${username}`);
  return found.displayName;
}

export const accountRows = (passwordHash: string): readonly Row<'account'>[] =>
  ACCOUNTS.map(({ username, displayName, office }) => ({
    id: accountIdOf(username),
    username,
    display_name: displayName,
    office,
    password_hash: passwordHash,
    locale: 'vi',
    disabled_at: null,
  }));

export const grantRows = (): readonly Row<'role_grant'>[] =>
  ACCOUNTS.flatMap(({ username, unit, roles }) =>
    roles.map((role) => ({
      id: demoId(`grant/${username}/${role}`),
      account_id: accountIdOf(username),
      role,
      unit_id: unitIdOf(unit),
      valid_from: BEGINNING,
      valid_to: null,
    })),
  );
