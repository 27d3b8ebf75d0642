import { type SubmitEvent, useRef } from 'react';

import type { CheckSettingDto } from '@tiendo/contract/check';
import { ENTRY_WARNINGS } from '@tiendo/domain/figure';

import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './check-setting-page.module.css';
import { LevelField } from './level-field.tsx';
import { LevelsBar } from './levels-bar.tsx';
import { LevelsConflict } from './levels-conflict.tsx';
import { LevelsLeaveGuard } from './levels-leave-guard.tsx';
import { useLevelsForm } from './use-levels-form.ts';

/** The thresholds to set; what is wrong is said at its field, and the first one gets the focus. */
export function LevelsForm({ setting }: { readonly setting: CheckSettingDto }) {
  const { checkSetting: phrases } = usePhrases();
  const form = useLevelsForm(setting);
  const element = useRef<HTMLFormElement>(null);
  const toSave = () => element.current?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (form.theirs !== null || form.unsaved === 0) return;
    const wrong = form.submit();
    element.current?.querySelector<HTMLElement>(`[name="${wrong}"]`)?.focus();
  };
  return (
    <form ref={element} className={styles.form} onSubmit={submit} noValidate>
      {form.theirs !== null && (
        <LevelsConflict
          key={form.theirs.version}
          form={form}
          theirs={form.theirs}
          onChosen={toSave}
        />
      )}
      <ul className={styles.rules} aria-label={phrases.rulesLabel}>
        {ENTRY_WARNINGS.map((rule) => (
          <LevelField key={rule} rule={rule} form={form} />
        ))}
      </ul>
      <LevelsBar form={form} onDiscarded={toSave} />
      <LevelsLeaveGuard unsaved={form.unsaved} />
    </form>
  );
}
