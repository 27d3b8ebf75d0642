import { useQuery } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';

import { submissionQuery } from '../../../lib/reports/submission-query.ts';
import { renderScreen } from '../../../testing/render.tsx';
import { serve } from '../../../testing/server.ts';
import { aRow, aSubmission } from '../../../testing/submission-builder.ts';
import { SignedCopyAsked } from './signed-copy-asked.tsx';

const entered = aRow(1, { figure: { state: 'reported', value: '5', onBehalf: true } });

const place = { halfYear: '2017-H1', unit: 'W4' };

/** Drawn once the report is read. */
function Read() {
  return useQuery(submissionQuery(place.halfYear, place.unit)).isSuccess && <p>xong</p>;
}

async function show(signing: 'awaited' | 'signed', rows = [entered]) {
  serve({
    'GET /submissions/2017-H1/W4': () => Response.json(aSubmission(rows, { signing })),
  });
  await renderScreen(
    <>
      <SignedCopyAsked {...place} />
      <Read />
    </>,
  );
  await screen.findByText('xong');
}

test('figures entered on behalf of the unit ask for the signed copy, and say why', async () => {
  await show('awaited');
  expect(screen.getByRole('note').textContent).toContain(
    '1 số liệu của báo cáo này do bộ phận tổng hợp nhập hộ',
  );
});

test.for([['signed', [entered]] as const, ['awaited', [aRow(1)]] as const])(
  'once it is %s, or where the unit entered all itself, nothing is asked',
  async ([signing, rows]) => {
    await show(signing, [...rows]);
    expect(screen.queryByRole('note')).toBeNull();
  },
);
