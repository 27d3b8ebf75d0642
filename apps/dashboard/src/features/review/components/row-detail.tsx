import type { FigureDto } from '@tiendo/contract/figure';
import type { ReviewDto } from '@tiendo/contract/review';
import { Button } from '@tiendo/ui/button/button.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { Talk } from '../../../lib/comments/talk.tsx';
import { useFigureHistory } from '../../../lib/figure-history/figure-history-opener.ts';
import { writtenFigure } from '../../../lib/figures/written-figure.ts';
import { isChange } from '../../../lib/reports/is-change.ts';
import { OnBehalfMark } from '../../../lib/reports/on-behalf-mark.tsx';
import { indicatorName } from '../../../lib/results/indicator-words.ts';
import type { Language } from '../../../lib/language.ts';
import { ruleSentence } from '../../../lib/results/rule-sentence.ts';
import type { ReviewRow } from '../model/review-rows.ts';
import { COMMENT_FIELD, REMARK_FIELD } from './desk-fields.ts';
import styles from './review-desk.module.css';
import type { Desk } from './use-review-desk.ts';

export interface RowDetailProps {
  readonly review: ReviewDto;
  readonly desk: Desk;
}

/** The chosen indicator: why it is judged so, what the unit and the department say, what to ask of it. */
export function RowDetail({ review, desk }: RowDetailProps) {
  const { review: phrases } = usePhrases();
  const { language } = useFormat();
  const { current } = desk;
  return (
    <section className={styles.detail} aria-label={phrases.detail}>
      {current === null ? (
        <p className={styles.hint}>{phrases.choose}</p>
      ) : (
        <>
          <h2>{titleOf(current, language)}</h2>
          <DetailOf key={current.id} review={review} desk={desk} row={current} />
        </>
      )}
    </section>
  );
}

/** Code and name of a row's indicator. */
export const titleOf = ({ row: { indicator } }: ReviewRow, language: Language): string =>
  `${indicator.code} ${indicatorName(indicator, language)}`;

/** What is known of a row, and what is said of it. */
export function DetailOf({ review, desk, row }: RowDetailProps & { readonly row: ReviewRow }) {
  const { review: phrases, comments } = usePhrases();
  const { report } = review;
  const { indicator } = row.row;
  return (
    <div className={styles.about}>
      <div className={styles.facts}>
        <Facts review={review} row={row} />
        <History report={report} row={row} />
        <Mark desk={desk} row={row} />
      </div>
      <div className={styles.talk}>
        <h3>{comments.of(indicator.code)}</h3>
        <Talk
          report={report}
          about={indicator.code}
          indicatorId={row.id}
          id={COMMENT_FIELD}
          onSaid={() => desk.say(phrases.sent)}
        />
      </div>
    </div>
  );
}

interface FactsProps extends Pick<RowDetailProps, 'review'> {
  readonly row: ReviewRow;
}

function Facts({ review: { report }, row: { row, cell } }: FactsProps) {
  const { review: phrases, results } = usePhrases();
  const format = useFormat();
  const { indicator, figure, result, warnings } = row;
  const sentence = result && ruleSentence(indicator, result, report, { format, phrases: results });
  const before = cell.before && writtenFigure(indicator, cell.before, { format, phrases: results });
  return (
    <>
      {before !== null && <p>{phrases.before(before)}</p>}
      <Change figure={figure} />
      {figure.onBehalf && figure.recordedByName !== null && (
        <p>
          <OnBehalfMark />:{' '}
          <MixedText>
            {phrases.enteredBy(quoted(figure.recordedByName), format.instant(figure.recordedAt))}
          </MixedText>
        </p>
      )}
      {sentence !== null && (
        <p>
          <MixedText>{sentence}</MixedText>
        </p>
      )}
      {warnings.length > 0 && (
        <ul className={styles.warnings}>
          {warnings.map(({ code }) => (
            <li key={code}>{phrases.warnings[code]}</li>
          ))}
        </ul>
      )}
      {(figure.cause !== null || warnings.length > 0) && (
        <p>
          <strong>{phrases.explanation}:</strong>{' '}
          {figure.cause === null ? phrases.noExplanation : <DataText>{figure.cause}</DataText>}
        </p>
      )}
      {figure.note !== null && (
        <p>
          {results.note}: <DataText>{figure.note}</DataText>
        </p>
      )}
      {cell.check?.note && (
        <p>
          {cell.check.verifierName}: <DataText>{cell.check.note}</DataText>
        </p>
      )}
    </>
  );
}

/** How the figure was changed after sending, why and by whom. */
function Change({ figure }: { readonly figure: FigureDto }) {
  const { review: phrases, correction } = usePhrases();
  const format = useFormat();
  const { kind, reason, recordedAt, recordedByName: name } = figure;
  if (!isChange(kind) || name === null) return null;
  return (
    <p>
      <strong>{correction.names[kind]}:</strong>{' '}
      {reason !== null && (
        <>
          <DataText>{reason}</DataText>{' '}
        </>
      )}
      <span className={styles.hint}>
        <MixedText>{phrases.enteredBy(quoted(name), format.instant(recordedAt))}</MixedText>
      </span>
    </p>
  );
}

/** Opens how the figure came about. */
function History({
  report,
  row: {
    row: { indicator },
  },
}: {
  readonly report: ReviewDto['report'];
  readonly row: ReviewRow;
}) {
  const { review: phrases } = usePhrases();
  const open = useFigureHistory();
  if (open === null) return null;
  return (
    <div className="no-print">
      <Button
        size="small"
        aria-label={phrases.historyOf(indicator.code)}
        onClick={() => open({ halfYear: report.halfYear, unitId: report.unit.id, indicator })}
      >
        {phrases.history}
      </Button>
    </div>
  );
}

/** Whether the unit is to be asked about the row, and in which words. */
function Mark({ desk, row }: { readonly desk: Desk; readonly row: ReviewRow }) {
  const { review: phrases } = usePhrases();
  const remark = desk.remarks[row.id];
  if (remark === undefined) {
    return (
      <div className="no-print">
        <Button onClick={() => desk.toggle(row)}>{phrases.mark} (R)</Button>
      </div>
    );
  }
  return (
    <div id={REMARK_FIELD} className={`${styles.remark} no-print`}>
      <TextAreaField
        label={phrases.remark}
        description={phrases.remarkHint}
        lang={DATA_LANGUAGE}
        rows={2}
        maxLength={2000}
        value={remark}
        onChange={(event) => desk.remark(row.id, event.target.value)}
      />
      <Button size="small" onClick={() => desk.toggle(row)}>
        {phrases.unmark} (R)
      </Button>
    </div>
  );
}
