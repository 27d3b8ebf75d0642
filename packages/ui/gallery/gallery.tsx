import { AppNav } from '../src/app-shell/app-nav.tsx';
import { AppShell } from '../src/app-shell/app-shell.tsx';
import { Banner } from '../src/banner/banner.tsx';
import { Icon } from '../src/icon/icon.tsx';
import { ThemeSwitch } from '../src/theme-switch/theme-switch.tsx';
import { ChartSamples } from './chart-samples.tsx';
import { ControlSamples } from './control-samples.tsx';
import { GridSample } from './grid-sample.tsx';
import { MatrixSample } from './matrix-sample.tsx';
import { TableSample } from './table-sample.tsx';
import styles from './gallery.module.css';

const items = (
  [
    ['overview', 'Tổng quan', 'Tổng quan'],
    ['report', 'Nhập báo cáo', 'Nhập liệu'],
    ['review', 'Tiếp nhận báo cáo', 'Tiếp nhận'],
    ['task', 'Nhiệm vụ trọng tâm', 'Nhiệm vụ'],
    ['meeting', 'Hội nghị, kết luận', 'Hội nghị'],
    ['units', 'Đơn vị', 'Đơn vị'],
    ['indicator', 'Chỉ tiêu', 'Chỉ tiêu'],
    ['settings', 'Quản trị', 'Quản trị'],
  ] as const
).map(([icon, label, shortLabel]) => ({
  id: icon,
  href: `#${icon}`,
  label,
  shortLabel,
  icon: <Icon name={icon} />,
  current: icon === 'overview',
  ...(icon === 'task' && { badge: '3' }),
}));

/** Every component on one page, with the words of a real screen. */
export function Gallery() {
  return (
    <AppShell
      skipLabel="Bỏ qua điều hướng"
      brand={
        <>
          <span>Tiến Độ</span>
          <span className={styles.body}>Quận ủy Ba Đình</span>
        </>
      }
      actions={
        <ThemeSwitch
          label="Giao diện"
          labels={{ system: 'Theo thiết bị', light: 'Sáng', dark: 'Tối' }}
        />
      }
      banner={<Banner tone="caution">Số liệu minh họa: không phải số liệu đã công bố.</Banner>}
      nav={
        <AppNav
          label="Điều hướng chính"
          moreLabel="Thêm"
          moreIcon={<Icon name="more" />}
          items={items}
        />
      }
      footer="Tiến Độ · mẫu giao diện"
    >
      <div className={styles.stack}>
        <h1>Sơ kết 6 tháng đầu năm 2017</h1>
        <MatrixSample />
        <ChartSamples />
        <GridSample />
        <TableSample />
        <ControlSamples />
      </div>
    </AppShell>
  );
}
