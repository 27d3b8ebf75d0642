import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';

import type { SubmissionDto } from '@tiendo/contract/submission';
import { awaitsRevision } from '@tiendo/domain/submission';

import { useLanguage } from '../../../i18n/phrases.tsx';
import { endSession } from '../../../lib/query-client.ts';
import { useSession } from '../../../lib/session.ts';
import { formWireOf } from '../api/form-wire.ts';
import type { Cell } from '../model/cell-sync.ts';
import type { CheckedCell } from '../model/check-cell.ts';
import { EntryForm } from '../model/entry-form.ts';
import { keptForm, leaveForm } from '../model/kept-forms.ts';

const RETRY_MS = 20_000;

/** A form and the name it is kept under. */
export interface OpenForm {
  readonly form: EntryForm;
  readonly name: string;
}

/** The form of a report: follows what the server has, the language, and the network coming back. */
export function useEntryForm(submission: SubmissionDto): OpenForm {
  const { language } = useLanguage();
  const { accountId } = useSession();
  const name = `${accountId}/${submission.halfYear}/${submission.unit.id}`;
  const client = useQueryClient();
  const wire = formWireOf(submission, () => endSession(client));
  const [form] = useState(() => keptForm(name, () => new EntryForm(submission, language, wire)));
  useEffect(() => {
    const { halfYear, state } = submission;
    if (!awaitsRevision(state)) return undefined;
    // The first change to a report that was given back moves it, and with it what may be done.
    return form.subscribe(() => {
      if (!form.isAhead()) return;
      void client.invalidateQueries({ queryKey: ['submission', halfYear] });
    });
  }, [client, form, submission]);
  useEffect(() => form.load(submission), [form, submission]);
  useEffect(() => form.speak(language), [form, language]);
  const { halfYear } = submission;
  useEffect(
    () => () => {
      leaveForm(name);
      // What was read is behind what was recorded here: whoever comes back reads it anew.
      if (!form.isAhead()) return;
      client.removeQueries({ queryKey: ['submission', halfYear] });
      void client.invalidateQueries({ queryKey: ['overview', halfYear], refetchType: 'none' });
    },
    [client, form, halfYear, name],
  );
  useEffect(() => {
    const again = () => form.retryAll();
    // What a session that ended left behind.
    again();
    // The server may be away while the network is there.
    const timer = setInterval(again, RETRY_MS);
    globalThis.addEventListener('online', again);
    return () => {
      clearInterval(timer);
      globalThis.removeEventListener('online', again);
    };
  }, [form]);
  return { form, name };
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
