/** The ref of a field that somebody asked for: they go on writing in it. */
export const focusOnce = (field: HTMLTextAreaElement | null): void => field?.focus();
