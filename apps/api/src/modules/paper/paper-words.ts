/**
 * Words of the papers an office files. They are Vietnamese whatever language the screen is in: the paper
 * goes to a Vietnamese office (docs/adr/0017).
 */
export const PAPER_WORDS = {
  formName: 'Biểu số 01',
  title: (half: 1 | 2, year: number) =>
    half === 1
      ? `KẾT QUẢ THỰC HIỆN CHỈ TIÊU 6 THÁNG ĐẦU NĂM ${year}`
      : `KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM ${year}`,
  period: (half: 1 | 2, year: number) => `6 tháng ${half === 1 ? 'đầu' : 'cuối'} năm ${year}`,
  window: (from: string, to: string) => `(Số liệu tính từ ${from} đến ${to})`,
  placeAndDay: (place: string, year: string) =>
    `${place}, ngày${' '.repeat(8)}tháng${' '.repeat(8)}năm ${year}`,
  illustrative: 'Số liệu minh họa',
  draft: 'DỰ THẢO – chưa gửi',
  draftSince: (number: string) => `DỰ THẢO – có thay đổi sau lần gửi ${number}`,
  receipt: (number: string, at: string) => `Gửi lần ${number}, ${at}`,
  hash: (hash: string) => `Mã xác nhận (SHA-256): ${hash}`,
  blocks: {
    A: 'Công tác tuyên giáo, xây dựng Đảng',
    B: 'Chỉ tiêu kinh tế - xã hội, quốc phòng - an ninh (theo dõi, phục vụ tuyên truyền)',
  },
  ofWhich: (name: string) => `Trong đó: ${name.replace(/^trong đó:\s*/iu, '')}`,
  otherArea: 'Nội dung khác',
  states: {
    'not-reported': 'Chưa báo cáo',
    'not-occurred': 'Không phát sinh',
    'not-applicable': '–',
  },
  notAskedYet: 'Chưa đến kỳ báo cáo',
  notDone: 'Chưa hoàn thành',
  dueBy: (day: string) => `trước ${day}`,
  nothing: '–',
  reference: 'Theo dõi (mốc tham khảo)',
  doneLate: 'Hoàn thành sau hạn',
  qualities: { preliminary: 'Số sơ bộ', estimate: 'Số ước' },
  weight: (weight: string) => `Số phiếu, trọng số: ${weight}`,
  columns: {
    number: 'STT',
    indicator: 'Chỉ tiêu',
    unitOfMeasure: 'ĐVT',
    sameHalf: (half: 1 | 2, year: number) =>
      half === 1 ? `TH cùng kỳ năm ${year - 1}` : `TH năm ${year - 1}`,
    plan: (year: number) => `KH năm ${year}`,
    actual: (half: 1 | 2) => (half === 1 ? 'TH 6 tháng' : 'TH cả năm'),
    percentOfPlan: 'Tỷ lệ % TH/KH năm',
    yearOnYear: 'So cùng kỳ (%, điểm %)',
    estimate: 'Ước TH cả năm',
    estimateOfPlan: 'Ước TH/KH (%)',
    source: 'Đơn vị chủ trì, nguồn',
    verdict: 'Đánh giá',
    notes: 'Ghi chú (nguyên nhân)',
  },
  footnotes: {
    ceiling: 'Chỉ tiêu có mức trần (≤): cột (7) là phần đã dùng so với mức trần.',
    reduction: 'Chỉ tiêu giảm: cột (7) là phần đã giảm so với mức phải giảm.',
    ratio:
      'Chỉ tiêu tỷ lệ: cột (6) tính từ tử số/mẫu số nêu ở cột (13); cột (8) là chênh lệch điểm %.',
    missing:
      '“Chưa báo cáo” là chưa có số liệu, không tính là 0; “–” là không áp dụng hoặc không tính.',
  },
  preparedBy: 'NGƯỜI LẬP BIỂU',
  signHere: '(Ký, ghi rõ họ tên)',
  positionHere: '(Chức vụ)',
} as const;
