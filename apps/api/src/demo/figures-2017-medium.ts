import { doneOn, mark, mean, ratio, value } from './cell.ts';
import { NO_SITE_CLEARANCE, type ReportCells } from './ward-figures.ts';
import type { WardCode } from './wards.ts';

type Medium = Extract<WardCode, '00007' | '00022' | '00028' | '00031'>;

const AT_31_MAY = { note: 'Tại thời điểm 31/5/2017.' };

/** 2017-H1 of the medium wards. */
export const MEDIUM_WARDS_2017: Readonly<Record<Medium, ReportCells>> = {
  // Cống Vị: returned, because CC06 has no cause; its TG12 ties with Giảng Võ.
  '00007': {
    TG01: ratio(1_175, 1_204),
    TG07: doneOn('2017-04-20', { cause: 'Chờ góp ý của các chi bộ nên ban hành sau hạn 20 ngày.' }),
    TG12: value(100, { yearEnd: 205 }),
    'TG12.1': value(21),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(3, AT_31_MAY),
    XD01: value(4),
    'XD01.1': value(2),
    CC03: mean(89.1, 220, { cause: 'Số lượt giao dịch tăng vào tháng 5, thời gian chờ kéo dài.' }),
    CC06: ratio(68, 4_250),
    KT01: value(3_392, { quality: 'estimate', yearEnd: 6_500 }),
    AN01: value(5),
    AN03: value(1),
    DT01: value(3),
  },
  // Đội Cấn has not reported: not one cell.
  '00022': {},
  // Kim Mã: over its ceiling of fires; more open files than at the start of the year.
  '00028': {
    TG01: ratio(1_089, 1_118),
    TG07: doneOn('2017-03-21'),
    TG12: value(88, {
      yearEnd: 190,
      cause: 'Tập trung tin, bài cho các đợt kỷ niệm nửa cuối năm.',
    }),
    'TG12.1': value(18),
    TG21Z: value(0),
    TG23Q: mark('fair', {
      cause:
        'Một số hộ chưa nhận đủ thông tin về phương án bồi thường, phường đang tổ chức đối thoại.',
    }),
    TG36: value(2, AT_31_MAY),
    XD01: value(4),
    'XD01.1': value(2),
    CC03: mean(88.2, 200, { cause: 'Phòng tiếp công dân chật, đang bố trí lại.' }),
    CC06: ratio(63, 5_720, { cause: 'Hồ sơ phải xác minh qua nhiều đơn vị.' }),
    KT01: value(3_312, {
      quality: 'estimate',
      yearEnd: 6_900,
      cause: 'Một số khoản thu theo kế hoạch thực hiện vào quý III.',
    }),
    AN01: value(5),
    AN03: value(4, { cause: 'Đều là vụ nhỏ do chập điện, không thiệt hại về người.' }),
    DT01: value(7, { cause: 'Nhận bàn giao thêm hồ sơ cũ sau đợt rà soát tháng 5.' }),
  },
  // Giảng Võ: TG12 at 50,0 % ties with Cống Vị, the rest on pace.
  '00031': {
    TG01: ratio(1_342, 1_371),
    TG07: doneOn('2017-03-03'),
    TG12: value(115, { yearEnd: 235 }),
    'TG12.1': value(25),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(3, AT_31_MAY),
    XD01: value(5),
    'XD01.1': value(3),
    CC03: mean(91.9, 235),
    CC06: ratio(31, 6_180),
    KT01: value(3_869, { quality: 'estimate', yearEnd: 7_500 }),
    AN01: value(5),
    AN03: value(0),
    DT01: value(4),
  },
};
