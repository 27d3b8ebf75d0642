import { Link } from '@tanstack/react-router';

import type { OverviewDto } from '@tiendo/contract/overview';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { endsYear } from '../../../lib/half-year.ts';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import { ruleSentence } from '../../../lib/results/rule-sentence.ts';
import { statusTone, statusWord } from '../../../lib/results/status-words.ts';
import { bareName } from '../../../lib/unit-name.ts';
import { type AttentionLine, attentionLines } from '../model/attention-lines.ts';
import styles from './attention-list.module.css';
import { OverviewLine } from './overview-line.tsx';
import lines from './overview-lines.module.css';

/** *Nội dung cần cho ý kiến*: five results at most, each with all one needs to speak about it. */
export function AttentionList({ overview }: { readonly overview: OverviewDto }) {
  const phrases = usePhrases().overview;
  const attention = attentionLines(overview);
  const [none, more] = endsYear(overview.halfYear)
    ? [phrases.attentionNoneYear, phrases.attentionMoreYear]
    : [phrases.attentionNone, phrases.attentionMore];
  return (
    <OverviewLine question={phrases.attention}>
      {attention.lines.length === 0 && <p>{none}</p>}
      <ol className={styles.list}>
        {attention.lines.map((line) => (
          <Line key={`${line.unit.id}/${line.indicator.id}`} line={line} overview={overview} />
        ))}
      </ol>
      {attention.more > 0 && <p className={lines.small}>{more(attention.more)}</p>}
      {attention.referenceOnly > 0 && (
        <p className={lines.small}>{phrases.attentionReference(attention.referenceOnly)}</p>
      )}
    </OverviewLine>
  );
}

interface LineProps {
  readonly line: AttentionLine;
  readonly overview: OverviewDto;
}

function Line({ line: { unit, indicator, cell }, overview }: LineProps) {
  const { overview: phrases, results, words } = usePhrases();
  const format = useFormat();
  return (
    <li className={styles.item}>
      <Link
        to="/don-vi/$halfYear/$unit"
        params={{ halfYear: overview.halfYear, unit: unit.code }}
        hash={indicator.code}
        className={styles.what}
      >
        <DataText>{bareName(unit)}</DataText> – {indicator.code}{' '}
        {indicatorName(indicator, format.language)}
      </Link>
      <span className={styles.badge}>
        <StatusBadge tone={statusTone(cell.status)}>
          {statusWord(cell.status, words.resultStatuses, results)}
        </StatusBadge>
      </span>
      <p className={styles.numbers}>
        <MixedText>
          {ruleSentence(indicator, cell, overview, { format, phrases: results })}
        </MixedText>
      </p>
      <p className={styles.cause}>
        {results.cause}:{' '}
        {cell.cause === undefined ? phrases.noCause : <DataText>{cell.cause}</DataText>}
      </p>
    </li>
  );
}
