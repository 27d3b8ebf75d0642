import type { EntryForm } from './entry-form.ts';

/** How long somebody who leaves waits for what is on its way, in milliseconds. */
const PATIENCE_MS = 1_500;

/**
 * Whether everything is recorded, once what is on its way has arrived; not waited for long. Who leaves
 * the form leaves its cells too, also by going back, where the focus stays.
 */
export async function savedInTime(form: EntryForm): Promise<boolean> {
  for (const [id, { sync }] of form.cells()) if (sync.kind === 'editing') form.commit(id);
  const isOnItsWay = () => [...form.cells().values()].some(({ sync }) => sync.kind === 'saving');
  if (isOnItsWay()) {
    await new Promise<void>((resolve) => {
      const timer = setTimeout(end, PATIENCE_MS);
      const stop = form.subscribe(() => {
        if (!isOnItsWay()) end();
      });
      function end() {
        clearTimeout(timer);
        stop();
        resolve();
      }
    });
  }
  return !form.hasUnsaved();
}
