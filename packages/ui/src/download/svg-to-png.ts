/** Properties a drawing gets from the page's style sheet and would lose on its own. */
const DRAWN = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'opacity',
  'paint-order',
  'display',
  'visibility',
  'font-family',
  'font-size',
  'font-weight',
  'font-variant-numeric',
  'text-anchor',
  'dominant-baseline',
] as const;

/**
 * A drawing of the page as a file that needs no page: computed colours and letters are written into it, because
 * custom properties and class names end at the page's edge.
 * @param background any CSS colour without custom properties.
 */
export function standaloneSvg(svg: SVGSVGElement, background: string): string {
  const copy = svg.cloneNode(true);
  if (!(copy instanceof SVGSVGElement)) throw new RangeError('a copy of an svg is an svg');
  const originals = [svg, ...svg.querySelectorAll<SVGElement>('*')];
  const copies = [copy, ...copy.querySelectorAll<SVGElement>('*')];
  for (const [at, original] of originals.entries()) {
    const computed = getComputedStyle(original);
    for (const property of DRAWN) {
      copies[at]?.style.setProperty(property, computed.getPropertyValue(property));
    }
    copies[at]?.removeAttribute('class');
  }
  const { width, height } = svg.getBoundingClientRect();
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  copy.style.setProperty('background', background);
  return new XMLSerializer().serializeToString(copy);
}

/**
 * SVG text as a PNG, `scale` device pixels to a user unit. The page's content policy has to allow `img-src blob:`.
 * @throws Error when the browser cannot read the drawing or has no memory for the picture.
 */
export async function svgTextToPng(text: string, scale: number, background: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.ceil(image.naturalWidth * scale);
    canvas.height = Math.ceil(image.naturalHeight * scale);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = background;
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob(
        (blob) => (blob ? resolve(blob) : reject(new Error('no picture'))),
        'image/png',
      );
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

/** A drawing of the page as a PNG, as it looks now. */
export async function svgToPng(
  svg: SVGSVGElement,
  scale: number,
  background: string,
): Promise<Blob> {
  return svgTextToPng(standaloneSvg(svg, background), scale, background);
}
