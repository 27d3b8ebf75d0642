import { standaloneSvg } from '@tiendo/ui/download/svg-to-png.ts';

import { framedPicture, type PictureFrame } from '../../../lib/picture/framed-picture.ts';

/** The drawing inside a box, as it looks now, with its frame; null while nothing is drawn. */
export function chartPicture(box: HTMLElement | null, frame: PictureFrame): string | null {
  const svg = box?.querySelector('svg');
  if (!box || !svg) return null;
  const { width, height } = svg.getBoundingClientRect();
  const style = getComputedStyle(box);
  const paper = getComputedStyle(box.closest('section') ?? box).backgroundColor;
  return framedPicture({ svg: standaloneSvg(svg, paper), width, height }, frame, {
    paper,
    ink: style.color,
    faint: style.color,
  });
}
