import { Button } from '@tiendo/ui/button/button.tsx';
import { Dialog } from '@tiendo/ui/dialog/dialog.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { type RowDetailProps, DetailOf, titleOf } from './row-detail.tsx';
import styles from './review-desk.module.css';

/** On a phone: all about the indicator whose card was pressed, over the whole screen, and the way to those beside it. */
export function RowSheet({ review, desk }: RowDetailProps) {
  const { review: phrases } = usePhrases();
  const { language } = useFormat();
  const { current, focus, rows } = desk;
  if (current === null) return null;
  const [before, after] = [rows[focus.at - 1], rows[focus.at + 1]];
  return (
    <Dialog
      open
      size="side"
      onClose={desk.closeSheet}
      title={titleOf(current, language)}
      closeLabel={phrases.close}
      footer={
        <>
          <Button
            disabledReason={before ? undefined : phrases.firstRow}
            onClick={() => before && focus.choose(before.id)}
          >
            {phrases.previousRow}
          </Button>
          <Button
            disabledReason={after ? undefined : phrases.lastRow}
            onClick={() => after && focus.choose(after.id)}
          >
            {phrases.nextRow}
          </Button>
        </>
      }
    >
      <div className={styles.sheet}>
        <DetailOf key={current.id} review={review} desk={desk} row={current} />
      </div>
    </Dialog>
  );
}
