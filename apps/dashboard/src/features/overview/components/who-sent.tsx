import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

import type { OverviewDto } from '@tiendo/contract/overview';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { dayAndMonth } from '../../../lib/day-in-text.ts';
import { bareName } from '../../../lib/unit-name.ts';
import { reporterKind } from '../model/counted-indicators.ts';
import { type NotSentReason, reportRoll } from '../model/report-roll.ts';
import { OverviewLine } from './overview-line.tsx';
import styles from './overview-lines.module.css';

/** Who has sent the report, and who has not and why. */
export function WhoSent({ overview }: { readonly overview: OverviewDto }) {
  const phrases = usePhrases().overview;
  const format = useFormat();
  const roll = reportRoll(overview.units);
  const noun = phrases.reporters[reporterKind(overview)];
  const beside = [
    phrases.accepted(format.count(roll.accepted)),
    ...(roll.late > 0 ? [phrases.late(format.count(roll.late))] : []),
  ].join('; ');
  return (
    <OverviewLine question={phrases.sent}>
      <p>
        <strong className={styles.big}>{phrases.sentOf(roll.sent, roll.total, noun)}</strong> (
        {beside})
      </p>
      {roll.notSent.length === 0 ? (
        <p>{phrases.allSent}.</p>
      ) : (
        <p>
          {phrases.notSent}:{' '}
          {roll.notSent.map(({ unit, reason }, at) => (
            <Fragment key={unit.id}>
              {at > 0 && ', '}
              <Link
                to="/don-vi/$halfYear/$unit"
                params={{ halfYear: overview.halfYear, unit: unit.code }}
              >
                <DataText>{bareName(unit)}</DataText>
              </Link>{' '}
              (<Reason reason={reason} />)
            </Fragment>
          ))}
        </p>
      )}
    </OverviewLine>
  );
}

function Reason({ reason }: { readonly reason: NotSentReason }) {
  const { overview: phrases, words } = usePhrases();
  const { language } = useFormat();
  switch (reason.kind) {
    case 'extension':
      return phrases.reasonExtension(dayAndMonth(reason.until, language));
    case 'overdue':
      return words.time.overdue(reason.workingDays);
    case 'not-due':
      return phrases.reasonNotDue;
  }
}
