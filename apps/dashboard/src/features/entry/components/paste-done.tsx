import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './paste-done.module.css';
import type { PastingState } from './use-pasting.ts';

/** What was pasted last and the one step that takes all of it back; stays until it is put away. */
export function PasteDone({ state }: { readonly state: PastingState }) {
  const phrases = usePhrases().entry.pasted;
  const format = useFormat();
  const { done, undo, dismiss } = state;
  return (
    <div className={done === null ? 'visually-hidden' : styles.done}>
      <output>{done !== null && phrases.done(format.count(done.length))}</output>
      {done !== null && (
        <>
          <Button size="small" onClick={undo}>
            {phrases.undo}
          </Button>
          <Button
            size="small"
            variant="quiet"
            iconOnly
            icon={<Icon name="close" size={14} />}
            aria-label={phrases.dismiss}
            onClick={dismiss}
          />
        </>
      )}
    </div>
  );
}
