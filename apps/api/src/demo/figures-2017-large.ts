import { doneOn, mark, mean, ratio, value } from './cell.ts';
import { NO_SITE_CLEARANCE, type ReportCells } from './ward-figures.ts';
import type { WardCode } from './wards.ts';

type Large = Extract<WardCode, '00001' | '00006' | '00008' | '00016' | '00025' | '00034'>;

const AT_31_MAY = { note: 'Tại thời điểm 31/5/2017.' };

/** 2017-H1 of the large wards. */
export const LARGE_WARDS_2017: Readonly<Record<Large, ReportCells>> = {
  // Phúc Xá: a draft of 11 of the 14 rows; CC03 and KT01 are still blank, TG37 is not yet owed.
  '00001': {
    TG01: ratio(882, 905),
    TG07: doneOn('2017-03-24'),
    TG12: value(130),
    'TG12.1': value(27),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(3, AT_31_MAY),
    XD01: value(5),
    'XD01.1': value(2),
    CC06: ratio(49, 6_900),
    AN01: value(6),
    AN03: value(1),
    DT01: value(6),
  },
  // Vĩnh Phúc: excellent; the year's articles are done by June.
  '00006': {
    TG01: ratio(1_948, 1_965),
    TG07: doneOn('2017-02-15'),
    TG12: value(265, {
      yearEnd: 420,
      note: 'Phát sóng chuyên mục mới hằng tuần từ tháng 1.',
      cause: 'Mỗi chi bộ có một cộng tác viên viết tin.',
    }),
    'TG12.1': value(61),
    TG21Z: value(0),
    TG23Q: mark('good'),
    TG36: value(4, AT_31_MAY),
    XD01: value(8, { yearEnd: 16 }),
    'XD01.1': value(5),
    CC03: mean(95.2, 300),
    CC06: ratio(12, 8_150),
    KT01: value(6_720, { quality: 'estimate', yearEnd: 10_400 }),
    AN01: value(8),
    AN03: value(1),
    DT01: value(5),
  },
  // Liễu Giai: sent a day late for good; two of 26 weekly reports late; half of the open files settled.
  '00008': {
    TG01: ratio(2_105, 2_168),
    TG07: doneOn('2017-03-30'),
    TG12: value(124, { yearEnd: 270, cause: 'Đài truyền thanh phường bảo trì trong tháng 3.' }),
    'TG12.1': value(28),
    TG21Z: value(2, {
      note: '02/26 kỳ.',
      cause: 'Hai kỳ trùng đợt nghỉ lễ; đã phân công người trực thay.',
    }),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(3, { ...AT_31_MAY, cause: 'Một trường đang chờ kiểm tra công nhận.' }),
    XD01: value(5, { yearEnd: 13, cause: 'Nhiều hồ sơ kết nạp hoàn thành vào tháng 7.' }),
    'XD01.1': value(3),
    CC03: mean(90.8, 280),
    CC06: ratio(71, 7_480),
    KT01: value(5_508, { quality: 'estimate', yearEnd: 10_300 }),
    AN01: value(7),
    AN03: value(2),
    DT01: value(6),
  },
  // Ngọc Hà: all normal, the reference; its revenue is confirmed and official.
  '00016': {
    TG01: ratio(2_004, 2_040),
    TG07: doneOn('2017-03-08'),
    TG12: value(134, { yearEnd: 268 }),
    'TG12.1': value(30),
    TG21Z: value(0),
    TG23Q: NO_SITE_CLEARANCE,
    TG36: value(4, AT_31_MAY),
    XD01: value(6, { yearEnd: 13 }),
    'XD01.1': value(3),
    CC03: mean(92.4, 290),
    CC06: ratio(33, 8_640),
    KT01: value(4_922, {
      yearEnd: 9_500,
      note: 'Phòng Tài chính - Kế hoạch đã đối chiếu, xác nhận ngày 14/6/2017.',
    }),
    AN01: value(7),
    AN03: value(1),
    DT01: value(6),
  },
  // Ngọc Khánh: TG01 stands below 97 % until the correction that waits is sent.
  '00025': {
    TG01: ratio(1_782, 1_860, { cause: 'Lớp bổ sung ngày 10/6 chưa tổng hợp kịp.' }),
    TG07: doneOn('2017-03-14'),
    TG12: value(137, { yearEnd: 285 }),
    'TG12.1': value(31),
    TG21Z: value(0),
    TG23Q: mark('good'),
    TG36: value(4, AT_31_MAY),
    XD01: value(6, { yearEnd: 14 }),
    'XD01.1': value(3),
    CC03: mean(90.3, 305),
    CC06: ratio(58, 9_020),
    KT01: value(5_019, {
      quality: 'estimate',
      yearEnd: 10_500,
      cause: 'Một số khoản thu theo kế hoạch thực hiện vào quý III.',
    }),
    AN01: value(8),
    AN03: value(2),
    DT01: value(8, { cause: 'Còn 02 hồ sơ đang hoàn tất thủ tục cuối cùng.' }),
  },
  // Thành Công: under review; its target for new members was lowered from 15 to 12.
  '00034': {
    TG01: ratio(2_187, 2_247),
    TG07: doneOn('2017-03-27'),
    TG12: value(168, { yearEnd: 310 }),
    'TG12.1': value(37),
    TG21Z: value(0),
    TG23Q: mark('good'),
    TG36: value(5, AT_31_MAY),
    XD01: value(6, { yearEnd: 12 }),
    'XD01.1': value(3),
    CC03: mean(90.6, 315),
    CC06: ratio(84, 9_450),
    KT01: value(5_832, { quality: 'estimate', yearEnd: 11_000 }),
    AN01: value(9),
    AN03: value(4, { cause: 'Đều là vụ nhỏ, được người dân phát hiện và dập tắt ngay.' }),
    DT01: value(9),
  },
};
