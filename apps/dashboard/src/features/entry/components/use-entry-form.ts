import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { awaitsRevision } from '@tiendo/domain/submission';

import { useLanguage } from '../../../i18n/phrases.tsx';
import { forgetReports } from '../../../lib/reports/forget-reports.ts';
import type { Cell } from '../model/cell-sync.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import { EntryForm } from '../model/entry-form.ts';
import { isOvertaken } from '../model/overtaken.ts';
import type { FormDesk } from '../model/form-desk.ts';

/** The form of a report: follows what the server has, the language, and what becomes of what is written. */
export function useEntryForm(submission: SubmissionDto, desk: FormDesk): EntryForm {
  const { language } = useLanguage();
  const client = useQueryClient();
  const [form] = useState(() => new EntryForm(submission, language, desk));
  useEffect(() => form.follow(), [form]);
  useEffect(() => {
    const { halfYear, state } = submission;
    if (!awaitsRevision(state)) return undefined;
    // The first change to a report that was given back moves it, and with it what may be done.
    return form.subscribe(() => {
      if (!form.isAhead()) return;
      void client.invalidateQueries({ queryKey: ['submission', halfYear] });
    });
  }, [client, form, submission]);
  useEffect(() => {
    const { halfYear, rows } = submission;
    // Sent or locked meanwhile: what was refused is then offered as a correction.
    return form.subscribe(() => {
      if (!isOvertaken(rows, form.cells())) return;
      void client.invalidateQueries({ queryKey: ['submission', halfYear] });
    });
  }, [client, form, submission]);
  useEffect(() => form.load(submission), [form, submission]);
  useEffect(() => form.speak(language), [form, language]);
  const { halfYear } = submission;
  useEffect(
    () => () => {
      // What was read is behind what was recorded here: whoever comes back reads it anew.
      if (form.isAhead()) forgetReports(client, halfYear);
    },
    [client, form, halfYear],
  );
  return form;
}

/** All cells; redraws with each of them. */
export const useCells = (form: EntryForm): ReadonlyMap<string, Cell> =>
  useSyncExternalStore(form.subscribe, form.cells);

/** One cell; redraws when it changes. */
export const useCell = (form: EntryForm, id: string): Cell | undefined =>
  useSyncExternalStore(form.subscribe, () => form.cells().get(id));

/** What the rules say of one cell; redraws when that changes. */
export const useChecked = (form: EntryForm, id: string): CheckedCell =>
  useSyncExternalStore(form.subscribe, () => form.check(id));
