import { lazy, Suspense, useEffect, useRef, useState } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { loadSections } from '../../../i18n/load-phrases.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import styles from './on-behalf-notice.module.css';

// Asked for by whoever enters for a unit, once for each report.
const OpenOnBehalfDialog = lazy(async () => {
  const [{ OpenOnBehalfDialog: component }] = await Promise.all([
    import('./open-on-behalf-dialog.tsx'),
    loadSections(['onBehalf']),
  ]);
  return { default: component };
});

interface OnBehalfNoticeProps {
  readonly submission: SubmissionDto;
}

/** That the secretariat enters for the unit, to whoever enters and to the unit; or that it could. */
export function OnBehalfNotice({ submission }: OnBehalfNoticeProps) {
  const [isOpenedHere, setOpenedHere] = useState(false);
  const { opening, enters, refusalToOpen } = submission.onBehalf;
  if (opening === null) {
    if (refusalToOpen !== null) return null;
    return <Offer submission={submission} onOpened={() => setOpenedHere(true)} />;
  }
  return (
    <div className="no-print">
      <Banner tone="caution">
        {enters ? (
          <Entering submission={submission} isOpenedHere={isOpenedHere} />
        ) : (
          <Entered submission={submission} />
        )}
        <Ground opening={opening} />
      </Banner>
    </div>
  );
}

/** The same as a slot of a report's screens. */
export const onBehalfNotice = (submission: SubmissionDto) => (
  <OnBehalfNotice submission={submission} />
);

/** To the secretariat, while nobody has said on what ground it enters. */
function Offer({ submission, onOpened }: OnBehalfNoticeProps & { readonly onOpened: () => void }) {
  const phrases = usePhrases().entry.onBehalf;
  const [isOpen, setOpen] = useState(false);
  return (
    <div className="no-print">
      <Banner
        action={
          <Button icon={<Icon name="user" size={16} />} onClick={() => setOpen(true)}>
            {phrases.open}
          </Button>
        }
      >
        {phrases.offer}
      </Banner>
      {isOpen && (
        <Suspense>
          <OpenOnBehalfDialog
            submission={submission}
            onOpened={onOpened}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

interface EnteringProps extends OnBehalfNoticeProps {
  readonly isOpenedHere: boolean;
}

/** To who enters: whose figures these are, and what they do not see. */
function Entering({ submission, isOpenedHere }: EnteringProps) {
  const phrases = usePhrases().entry.onBehalf;
  const { unit, rows } = submission;
  const title = useRef<HTMLParagraphElement>(null);
  // The button that led here is gone.
  useEffect(() => {
    if (isOpenedHere) title.current?.focus();
  }, [isOpenedHere]);
  const kept = rows.filter(({ refusalToRecord: code }) => code === 'on-behalf.kept-by-unit');
  return (
    <>
      <p ref={title} tabIndex={-1} className={styles.title}>
        {phrases.entering} <DataText>{unit.name}</DataText>
      </p>
      <p>
        {phrases.enteringText}
        {kept.length > 0 && ` ${phrases.kept(kept.length)}`}
      </p>
    </>
  );
}

/** To the unit and those above it: that somebody enters for it, and how much there is to look at. */
function Entered({ submission: { rows } }: OnBehalfNoticeProps) {
  const phrases = usePhrases().entry.onBehalf;
  const count = rows.filter(({ figure }) => figure.onBehalf).length;
  return (
    <>
      <p className={styles.title}>{phrases.entered}</p>
      <p>
        {phrases.enteredText}
        {count > 0 && ` ${phrases.enteredCount(count)}`}
      </p>
    </>
  );
}

interface GroundProps {
  readonly opening: NonNullable<SubmissionDto['onBehalf']['opening']>;
}

function Ground({ opening }: GroundProps) {
  const phrases = usePhrases().entry.onBehalf;
  const format = useFormat();
  const { ground, openedByName, office, openedAt } = opening;
  const who = quoted(`${openedByName}, ${office}`);
  return (
    <p>
      <MixedText>{phrases.ground(quoted(ground), who, format.instant(openedAt))}</MixedText>
    </p>
  );
}
