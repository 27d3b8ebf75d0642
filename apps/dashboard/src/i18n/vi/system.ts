import type { PeriodDto } from '@tiendo/contract/period';

const states: Readonly<Record<PeriodDto['state'], string>> = {
  planned: 'Chưa mở',
  open: 'Đang mở',
  closed: 'Đã đóng',
};

const kinds: Readonly<Record<PeriodDto['deadlines'][number]['unitKind'], string>> = {
  committee: 'Cấp ủy',
  'ward-committee': 'Đảng ủy phường',
  'ward-authority': 'Ủy ban nhân dân phường',
  'party-board': 'Ban đảng',
  department: 'Phòng, ban',
  authority: 'Ủy ban nhân dân',
  'mass-organisation': 'Đoàn thể',
  'public-unit': 'Đơn vị sự nghiệp',
  'vertical-agency': 'Cơ quan ngành dọc',
};

/** Phrases of the page of whoever keeps the system running. */
export const system = {
  title: 'Hệ thống',
  lead: 'Tài khoản quản trị không xem số liệu, hội nghị và nhiệm vụ của các đơn vị.',
  periods: 'Kỳ báo cáo',
  periodTable: 'Bảng các kỳ: số liệu tính, hạn nộp, trạng thái',
  period: 'Kỳ',
  window: 'Số liệu tính',
  fromTo: (from: string, to: string) => `từ ${from} đến ${to}`,
  due: 'Hạn gửi',
  state: 'Trạng thái',
  states,
  kinds,
  service: 'Dịch vụ',
  links: [
    {
      href: '/api/docs',
      name: 'Tài liệu API',
      note: 'Địa chỉ, tham số, mã lỗi; thử được ngay trên trang.',
    },
    {
      href: '/api/v1/openapi.json',
      name: 'Mô tả OpenAPI 3.1',
      note: 'Để sinh thư viện gọi API.',
    },
    {
      href: '/readyz',
      name: 'Tình trạng sẵn sàng',
      note: 'Cơ sở dữ liệu và các bước nâng cấp; dành cho công cụ giám sát.',
    },
  ],
};

export type SystemPhrases = typeof system;
