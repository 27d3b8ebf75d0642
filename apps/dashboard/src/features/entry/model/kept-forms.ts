import type { EntryForm } from './entry-form.ts';

/**
 * Forms with something unsaved outlive their screen: a session that ended puts the sign-in page in
 * its place, and what was typed has to be there afterwards, for the same person only.
 */
const kept = new Map<string, EntryForm>();

/** The form kept under a name, or a new one. */
export function keptForm(name: string, make: () => EntryForm): EntryForm {
  const form = kept.get(name) ?? make();
  kept.set(name, form);
  return form;
}

/** The screen went away: a form without anything unsaved is not kept. */
export function leaveForm(name: string): void {
  if (kept.get(name)?.hasUnsaved() === false) kept.delete(name);
}

/** The person chose to lose what is unsaved. */
export function dropForm(name: string): void {
  kept.delete(name);
}
