import type { GrantDto } from '@tiendo/contract/session';

const roles: Readonly<Record<GrantDto['role'], string>> = {
  clerk: 'Cán bộ nhập liệu',
  'unit-approver': 'Người duyệt của đơn vị',
  verifier: 'Phòng, ban, đoàn thể',
  secretariat: 'Tổ tổng hợp',
  'board-leader': 'Lãnh đạo Ban',
  'standing-committee': 'Thường trực, Ban Thường vụ',
  administrator: 'Quản trị hệ thống',
};

/** Phrases of the sign-in page. */
export const signIn = {
  title: 'Đăng nhập',
  lead: 'Kết quả 6 tháng của từng đơn vị so với chỉ tiêu cả năm, hội nghị sơ kết và nhiệm vụ sau hội nghị – trên một nơi.',
  sessionEnded:
    'Phiên làm việc đã hết. Đề nghị đăng nhập lại để làm tiếp; số đã nhập mà chưa lưu vẫn còn.',
  signedOutHere: 'Đồng chí đã đăng xuất trên máy này; máy chủ sẽ được báo khi có mạng trở lại.',
  username: 'Tên đăng nhập',
  password: 'Mật khẩu',
  showPassword: 'Hiện mật khẩu',
  hidePassword: 'Ẩn mật khẩu',
  submit: 'Đăng nhập',
  usernameMissing: 'Đề nghị nhập tên đăng nhập.',
  passwordMissing: 'Đề nghị nhập mật khẩu.',
  notSetUpTitle: 'Chưa thiết lập',
  notSetUpLead:
    'Cơ sở dữ liệu này được tạo để dùng thật và còn trống: chưa có tài khoản nào nên chưa ai đăng nhập được. Phiên bản này chưa có bước thiết lập.',
  notSetUpMeanwhile: 'Để xem quận minh họa, chạy trên máy chủ:',
  demoTitle: 'Tài khoản trình diễn',
  demoLead: (password: string) =>
    `Chọn một tài khoản để điền sẵn; mật khẩu chung là “${password}”.`,
  roles,
};

export type SignInPhrases = typeof signIn;
