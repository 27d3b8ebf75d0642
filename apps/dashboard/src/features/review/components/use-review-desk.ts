import { useMemo, useState } from 'react';
import { flushSync } from 'react-dom';

import type { ReviewDto } from '@tiendo/contract/review';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { readShortcut, stepTo } from '../../../lib/shortcuts/read-shortcut.ts';
import { useRowFocus } from '../../../lib/shortcuts/use-row-focus.ts';
import {
  type ReviewFilter,
  type ReviewRow,
  countRows,
  filteredRows,
  reviewRows,
} from '../model/review-rows.ts';
import { COMMENT_FIELD, REMARK_FIELD, focusField } from './desk-fields.ts';
import { useRemarks } from './use-remarks.ts';
import { useReportMoves } from './use-report-moves.ts';
import { useRowSheet } from './use-row-sheet.ts';

/** What goes on at the desk: the chosen row, the marks, the question that is open, what was said last. */
export function useReviewDesk(review: ReviewDto) {
  const { review: phrases } = usePhrases();
  const { report } = review;
  const all = useMemo(() => reviewRows(review), [review]);
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [keysShown, setKeysShown] = useState(false);
  const [said, say] = useState('');
  const marks = useRemarks(report);
  const moves = useReportMoves(report, { say, onReturned: marks.forget });
  const rows = filteredRows(all, filter);
  const focus = useRowFocus(rows.map(({ id }) => id));
  const current = rows[focus.at] ?? null;
  const sheet = useRowSheet(focus);

  function toggle({ id, row: { indicator } }: ReviewRow) {
    const marked = marks.remarks[id] === undefined;
    // Drawn at once: who types on after the key writes into the field and not more keys.
    flushSync(() => {
      marks.remark(id, marked ? '' : null);
      if (marked) sheet.openSheet();
    });
    say(marked ? phrases.saidMarked(indicator.code) : phrases.saidUnmarked(indicator.code));
    if (marked) focusField(REMARK_FIELD);
  }

  function open(id: string) {
    focus.choose(id);
    sheet.openSheet();
  }

  function comment() {
    flushSync(sheet.openSheet);
    focusField(COMMENT_FIELD);
  }

  function act(key: string): boolean {
    if (key === '?') setKeysShown(true);
    else if (key === 'c' && current) comment();
    else if (key === 'r' && current) toggle(current);
    else if (key === 's') moves.start();
    else if (key === 'a') moves.ask('accept');
    else if (key === 'b') moves.ask('return');
    else return false;
    return true;
  }

  function onKey(event: KeyboardEvent) {
    const { target } = event;
    if (!(target instanceof HTMLElement) || target.closest('dialog') !== null) return;
    if (event.key === 'Escape' && target instanceof HTMLTextAreaElement) {
      focus.goTo(focus.at);
      return;
    }
    const key = readShortcut(event);
    if (key === null) return;
    const place = stepTo(key, focus.at, rows.length);
    // Arrows elsewhere scroll the page, as they do everywhere.
    const steps = place !== null && (key.length === 1 || target.closest('tbody') !== null);
    if (steps) focus.goTo(place);
    else if (!act(key)) return;
    event.preventDefault();
  }

  return {
    ...marks,
    ...moves,
    ...sheet,
    all,
    rows,
    current,
    focus,
    filter,
    setFilter,
    counts: countRows(all),
    toggle,
    open,
    onKey,
    said,
    say,
    keysShown,
    showKeys: () => setKeysShown(true),
    hideKeys: () => setKeysShown(false),
  };
}

export type Desk = ReturnType<typeof useReviewDesk>;
