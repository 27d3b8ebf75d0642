import { expect, test } from 'vitest';

import { overview } from '../../../i18n/vi/overview.ts';
import { results as phrases } from '../../../i18n/vi/results.ts';
import { FORMATS } from '../../../i18n/use-format.ts';
import { shortText } from '../../../lib/results/figure-text.ts';
import { aTotal, anIndicator } from '../../../testing/results-builder.ts';
import { totalText } from './total-text.ts';

const writing = { format: FORMATS.vi, phrases };
const line = (total: ReturnType<typeof aTotal>, of = anIndicator()) =>
  totalText(of, total, { ...writing, overview, status: 'Đúng tiến độ' }).replaceAll('\u00a0', ' ');

test('with units missing the number beside a status is the one the status was judged on', () => {
  const total = aTotal();
  expect(shortText(anIndicator(), total, writing)).toBe('51,1');
  expect(line(total)).toBe(
    'Toàn quận 1.310 tin, bài: đúng tiến độ, bằng 51,1 % kế hoạch của 12/14 đơn vị đã gửi (45,2 % kế hoạch cả quận 2.900 tin, bài)',
  );
});

test('with every unit in there is one plan and one percent', () => {
  const total = aTotal({ judgedOnCovered: false });
  expect(shortText(anIndicator(), total, writing)).toBe('45,2');
  expect(line(total)).toBe('Toàn quận 1.310/2.900 tin, bài: đúng tiến độ (12/14 đơn vị)');
});

test('a ratio has no second percent', () => {
  const ratio = anIndicator({ class: 'RATIO_HIGH', unitOfMeasure: '%' });
  expect(line(aTotal({ actual: '97.5' }), ratio)).toBe(
    'Toàn quận 97,50 %: đúng tiến độ (12/14 đơn vị)',
  );
});
