/** What is asked before one enters for a unit that has no network or sent only paper. */
export const onBehalf = {
  title: (unit: string) => `Nhập hộ ${unit}`,
  text: 'Từng số liệu đồng chí nhập được ghi dấu “nhập hộ” và đứng tên đồng chí. Đơn vị thấy ngay các số liệu này; lãnh đạo đơn vị vẫn là người duyệt, gửi. Sau khi gửi, báo cáo cần có bản ký của đơn vị.',
  groundLabel: 'Căn cứ nhập hộ',
  groundHint:
    'Ví dụ: Báo cáo giấy số 05-BC/ĐU ngày 14/6/2017 có chữ ký, đóng dấu. Đơn vị đọc được.',
  confirm: 'Bắt đầu nhập hộ',
  cancel: 'Thôi',
  close: 'Đóng',
};

export type OnBehalfPhrases = typeof onBehalf;
