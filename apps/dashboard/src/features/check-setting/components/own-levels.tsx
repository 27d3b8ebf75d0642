import { useRef, useState } from 'react';

import type { EntryWarningCode } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { OwnLevel } from '../model/own-levels.ts';
import { OwnLevelAdder } from './own-level-adder.tsx';
import { OwnLevelList } from './own-level-list.tsx';
import styles from './own-levels.module.css';
import type { LevelsFormState } from './use-levels-form.ts';

interface OwnLevelsProps {
  readonly rule: EntryWarningCode;
  readonly form: LevelsFormState;
}

/** What holds for single indicators instead, under its rule: folded away until somebody wants it. */
export function OwnLevels({ rule, form }: OwnLevelsProps) {
  const { own: phrases } = usePhrases().checkSetting;
  const format = useFormat();
  const summary = useRef<HTMLElement>(null);
  const own = form.own.filter(({ code }) => code === rule);
  const [isOpen, setOpen] = useState(own.length > 0);
  const drop = ({ indicatorId, code }: OwnLevel) => {
    form.editOwn({ indicatorId, code, value: undefined });
    summary.current?.focus();
  };
  return (
    <details
      className={styles.fold}
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary ref={summary}>{phrases.title(format.number(String(own.length)))}</summary>
      {isOpen && (
        <>
          <OwnLevelList own={own} onDrop={drop} />
          <OwnLevelAdder rule={rule} form={form} taken={own} />
        </>
      )}
    </details>
  );
}
