import type { TaskDto } from '@tiendo/contract/task';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { DefinitionList, type Definition } from '@tiendo/ui/definition-list/definition-list.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import { SourceMark } from '../../../lib/source-mark.tsx';
import { TaskStandingBadge } from '../../../lib/tasks/task-standing-badge.tsx';
import { TaskBasis } from './task-basis.tsx';
import styles from './task-facts.module.css';
import { TaskIndicators } from './task-indicators.tsx';

/** Everything known of one task, with the way back to what it rests on. */
export function TaskFacts({ task }: { readonly task: TaskDto }) {
  const { tasks: phrases, words } = usePhrases();
  return (
    <div className={styles.facts}>
      <p className={styles.marks}>
        <TaskStandingBadge task={task} />
        <span>{words.taskStates[task.state]}</span>
        <SourceMark source={task.source} />
      </p>
      <p className={styles.content}>
        <DataText>{task.content}</DataText>
      </p>
      {task.stage === 'draft' && (
        <Banner tone="caution">
          <strong>{words.taskDraft}</strong>. {phrases.draftNote}
        </Banner>
      )}
      <DefinitionList items={useTaskDefinitions(task)} />
      <section className={styles.section}>
        <h3>{phrases.basis}</h3>
        <TaskBasis basis={task.basis} />
      </section>
      <section className={styles.section}>
        <h3>{phrases.indicators}</h3>
        <TaskIndicators task={task} />
      </section>
    </div>
  );
}

const optional = (id: string, term: string, description: string | null): Definition[] =>
  description === null ? [] : [{ id, term, description }];

/** Somebody's own words, if there are any. */
const written = (id: string, term: string, text: string | null): Definition[] =>
  text === null ? [] : [{ id, term, description: <DataText>{text}</DataText> }];

function useTaskDefinitions(task: TaskDto): Definition[] {
  const phrases = usePhrases().tasks;
  const format = useFormat();
  const nameOf = useHalfYearName();
  const day = (text: string | null) => (text === null ? null : format.day(text));
  return [
    { id: 'lead', term: phrases.leadUnit, description: <DataText>{task.lead.name}</DataText> },
    {
      id: 'with',
      term: phrases.coUnits,
      description:
        task.coUnits.length === 0 ? (
          phrases.none
        ) : (
          <DataText>{task.coUnits.map((unit) => unit.name).join('; ')}</DataText>
        ),
    },
    ...written('deliverable', phrases.deliverable, task.deliverable),
    { id: 'due', term: phrases.due, description: useDeadline(task) },
    { id: 'period', term: phrases.periodOf, description: nameOf(task.halfYear) },
    { id: 'priority', term: phrases.priority, description: phrases.priorities[task.priority] },
    ...written('responsible', phrases.responsible, task.responsible),
    ...optional('claimed', phrases.claimed, day(task.claimedOn)),
    ...optional('confirmed', phrases.confirmed, day(task.confirmedOn)),
    ...written('outcome', phrases.outcome, task.outcome),
    ...written('obstacle', phrases.obstacle, task.obstacle),
  ];
}

/** The deadline that counts, with the first one where it was moved. */
function useDeadline(task: TaskDto): string {
  const phrases = usePhrases().tasks;
  const format = useFormat();
  if (task.dueOn === null) return phrases.continuing;
  const moved = task.firstDueOn !== null && task.firstDueOn !== task.dueOn;
  const dayOff = task.dueOnWorkingDay !== null && task.dueOnWorkingDay !== task.dueOn;
  const notes = [
    moved && phrases.firstDue(format.day(task.firstDueOn)),
    dayOff && phrases.workingDay(format.day(task.dueOnWorkingDay)),
  ].filter((note) => note !== false);
  return [format.day(task.dueOn), ...notes].join(', ');
}
