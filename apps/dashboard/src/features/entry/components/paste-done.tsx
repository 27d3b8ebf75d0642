import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './paste-dialog.module.css';
import type { Paste } from './use-paste.ts';

/** What was pasted last and the one step that takes all of it back; stays until it is put away. */
export function PasteDone({ paste }: { readonly paste: Paste }) {
  const phrases = usePhrases().entry.paste;
  const format = useFormat();
  const { done, undo, dismiss } = paste;
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
