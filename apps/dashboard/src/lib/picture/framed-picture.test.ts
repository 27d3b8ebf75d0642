import { expect, test } from 'vitest';

import { framedPicture } from './framed-picture.ts';

const colours = { paper: '#fff', ink: '#000', faint: '#555' };
const drawing = { svg: '<svg/>', width: 300, height: 100 };
const frame = { title: 'TG12 < 50 % & more', subtitle: 'sub', note: 'note', strip: '' };

test('a picture carries its title, its source and its strip, whatever signs they hold', () => {
  const picture = framedPicture(drawing, { ...frame, strip: 'SỐ LIỆU MINH HỌA' }, colours);
  expect(picture).toContain('SỐ LIỆU MINH HỌA');
  expect(picture).toContain('TG12 &#60; 50 % &#38; more');
  expect(picture).toContain('>note<');
});

const top = (strip: string) =>
  Number(
    /translate\(24 ([\d.]+)\)/u.exec(framedPicture(drawing, { ...frame, strip }, colours))?.[1],
  );

test('a long strip is broken into lines and pushes the drawing down', () => {
  expect(top('một hai ba '.repeat(30))).toBeGreaterThan(top('một hai ba') + 40);
});
