import { useState } from 'react';

import { ChartFrame } from '../src/chart-frame/chart-frame.tsx';
import { downloadBlob } from '../src/download/download-blob.ts';
import { svgTextToPng } from '../src/download/svg-to-png.ts';
import { MatrixLegend } from '../src/matrix/matrix-legend.tsx';
import { matrixSvg } from '../src/matrix/matrix-svg.ts';
import type { RenderColumnHeader } from '../src/matrix/matrix-head.tsx';
import { Matrix } from '../src/matrix/matrix.tsx';
import type { MatrixRow } from '../src/matrix/matrix-model.ts';
import { TONES } from '../src/status-badge/tone.ts';
import { COLUMNS, TONE_WORDS, matrixRows } from './samples.ts';
import { TableSample } from './table-sample.tsx';

const rows = matrixRows(14, 15);
const legend = TONES.map((tone) => ({ tone, word: TONE_WORDS[tone] }));
const rowHeader = (row: MatrixRow, tabIndex: 0 | -1) => (
  <a href={`#${row.id}`} tabIndex={tabIndex}>
    {row.label}
  </a>
);
const columnHeader: RenderColumnHeader = (column, tabIndex, content) => (
  <a href={`#${column.id}`} tabIndex={tabIndex}>
    {content}
  </a>
);

/** The matrix as the overview shows it, with working downloads. */
export function MatrixSample() {
  const [selected, setSelected] = useState<{ rowId: string; columnId: string } | null>(null);
  const svg = () =>
    matrixSvg({
      title: '4 phường cần chú ý nhất',
      subtitle: '6 tháng đầu năm 2017',
      note: 'Số liệu minh họa',
      corner: 'Đảng ủy phường',
      columns: COLUMNS,
      rows,
      legend,
    });
  return (
    <ChartFrame
      title="Nguyễn Trung Trực, Kim Mã chậm nhiều nhất; 2 phường chưa gửi báo cáo"
      subtitle="14 đảng ủy phường × 15 chỉ tiêu · % kế hoạch năm, lũy kế từ 15/12/2016 đến 14/6/2017"
      source="Nguồn: báo cáo của đảng ủy phường, cập nhật 10 giờ 34, 22/6/2017"
      height={480}
      viewLabels={{ group: 'Cách xem', chart: 'Biểu đồ', table: 'Bảng' }}
      downloads={{
        label: 'Tải xuống',
        actions: [
          {
            id: 'svg',
            label: 'Ảnh SVG',
            onSelect: () =>
              downloadBlob('ma-tran.svg', new Blob([svg()], { type: 'image/svg+xml' })),
          },
          {
            id: 'png',
            label: 'Ảnh PNG',
            onSelect: () =>
              void svgTextToPng(svg(), 2, '#ffffff').then((png) =>
                downloadBlob('ma-tran.png', png),
              ),
          },
        ],
      }}
      legend={
        <MatrixLegend
          label="Chú giải"
          items={legend.map((item, at) => ({ ...item, count: (at * 7) % 31 }))}
        />
      }
      chart={
        <Matrix
          label="Tình trạng 14 phường theo 15 chỉ tiêu"
          corner="Đảng ủy phường"
          rows={rows}
          columns={COLUMNS}
          selected={selected}
          onSelect={(rowId, columnId) => setSelected({ rowId, columnId })}
          renderRowHeader={rowHeader}
          renderColumnHeader={columnHeader}
        />
      }
      table={<TableSample />}
    />
  );
}
