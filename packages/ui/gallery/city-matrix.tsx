import { useState } from 'react';

import { Matrix } from '../src/matrix/matrix.tsx';
import { manyColumns, matrixRows } from './samples.ts';

const rows = matrixRows(126, 100);
const columns = manyColumns(100);

/** The largest matrix we promise: 126 units × 100 indicators. */
export function CityMatrix() {
  const [selected, setSelected] = useState<{ rowId: string; columnId: string } | null>(null);
  return (
    <main>
      <h1>126 × 100</h1>
      <Matrix
        label="126 đơn vị × 100 chỉ tiêu"
        corner="Đơn vị"
        rows={rows}
        columns={columns}
        selected={selected}
        onSelect={(rowId, columnId) => setSelected({ rowId, columnId })}
        maxHeight="90vh"
      />
    </main>
  );
}
