import type { PeriodDto } from '@tiendo/contract/period';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { useNarrow } from '../../../lib/use-narrow.ts';
import styles from './system-page.module.css';

interface PeriodProps {
  readonly period: PeriodDto;
}

export const nameCell = (period: PeriodDto) => <Name period={period} />;
export const windowCell = (period: PeriodDto) => <Window period={period} />;
export const deadlinesCell = (period: PeriodDto) => <Deadlines period={period} />;

function Name({ period }: PeriodProps) {
  const name = useHalfYearName()(period.halfYear);
  if (!useNarrow()) return name;
  return (
    <>
      {name}
      <small className={styles.note}>
        <Window period={period} />
      </small>
    </>
  );
}

function Window({ period: { window } }: PeriodProps) {
  const format = useFormat();
  return usePhrases().system.fromTo(format.day(window.from), format.day(window.to));
}

/** By when, and who: the kinds of unit that share a deadline share its line. */
function Deadlines({ period: { deadlines } }: PeriodProps) {
  const phrases = usePhrases().system;
  const format = useFormat();
  const byTime = Map.groupBy(deadlines, ({ dueAt }) => dueAt);
  return [...byTime].map(([dueAt, sharing]) => (
    <div key={dueAt}>
      {format.instant(dueAt)}
      <small className={styles.note}>
        {sharing.map(({ unitKind }) => phrases.kinds[unitKind]).join(', ')}
      </small>
    </div>
  ));
}
