/** Leads to an input: the screen scrolls so that its row is in the middle. */
export function leadTo(id: string): void {
  const place = document.getElementById(id);
  const field = place?.querySelector<HTMLElement>('input, select, textarea') ?? place;
  field?.closest('details')?.setAttribute('open', '');
  field?.scrollIntoView({ block: 'center' });
  field?.focus({ preventScroll: true });
}

/** Enter goes on inside a cell that is half filled, otherwise to the next row; Shift+Enter up. */
export function moveByEnter(from: HTMLElement, up: boolean): void {
  const row = from.closest('[data-entry-row]');
  const form = from.closest('[data-entry-form]');
  if (row === null || form === null) return;
  const fields = [...form.querySelectorAll<HTMLElement>('[data-entry]:not(:disabled)')];
  const own = fields.filter((field) => row.contains(field));
  const halfFilled = own
    .slice(own.indexOf(from) + 1)
    .find((field) => field instanceof HTMLInputElement && field.value === '');
  const others = fields.filter((field) => !row.contains(field));
  const below = others.find((field) => isAfter(row, field));
  const above = others.findLast((field) => !isAfter(row, field));
  const target = up ? firstOfRow(above, fields) : (halfFilled ?? below);
  target?.focus();
  if (target instanceof HTMLInputElement && target.type === 'text') target.select();
}

const isAfter = (row: Element, field: Element): boolean =>
  (row.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

function firstOfRow(field: HTMLElement | undefined, fields: readonly HTMLElement[]) {
  const row = field?.closest('[data-entry-row]');
  return fields.find((other) => row?.contains(other));
}
