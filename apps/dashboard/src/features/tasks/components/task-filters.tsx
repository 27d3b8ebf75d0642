import { TASK_STANDINGS } from '@tiendo/domain/task';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { StatusShape } from '@tiendo/ui/status-badge/status-shape.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { neighbourHalfYears } from '../../../lib/neighbour-half-years.ts';
import { useSession } from '../../../lib/session.ts';
import { TASK_TONES } from '../../../lib/tasks/task-tones.ts';
import type { TaskFilter } from '../model/task-address.ts';
import type { FilteredTasks } from '../model/task-filter.ts';
import styles from './task-filters.module.css';

interface TaskFiltersProps {
  readonly filter: TaskFilter;
  readonly filtered: FilteredTasks;
  readonly onFilter: (filter: TaskFilter) => void;
}

const PERIODS_BACK = 8;

/** Counts by standing, each a filter, and the choice of period and unit. */
export function TaskFilters({ filter, filtered, onFilter }: TaskFiltersProps) {
  const { tasks: phrases, words } = usePhrases();
  const format = useFormat();
  const { standing: _standing, ...rest } = filter;
  const counts = [
    { id: 'all', label: phrases.all, count: filtered.total, tone: null, next: rest },
    ...TASK_STANDINGS.map((standing) => ({
      id: standing,
      label: words.taskStandings[standing],
      count: filtered.counts[standing],
      tone: TASK_TONES[standing],
      next: { ...rest, standing },
    })),
  ];

  return (
    <search className={styles.filters} aria-label={phrases.filters}>
      <ul className={styles.counts} aria-label={phrases.standing}>
        {counts.map(({ id, label, count, tone, next }) => (
          <li key={id}>
            <button
              type="button"
              className={styles.count}
              aria-pressed={(filter.standing ?? 'all') === id}
              onClick={() => onFilter(next)}
            >
              <span className={styles.number}>{format.number(String(count))}</span>
              <span className={styles.label}>
                {tone !== null && <StatusShape tone={tone} size={12} />}
                {label}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <Choices filter={filter} filtered={filtered} onFilter={onFilter} />
      <Printed filter={filter} filtered={filtered} />
    </search>
  );
}

function Choices({ filter, filtered, onFilter }: TaskFiltersProps) {
  const phrases = usePhrases().tasks;
  const nameOf = useHalfYearName();
  const { currentHalfYear } = useSession();
  const near = currentHalfYear === null ? [] : neighbourHalfYears(currentHalfYear, PERIODS_BACK);
  const periods = new Set([...near, ...(filter.period === undefined ? [] : [filter.period])]);
  const { period: _period, ...withoutPeriod } = filter;
  const { unit: _unit, ...withoutUnit } = filter;

  return (
    <div className={styles.choices}>
      <SelectField
        label={phrases.period}
        value={filter.period ?? ''}
        onChange={({ target: { value } }) =>
          onFilter(value === '' ? withoutPeriod : { ...filter, period: value })
        }
        options={[
          { value: '', label: phrases.allPeriods },
          ...[...periods].map((value) => ({ value, label: nameOf(value) })),
        ]}
      />
      <SelectField
        label={phrases.unit}
        value={filter.unit ?? ''}
        onChange={({ target: { value } }) =>
          onFilter(value === '' ? withoutUnit : { ...filter, unit: value })
        }
        options={[
          { value: '', label: phrases.allUnits },
          ...filtered.units.map(({ code, shortName }) => ({ value: code, label: shortName })),
        ]}
      />
    </div>
  );
}

/** On paper: which tasks these are. */
function Printed({ filter, filtered }: Omit<TaskFiltersProps, 'onFilter'>) {
  const { tasks: phrases, words } = usePhrases();
  const nameOf = useHalfYearName();
  const { period, standing } = filter;
  const unit = filtered.units.find(({ code }) => code === filter.unit);
  const chosen = [
    `${phrases.period}: ${period === undefined ? phrases.allPeriods : nameOf(period)}`,
    `${phrases.unit}: ${unit === undefined ? phrases.allUnits : quoted(unit.shortName)}`,
    `${phrases.standing}: ${standing === undefined ? phrases.all : words.taskStandings[standing]}`,
  ];
  return (
    <p className="print-only">
      <MixedText>{chosen.join(' · ')}</MixedText>
    </p>
  );
}
