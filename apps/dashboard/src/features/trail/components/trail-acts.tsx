import type { TraceDto } from '@tiendo/contract/trail';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useNarrow } from '../../../lib/use-narrow.ts';
import { TraceFacts } from './trace-facts.tsx';
import {
  TraceChange,
  TraceReason,
  TraceSeal,
  TraceTime,
  TraceWhat,
  TraceWho,
} from './trace-parts.tsx';
import styles from './trail-acts.module.css';

interface TrailActsProps {
  readonly traces: readonly TraceDto[];
}

/** Acts, newest first: a table where there is room for one, else a list of cards. */
export function TrailActs({ traces }: TrailActsProps) {
  return useNarrow() ? <Cards traces={traces} /> : <Table traces={traces} />;
}

function Table({ traces }: TrailActsProps) {
  const { trail: phrases } = usePhrases();
  const { columns } = phrases;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{phrases.title}</caption>
      <thead>
        <tr>
          <th scope="col">{columns.when}</th>
          <th scope="col">{columns.who}</th>
          <th scope="col">{columns.what}</th>
          <th scope="col">{columns.change}</th>
          <th scope="col">{columns.seal}</th>
        </tr>
      </thead>
      <tbody>
        {traces.map((trace) => (
          <tr key={trace.id}>
            <td className={styles.when}>
              <TraceTime trace={trace} />
            </td>
            <td>
              <TraceWho trace={trace} />
            </td>
            <th scope="row" className={styles.what}>
              <TraceWhat trace={trace} />
            </th>
            <td>
              <TraceChange trace={trace} />
              <TraceReason trace={trace} />
              <TraceFacts trace={trace} />
            </td>
            <td className={styles.seal}>
              <TraceSeal trace={trace} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cards({ traces }: TrailActsProps) {
  const { trail: phrases } = usePhrases();
  return (
    <ol className={styles.cards} aria-label={phrases.title}>
      {traces.map((trace) => (
        <li key={trace.id} className={styles.card}>
          <div className={styles.what}>
            <TraceWhat trace={trace} />
          </div>
          <TraceChange trace={trace} />
          <TraceReason trace={trace} />
          <TraceFacts trace={trace} />
          <TraceWho trace={trace} />
          <TraceTime trace={trace} />
          <div className={styles.seal}>
            <TraceSeal trace={trace} />
          </div>
        </li>
      ))}
    </ol>
  );
}
