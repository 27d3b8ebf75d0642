import type { SignedPaperBody } from '@tiendo/contract/signed-paper';

const fields: Readonly<Record<keyof SignedPaperBody, string>> = {
  number: 'Số',
  symbol: 'Ký hiệu',
  signedOn: 'Ngày ký',
  signerName: 'Người ký',
  signerPosition: 'Chức vụ',
  sending: 'Lần gửi được ký',
};

/** Phrases of the screen of a report’s signed paper. */
export const signedPaper = {
  title: (period: string) => `Bản ký ${period}`,
  notSent: 'Báo cáo chưa gửi. Sau khi gửi, đề nghị đồng chí bổ sung bản có chữ ký tại đây.',
  askedOnBehalf: (count: number) =>
    `${count} số liệu của báo cáo này do bộ phận tổng hợp nhập hộ. Vì không phải đơn vị tự nhập, đề nghị bổ sung bản có chữ ký của đơn vị để làm căn cứ.`,
  none: 'Đơn vị chưa bổ sung bản ký.',
  known: 'Bản ký đã lưu',
  add: 'Bổ sung bản ký',
  change: 'Sửa thông tin, thay tệp',
  help: 'Bổ sung bản ký không mở lại báo cáo. Thông tin và tệp đã lưu trước đó vẫn được giữ.',
  helpOnBehalf:
    'Đồng chí bổ sung thay đơn vị; việc này được ghi rõ tên đồng chí. Thông tin và tệp đã lưu trước đó vẫn được giữ.',
  fields,
  code: 'Số, ký hiệu',
  file: 'Tệp',
  taking: 'Đang tải tệp về',
  noFile: 'chưa có tệp',
  dayShape: 'ngày/tháng/năm',
  missing: 'Đề nghị đồng chí điền mục này.',
  noDay: 'Ngày chưa đúng; ví dụ 20/06/2017.',
  sendingNumber: (number: number) => `lần ${number}`,
  sendingAt: (number: number, at: string) => `Lần ${number}, ${at}`,
  choose: 'Chọn tệp PDF',
  chooseOther: 'Chọn tệp khác',
  chosen: (name: string) => `Đã chọn ${name}`,
  sending: 'Đang gửi tệp',
  fileHelp: (megabytes: string) =>
    `Tệp PDF có chữ ký, nhiều nhất ${megabytes} MB. Không đưa lên tài liệu mật.`,
  save: 'Lưu bản ký',
  recorded: (name: string, at: string) => `${name} lưu lúc ${at}.`,
  recordedOnBehalf: (name: string, at: string) => `${name} lưu thay đơn vị lúc ${at}.`,
  history: (count: number) => `Các lần lưu (${count})`,
  wasKnown: (code: string, file: string, name: string, at: string) =>
    `${code}, ${file} · ${name}, ${at}`,
  nothingDiffers: 'Số liệu hiện nay khớp với bản đã ký.',
  differing: (count: number) => `${count} số liệu khác bản đã ký`,
  signedAndNow: (signed: string, now: string) => `bản ký ${signed}, hiện nay ${now}`,
};

export type SignedPaperPhrases = typeof signedPaper;
