import type { Permission } from '@tiendo/domain/access';

/** What a person reads under a refusal: whom to ask, for what. `{names}` are people, or their role. */
type HelpPhrases = Readonly<Partial<Record<Permission, string>>> & { readonly other: string };

export const HELP_PHRASES_VI: HelpPhrases = {
  'figure.record': 'Đề nghị đồng chí liên hệ {names} để nhập số liệu.',
  'submission.prepare': 'Đề nghị đồng chí liên hệ {names} để thực hiện.',
  'submission.submit': 'Đề nghị đồng chí liên hệ {names} để duyệt, gửi báo cáo.',
  'submission.review': 'Đề nghị đồng chí liên hệ {names} để rà soát báo cáo hoặc đề nghị bổ sung.',
  'submission.accept': 'Đề nghị đồng chí liên hệ {names} để tiếp nhận báo cáo.',
  'submission.extend': 'Đề nghị đồng chí liên hệ {names} để gia hạn.',
  'submission.reopen': 'Đề nghị đồng chí liên hệ {names} để mở lại.',
  'period.configure': 'Đề nghị đồng chí liên hệ {names} để mở kỳ báo cáo.',
  other: 'Đề nghị đồng chí liên hệ {names}.',
};

export const HELP_PHRASES_EN: HelpPhrases = {
  'figure.record': 'Please ask {names} to enter the figures.',
  'submission.prepare': 'Please ask {names} to do it.',
  'submission.submit': 'Please ask {names} to approve and send the report.',
  'submission.review': 'Please ask {names} to review the report or to give it back.',
  'submission.accept': 'Please ask {names} to accept the report.',
  'submission.extend': 'Please ask {names} for more time.',
  'submission.reopen': 'Please ask {names} to reopen it.',
  'period.configure': 'Please ask {names} to open the reporting period.',
  other: 'Please ask {names}.',
};
