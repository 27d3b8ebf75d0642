import { useMemo, useState } from 'react';

import type { CrossCheckBody, CrossCheckListDto } from '@tiendo/contract/cross-check';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { indicatorShortName } from '../../../lib/results/indicator-words.ts';
import { readShortcut, stepTo } from '../../../lib/shortcuts/read-shortcut.ts';
import { useRowFocus } from '../../../lib/shortcuts/use-row-focus.ts';
import { useGiveCheck } from '../api/use-give-check.ts';
import { type CheckFilter, type CheckRow, checkGroups } from '../model/check-rows.ts';

type Difference = Pick<CrossCheckBody, 'note' | 'value'>;

/** What goes on at the desk: the row that is chosen, the dialog that is open, what was said last. */
export function useCheckDesk(list: CrossCheckListDto, filter: CheckFilter) {
  const { crossCheck: phrases } = usePhrases();
  const { language } = useFormat();
  const groups = useMemo(() => checkGroups(list, filter), [list, filter]);
  const rows = groups.flatMap((group) => group.rows);
  const focus = useRowFocus(rows.map(({ key }) => key));
  const [differing, setDiffering] = useState<CheckRow | null>(null);
  const [keysShown, setKeysShown] = useState(false);
  const [said, setSaid] = useState('');
  const give = useGiveCheck(list.halfYear);
  const nameOf = (row: CheckRow) =>
    `${indicatorShortName(row.indicator, language)}, ${row.unit.shortName}`;
  const mayGive = ({ cell }: CheckRow) => list.open && cell.check.standing !== null;

  /** Confirms and goes on to the next row. */
  function agree(row: CheckRow) {
    if (!mayGive(row)) return;
    const done = { onSuccess: () => setSaid(phrases.saidAgree(nameOf(row))) };
    give.mutate({ cell: row.cell, verdict: 'agrees' }, done);
    focus.goTo(Math.min(rows.indexOf(row) + 1, rows.length - 1));
  }

  function differ(row: CheckRow, difference: Difference) {
    const onSuccess = () => {
      setSaid(phrases.saidDiffer(nameOf(row)));
      setDiffering(null);
    };
    give.mutate({ cell: row.cell, verdict: 'differs', ...difference }, { onSuccess });
  }

  function onKey(event: KeyboardEvent) {
    const key = readShortcut(event);
    if (key === null) return;
    const isButton = event.target instanceof HTMLButtonElement;
    const row = rows[focus.at];
    const place = stepTo(key, focus.at, rows.length);
    if (place !== null) focus.goTo(place);
    else if (key === '?') setKeysShown(true);
    else if (row !== undefined && key === 'l' && mayGive(row)) setDiffering(row);
    else if (row !== undefined && key === 'Enter' && !isButton) agree(row);
    else return;
    event.preventDefault();
  }

  return {
    groups,
    focus,
    nameOf,
    mayGive,
    onKey,
    agree,
    differ,
    startDiffering: setDiffering,
    differing,
    closeDialog: () => {
      setDiffering(null);
      give.reset();
    },
    said,
    failure: give.error,
    keysShown,
    showKeys: () => setKeysShown(true),
    hideKeys: () => setKeysShown(false),
  };
}

export type CheckDesk = ReturnType<typeof useCheckDesk>;
