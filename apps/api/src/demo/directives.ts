import { demoId } from './demo-id.ts';
import type { Row } from './rows.ts';

/** The directives that the record names; it gives neither their days nor, for two, their issuer. */
export type DirectiveKey = 'CT05' | 'NQTW4' | 'KY-CUONG-2017' | 'BTG-THANH-UY';

interface Directive {
  readonly key: DirectiveKey;
  readonly number: string | null;
  readonly issuer: string;
  readonly title: string;
}

const DIRECTIVES: readonly Directive[] = [
  {
    key: 'CT05',
    number: '05-CT/TW',
    issuer: 'Bộ Chính trị (khóa XII)',
    title: '“Đẩy mạnh việc học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh”',
  },
  {
    key: 'NQTW4',
    number: null,
    issuer: 'Trung ương (khóa XII)',
    title:
      'Nghị quyết Trung ương 4 (khóa XII) "Tăng cường xây dựng, chỉnh đốn Đảng; ngăn chặn, đẩy lùi sự suy thoái về tư tưởng, chính trị, đạo đức, lối sống, những biểu hiện “tự diễn biến”, “tự chuyển hóa” trong nội bộ”',
  },
  {
    key: 'KY-CUONG-2017',
    number: null,
    issuer: 'Tin đăng không nêu cơ quan ban hành',
    title: '“Năm kỷ cương hành chính 2017”',
  },
  {
    key: 'BTG-THANH-UY',
    number: null,
    issuer: 'Ban Tuyên giáo Thành ủy',
    title: 'sự chỉ đạo của Ban Tuyên giáo Thành ủy và cấp ủy các cấp',
  },
];

export const directiveIdOf = (key: DirectiveKey): string => demoId(`directive/${key}`);

export const directiveRows = (): readonly Row<'directive'>[] =>
  DIRECTIVES.map(({ key, number, issuer, title }, index) => ({
    id: directiveIdOf(key),
    number,
    issuer,
    title,
    issued_on: null,
    display_order: index + 1,
    source: 'record',
  }));
