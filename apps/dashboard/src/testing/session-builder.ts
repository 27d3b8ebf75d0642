import type { GrantDto, SessionDto } from '@tiendo/contract/session';

/** A grant over the ward Trúc Bạch, or over the district for those who look at all units. */
export function aGrant(role: GrantDto['role'], fields: Partial<GrantDto> = {}): GrantDto {
  return {
    role,
    unitId: '00000000-0000-4000-8000-000000000004',
    unitCode: 'code:00004',
    unitName: 'Đảng ủy phường Trúc Bạch',
    unitShortName: 'P. Trúc Bạch',
    unitReports: true,
    validFrom: '2013-01-01',
    validTo: null,
    ...fields,
  };
}

/** A session of the demo: a ward's clerk unless told otherwise. */
export function aSession(fields: Partial<SessionDto> = {}): SessionDto {
  return {
    accountId: '00000000-0000-4000-8000-0000000000aa',
    username: 'nhap-00004',
    displayName: 'Cán bộ nhập liệu P. Trúc Bạch',
    office: 'Cán bộ nhập liệu',
    locale: 'vi',
    grants: [aGrant('clerk')],
    permissions: ['figure.record', 'meeting.read', 'task.read'],
    currentHalfYear: '2017-H1',
    businessNow: '2017-06-22T10:34:00+07:00',
    demo: true,
    ...fields,
  };
}
