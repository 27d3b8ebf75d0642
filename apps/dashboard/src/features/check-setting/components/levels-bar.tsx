import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { ApiError, hasCode } from '../../../lib/api-error.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import styles from './check-setting-page.module.css';
import type { LevelsFormState } from './use-levels-form.ts';

interface LevelsBarProps {
  readonly form: LevelsFormState;
  /** The button for it is gone then. */
  readonly onDiscarded: () => void;
}

/** The foot of the form: what is not saved, why it was refused, and the buttons. */
export function LevelsBar({ form, onDiscarded }: LevelsBarProps) {
  const phrases = usePhrases();
  const { checkSetting: words } = phrases;
  const format = useFormat();
  const { unsaved, failure, theirs, isSaving, isSaved } = form;
  const reason = (() => {
    if (theirs !== null) return words.chooseFirst;
    return unsaved === 0 ? words.nothingToSave : undefined;
  })();
  const said = isSaved && unsaved === 0 ? words.saved : '';
  const discard = () => {
    form.discard();
    onDiscarded();
  };
  // Who was first, and with what, is said above the form.
  const isRefused = failure !== null && !hasCode(failure, 'precondition.failed');
  return (
    <div className={styles.bar}>
      {isRefused && (
        <div role="alert" className={styles.whole}>
          <Banner tone="danger">
            {errorPhrase(failure, phrases)}
            {failure instanceof ApiError &&
              failure.issues.map(({ path, message }) => <div key={path}>{message}</div>)}
          </Banner>
        </div>
      )}
      <output className={styles.standing}>
        {unsaved > 0 ? words.unsaved(format.count(unsaved)) : said}
      </output>
      <div className={styles.buttons}>
        {unsaved > 0 && <Button onClick={discard}>{words.discard}</Button>}
        <Button type="submit" variant="primary" busy={isSaving} disabledReason={reason}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
