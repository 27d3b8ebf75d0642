import type { TraceDto } from '@tiendo/contract/trail';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { besideText } from '../../../lib/figure-history/revision-text.ts';
import { useTimeliness } from '../../../lib/reports/use-timeliness.ts';
import { factsOf, type TraceFact } from '../model/trace-facts.ts';
import styles from './trail-acts.module.css';

/** What an act says besides what it changed: what was asked of which cell, on what ground, whether in time. */
export function TraceFacts({ trace }: { readonly trace: TraceDto }) {
  const facts = factsOf(trace);
  if (facts.length === 0) return null;
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={JSON.stringify(fact)}>
          <Fact fact={fact} />
        </li>
      ))}
    </ul>
  );
}

function Fact({ fact }: { readonly fact: TraceFact }) {
  const { trail: phrases, figureHistory } = usePhrases();
  const format = useFormat();
  const timeliness = useTimeliness();
  switch (fact.kind) {
    case 'sending':
      return (
        <>
          {phrases.sending(fact.number)} · {timeliness(fact)}
        </>
      );
    case 'remark':
      return (
        <>
          {fact.indicator}: <DataText>{fact.text}</DataText>
        </>
      );
    case 'authority':
      return (
        <>
          {phrases.authority}: <DataText>{fact.text}</DataText>
        </>
      );
    case 'code':
      return phrases.paper(fact.text);
    case 'beside': {
      const { field } = fact;
      const after = besideText(field, fact.after, { format, phrases: figureHistory });
      const isTyped = (field === 'note' || field === 'cause') && after !== null;
      return (
        <>
          {figureHistory.beside[field]}:{' '}
          {isTyped ? <DataText>{after}</DataText> : (after ?? figureHistory.withdrawn)}
        </>
      );
    }
    default:
      return fact satisfies never;
  }
}
