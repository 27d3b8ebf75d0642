import type { EntryWarningCode } from '@tiendo/domain/figure';

/** What is said of one rule and of the field its threshold stands in. */
export interface RuleWords {
  readonly name: string;
  readonly meaning: string;
  /** Of the field, read on by the unit after it. */
  readonly label: string;
  readonly unit: string;
  /** Where the rule turns, in numbers; null on a side on which it asks of nobody. */
  readonly example: (low: string | null, high: string | null) => string;
  /** Why the rule begins where it does until somebody sets it otherwise. */
  readonly source: string;
  /** What a threshold beyond the bounds would do. */
  readonly beyond: string;
}

const rules: Readonly<Record<EntryWarningCode, RuleWords>> = {
  'fell-since-sent': {
    name: 'Số lũy kế giảm so với lần gửi trước',
    meaning:
      'Số lũy kế từ đầu năm chỉ có tăng. Giảm quá mức này thì phải nêu nguyên nhân; 0 là giảm bao nhiêu cũng hỏi.',
    label: 'Giảm quá',
    unit: '%',
    example: (low) => `lần trước gửi 200, lần này dưới ${low} thì phải nêu nguyên nhân.`,
    source: 'số lũy kế đã gửi chỉ giảm khi trước đó có sai sót',
    beyond: 'Từ 100 trở lên thì không bao giờ hỏi; muốn vậy, bỏ chọn quy tắc này.',
  },
  'far-from-last-year': {
    name: 'Tăng, giảm nhiều so với cùng kỳ năm trước',
    meaning:
      'Tăng hoặc giảm quá mức này thì phải nêu nguyên nhân. Việc không mong muốn mà giảm thì không hỏi.',
    label: 'Tăng, giảm quá',
    unit: '%',
    example: (low, high) =>
      `cùng kỳ năm trước 200, năm nay ${low === null ? '' : `dưới ${low} hoặc `}trên ${high} thì phải nêu nguyên nhân.`,
    source: 'kinh nghiệm rà soát số liệu, không có văn bản quy định',
    beyond: 'Dưới 1 thì hầu như số nào cũng phải giải trình.',
  },
  'same-as-last-year': {
    name: 'Bằng số cùng kỳ năm trước',
    meaning:
      'Chênh không quá mức này thì coi là bằng năm trước, có thể do chép lại số cũ; 0 là bằng đúng.',
    label: 'Chênh không quá',
    unit: '%',
    example: (low, high) =>
      `cùng kỳ năm trước 200, năm nay ${low === high ? `cũng ${low}` : `từ ${low} đến ${high}`} thì phải nêu nguyên nhân.`,
    source: 'chỉ hỏi khi trùng khớp hoàn toàn; không có văn bản quy định',
    beyond: 'Chênh quá 10\u00A0% thì không còn là bằng năm trước.',
  },
  'far-above-plan': {
    name: 'Vượt xa chỉ tiêu cả năm',
    meaning:
      'Số đạt được trên mức này thì phải nêu nguyên nhân. Không áp dụng cho tỷ lệ và tốc độ tăng.',
    label: 'Trên',
    unit: '% chỉ tiêu cả năm',
    example: (_, high) => `chỉ tiêu cả năm 200, số đạt được trên ${high} thì phải nêu nguyên nhân.`,
    source: 'kinh nghiệm rà soát số liệu, không có văn bản quy định',
    beyond: 'Dưới 100 thì đơn vị chưa đạt chỉ tiêu cũng bị hỏi.',
  },
  'outlier-among-peers': {
    name: 'Khác xa các đơn vị cùng loại',
    meaning:
      'Đo khoảng cách đến trung vị các đơn vị đã gửi, khi có từ 5 đơn vị; 1 điểm gần bằng một độ lệch chuẩn.',
    label: 'Cách quá',
    unit: 'điểm Z hiệu chỉnh',
    example: (low, high) =>
      `các đơn vị có trung vị 50\u00A0% chỉ tiêu, độ lệch trung vị 5 điểm %; đơn vị ${low === null ? '' : `dưới ${low}\u00A0% hoặc `}trên ${high}\u00A0% thì phải nêu nguyên nhân.`,
    source: 'Iglewicz và Hoaglin (1993) gọi từ 3,5 là giá trị ngoại lai',
    beyond: 'Dưới 1 thì gần một phần ba số đơn vị bị hỏi; trên 10 thì hầu như không đơn vị nào.',
  },
  'estimate-misses-plan': {
    name: 'Ước cả năm chưa đạt chỉ tiêu',
    meaning:
      'Ước thực hiện cả năm dưới mức này thì phải nêu nguyên nhân. Chỉ tiêu càng thấp càng tốt thì xét ngược lại.',
    label: 'Dưới',
    unit: '% chỉ tiêu cả năm',
    example: (low) => `chỉ tiêu cả năm 200, ước cả năm dưới ${low} thì phải nêu nguyên nhân.`,
    source: 'bằng chỉ tiêu được giao',
    beyond: 'Trên 100 thì ước đạt chỉ tiêu cũng bị hỏi.',
  },
};

/** Phrases of the screen where the thresholds of the soft checks are set. */
export const checkSetting = {
  title: 'Mức kiểm tra',
  lead: 'Khi nào một số liệu phải kèm nguyên nhân. Mức mới áp dụng ngay ở biểu nhập, khi gửi và khi rà soát; thiếu nguyên nhân thì báo cáo chưa gửi được.',
  changed: (name: string, at: string) => `${name} đặt lần cuối lúc ${at}.`,
  neverChanged: 'Chưa ai đặt lại: đang theo mức mặc định của phần mềm.',
  readOnly: 'Mức kiểm tra do bộ phận tổng hợp đặt. Đồng chí xem được, không sửa được.',
  rulesLabel: 'Các quy tắc kiểm tra',
  rules,
  example: 'Ví dụ:',
  off: 'Đang tắt, không hỏi.',
  never: 'không hỏi',
  defaultIs: (level: string, source: string) => `Mặc định ${level}: ${source}.`,
  toDefault: 'Về mức mặc định',
  missing: 'Đề nghị đồng chí điền mức, hoặc bỏ chọn quy tắc này.',
  otherwiseEvery: 'Nếu không, số nào cũng phải giải trình.',
  noNumber: 'Mức là một con số, ví dụ 12,5.',
  unsaved: (count: string) => `${count} mức đã sửa, chưa lưu.`,
  saved: 'Đã lưu.',
  save: 'Lưu mức kiểm tra',
  discard: 'Bỏ thay đổi',
  nothingToSave: 'Chưa có mức nào thay đổi.',
  chooseFirst: 'Đề nghị đồng chí chọn mức được giữ trước khi lưu.',
  own: {
    title: (count: string) => `Mức riêng của từng chỉ tiêu (${count})`,
    indicator: 'Chỉ tiêu',
    level: 'Mức riêng',
    otherIndicator: 'Chỉ tiêu không còn dùng',
    add: 'Thêm mức riêng',
    never: 'Không hỏi chỉ tiêu này',
    drop: 'Bỏ mức riêng',
    dropOf: (name: string) => `Bỏ mức riêng của ${name}`,
    moved: 'Mức riêng của từng chỉ tiêu cũng đã được đặt lại.',
  },
  conflict: {
    title: 'Mức đã được đặt lại',
    by: (name: string, at: string) =>
      `${name} đã đặt lại mức kiểm tra lúc ${at}, khi đồng chí đang sửa.`,
    somebody: 'Có người',
    theirs: (level: string) => `nay là ${level}`,
    mine: (level: string) => `đồng chí đang nhập ${level}`,
    keepMine: 'Giữ mức đang nhập',
    takeTheirs: 'Lấy mức vừa đặt',
  },
  leave: {
    title: 'Mức kiểm tra chưa lưu',
    text: (count: string) => `${count} mức đã sửa mà chưa lưu. Rời trang này thì các mức đó bị bỏ.`,
    go: 'Rời trang, bỏ thay đổi',
    stay: 'Ở lại',
    close: 'Đóng',
  },
};

export type CheckSettingPhrases = typeof checkSetting;
