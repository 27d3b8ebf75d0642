import { expect, test } from 'vitest';

import { matrixSvg } from './matrix-svg.ts';

const picture = {
  title: 'Tiến độ <14 phường> & 2 chỉ tiêu',
  subtitle: '6 tháng đầu năm 2017',
  note: 'Số liệu minh họa',
  corner: 'Đảng ủy phường',
  columns: [
    { id: 'a', label: 'TG12 Tin, bài', group: 'A' },
    { id: 'b', label: 'KT01 Thu ngân sách', group: 'B' },
  ],
  rows: [
    {
      id: 'x',
      label: 'Trúc Bạch',
      cells: [
        { tone: 'caution' as const, word: 'Cần chú ý', text: '45' },
        { tone: 'positive-strong' as const, word: 'Hoàn thành sớm', text: '412,6' },
      ],
    },
  ],
  legend: [{ tone: 'caution' as const, word: 'Cần chú ý' }],
};

test('the picture is well-formed and says title, rows, columns, words and source', () => {
  const parsed = new DOMParser().parseFromString(matrixSvg(picture), 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.documentElement.getAttribute('aria-label')).toBe(picture.title);
  const words = [...parsed.querySelectorAll('text')].map((one) => one.textContent);
  expect(words).toEqual(expect.arrayContaining(['Trúc Bạch', '412,6', 'Số liệu minh họa', 'A']));
  expect(parsed.querySelector('g > title')?.textContent).toBe('Cần chú ý');
});

test('the picture needs no page: no custom property, no class', () => {
  expect(matrixSvg(picture)).not.toMatch(/var\(|class=/);
});
