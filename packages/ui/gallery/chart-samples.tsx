import { Fragment } from 'react';

import { BulletChart } from '../src/bullet-chart/bullet-chart.tsx';
import { BulletLegend } from '../src/bullet-chart/bullet-legend.tsx';
import { ChartFrame, type ChartFrameState } from '../src/chart-frame/chart-frame.tsx';
import { DataTable } from '../src/data-table/data-table.tsx';
import styles from './gallery.module.css';
import { BULLETS } from './samples.ts';

const viewLabels = { group: 'Cách xem', chart: 'Biểu đồ', table: 'Bảng' };
const OTHERS: readonly ChartFrameState[] = [
  { kind: 'loading', label: 'Đang tải' },
  { kind: 'empty', message: 'Chưa có đơn vị nào gửi báo cáo kỳ này' },
  { kind: 'error', message: 'Không tải được số liệu', retryLabel: 'Thử lại', onRetry: () => {} },
];

function Bullets() {
  return (
    <div className={styles.bullets}>
      {BULLETS.map(({ name, value, model }) => (
        <Fragment key={name}>
          <span>{name}</span>
          <BulletChart
            model={model}
            label={name}
            description={`Thực hiện so với chỉ tiêu năm: ${value}`}
            overflowText="412,6%"
            missingText="Chưa có số liệu"
            maxWidth={420}
          />
          <span className={styles.number}>{value}</span>
        </Fragment>
      ))}
    </div>
  );
}

/** A frame in each of its states. */
export function ChartSamples() {
  return (
    <div className={styles.columns}>
      <ChartFrame
        title="Tin, bài: 9 phường đúng tiến độ, 3 phường chậm"
        level={2}
        subtitle="Lũy kế 6 tháng so với chỉ tiêu năm"
        source="Nguồn: báo cáo của đảng ủy phường"
        height={300}
        viewLabels={viewLabels}
        downloads={{
          label: 'Tải xuống',
          actions: [{ id: 'csv', label: 'CSV', onSelect: () => {} }],
        }}
        legend={
          <BulletLegend
            label="Chú giải"
            actual="Thực hiện"
            estimate="Ước"
            target="Chỉ tiêu năm"
            milestone="Mốc hôm nay"
            lastYear="Cùng kỳ 2016"
          />
        }
        chart={<Bullets />}
        table={
          <DataTable
            caption="Tin, bài so với chỉ tiêu năm"
            captionHidden
            rows={BULLETS}
            rowKey={(row) => row.name}
            columns={[
              { id: 'name', header: 'Trường hợp', cell: (row) => row.name, rowHeader: true },
              {
                id: 'value',
                header: 'Thực hiện / chỉ tiêu',
                cell: (row) => row.value,
                numeric: true,
              },
            ]}
          />
        }
      />
      <div className={styles.fields}>
        {OTHERS.map((state) => (
          <ChartFrame
            key={state.kind}
            title={`Trạng thái: ${state.kind}`}
            level={3}
            height={120}
            viewLabels={viewLabels}
            chart={null}
            table={null}
            state={state}
          />
        ))}
      </div>
    </div>
  );
}
