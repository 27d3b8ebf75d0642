import { doneOn, mean, notOccurred, ratio, value } from './cell.ts';
import { NO_SITE_CLEARANCE, type ReportCells } from './ward-figures.ts';
import type { WardCode } from './wards.ts';

type Small = Extract<WardCode, '00004' | '00010' | '00013' | '00019'>;

const AT_31_MAY = { note: 'Tại thời điểm 31/5/2017.' };

/** 2017-H1 of the small wards. */
export const SMALL_WARDS_2017: Readonly<Record<Small, ReportCells>> = {
  // Trúc Bạch: revenue of 412,6 % is real and is never cut; a typed 0 is not a blank.
  '00004': {
    TG01: ratio(612, 620),
    TG07: doneOn('2017-02-24'),
    TG12: value(76, { yearEnd: 150 }),
    'TG12.1': value(14),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(2, AT_31_MAY),
    XD01: value(3),
    'XD01.1': value(2),
    CC03: mean(93.6, 125),
    CC06: ratio(6, 2_860),
    KT01: value(17_329, {
      quality: 'estimate',
      yearEnd: 19_500,
      cause: 'Khoản thu một lần phát sinh trong quý II, không lặp lại ở nửa cuối năm.',
    }),
    AN01: value(3),
    AN03: value(0),
    DT01: value(1),
  },
  // Nguyễn Trung Trực: behind on most, with a cause for each.
  '00010': {
    TG01: ratio(498, 519, {
      cause: 'Một số đảng viên đi công tác dài ngày, đã bố trí lớp bổ sung trong tháng 7.',
    }),
    TG07: doneOn('2017-03-29'),
    TG12: value(54, {
      yearEnd: 135,
      cause: 'Cán bộ phụ trách trang tin chuyển công tác, vị trí thay thế nhận việc từ tháng 5.',
    }),
    'TG12.1': value(9),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(1, {
      ...AT_31_MAY,
      cause: 'Trường thứ hai đang hoàn thiện tiêu chí cơ sở vật chất.',
    }),
    XD01: value(2),
    'XD01.1': value(1),
    CC03: mean(86.4, 110, { cause: 'Bộ phận một cửa đang sửa chữa, người dân phải chờ lâu hơn.' }),
    CC06: ratio(40, 2_640, { cause: 'Bộ phận một cửa chuyển địa điểm tạm trong tháng 4.' }),
    KT01: value(1_656, {
      quality: 'estimate',
      yearEnd: 3_600,
      cause: 'Một số khoản thu theo kế hoạch thực hiện vào quý III.',
    }),
    AN01: value(2),
    AN03: value(1),
    DT01: value(4, { cause: 'Hồ sơ đang chờ ý kiến chuyên môn của cấp trên.' }),
  },
  // Quán Thánh: nothing open at the start of the year, nothing open now.
  '00013': {
    TG01: ratio(655, 668),
    TG07: doneOn('2017-03-10'),
    TG12: value(70, { yearEnd: 138 }),
    'TG12.1': value(16),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(2, AT_31_MAY),
    XD01: value(3),
    'XD01.1': value(1),
    CC03: mean(92.5, 120),
    CC06: ratio(15, 3_120),
    KT01: value(2_880, { quality: 'estimate', yearEnd: 5_100 }),
    AN01: value(3),
    AN03: notOccurred(),
    DT01: value(0),
  },
  // Điện Biên: no fire is written as "không phát sinh".
  '00019': {
    TG01: ratio(705, 720),
    TG07: doneOn('2017-03-16'),
    TG12: value(79, { yearEnd: 150 }),
    'TG12.1': value(15),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(1, AT_31_MAY),
    XD01: value(3),
    'XD01.1': value(1),
    CC03: mean(91.7, 118),
    CC06: ratio(22, 3_350),
    KT01: value(2_295, { quality: 'estimate', yearEnd: 4_600 }),
    AN01: value(3),
    AN03: notOccurred(),
    DT01: value(2),
  },
};
