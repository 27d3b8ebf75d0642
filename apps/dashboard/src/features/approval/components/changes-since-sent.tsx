import { useQuery } from '@tanstack/react-query';

import type {
  SubmissionChangesDto,
  SubmissionDto,
  SubmissionRowDto,
} from '@tiendo/contract/submission';

import { isWithReaders } from '@tiendo/domain/submission';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { useFigureText } from '../../../lib/reports/use-figure-text.ts';
import { changesQuery } from '../api/changes-query.ts';
import styles from './changes-since-sent.module.css';
import { CellLink } from './cell-link.tsx';

type Change = SubmissionChangesDto['changes'][number];

interface ChangesSinceSentProps {
  readonly submission: SubmissionDto;
  /** The unit as the address names it. */
  readonly unit: string;
}

/** What readers will find other than what was last sent, and whose hand it is. */
export function ChangesSinceSent({ submission, unit }: ChangesSinceSentProps) {
  const phrases = usePhrases();
  const { changes: words } = phrases.approval;
  const { data, error } = useQuery(changesQuery(submission));
  const number = String(submission.sendings.length);
  const rowOf = new Map(submission.rows.map((row) => [row.indicator.code, row]));
  return (
    <section className={styles.section} aria-labelledby="approval-changes">
      <h2 id="approval-changes">{words.title(number)}</h2>
      {isWithReaders(submission.state) && <p className={styles.none}>{words.waits}</p>}
      {data === undefined ? (
        <p className={styles.none}>
          {error === null ? words.reading : errorPhrase(error, phrases)}
        </p>
      ) : data.changes.length === 0 ? (
        <p className={styles.none}>{words.none}</p>
      ) : (
        <ul className={styles.changes}>
          {data.changes.map((change) => {
            const row = rowOf.get(change.indicatorCode);
            if (row === undefined) return null;
            return (
              <li key={change.indicatorCode}>
                <CellLink indicator={row.indicator} halfYear={submission.halfYear} unit={unit} />
                <ChangeText row={row} change={change} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}

interface ChangeTextProps {
  readonly row: SubmissionRowDto;
  readonly change: Change;
}

function ChangeText({ row, change }: ChangeTextProps) {
  const { changes: words } = usePhrases().approval;
  const format = useFormat();
  const textOf = useFigureText(row);
  const { before, after, byName, at, reason } = change;
  const [was, is] = [before, after].map((cell) => (cell === null ? words.blank : textOf(cell)));
  return (
    <>
      <p className={styles.figures}>
        {was === is ? (
          words.otherwise
        ) : (
          <>
            <span className="visually-hidden">{words.from} </span>
            <del className={styles.was}>{was}</del>
            <span aria-hidden="true"> → </span>
            <span className="visually-hidden"> {words.to} </span>
            <ins className={styles.is}>{is}</ins>
          </>
        )}
      </p>
      {byName !== null && (
        <p className={styles.who}>
          <DataText>{words.by(byName, format.instant(at))}</DataText>
          {reason !== null && (
            <>
              {' · '}
              <DataText>{reason}</DataText>
            </>
          )}
        </p>
      )}
    </>
  );
}
