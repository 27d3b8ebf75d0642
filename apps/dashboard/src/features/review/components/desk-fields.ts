/** Where the comment on the chosen indicator is written. */
export const COMMENT_FIELD = 'row-comment';
/** Where it is written what the unit is asked to add. */
export const REMARK_FIELD = 'row-remark';

/** Leads to the field inside the element of that id. */
export function focusField(id: string): void {
  document.querySelector<HTMLElement>(`#${id} textarea`)?.focus();
}
