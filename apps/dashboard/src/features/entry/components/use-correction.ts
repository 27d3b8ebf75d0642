import { useMutation } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { FigureDto } from '@tiendo/contract/figure';
import type { SubmissionDto, SubmissionRowDto } from '@tiendo/contract/submission';
import type { RevisionKind } from '@tiendo/domain/figure';
import type { NumberLocale } from '@tiendo/domain/shared';

import { useLanguage } from '../../../i18n/phrases.tsx';
import { ApiError } from '../../../lib/api-error.ts';
import { idempotencyKey } from '../../../lib/idempotency-key.ts';
import { recordFigure } from '../../../lib/outbox/figure-wire.ts';
import { useSession } from '../../../lib/session.ts';
import type { CellControl } from '../model/cell-control.ts';
import { checkCell } from '../model/check-cell.ts';
import { draftOf, type Draft } from '../model/draft.ts';
import { bodyOf } from '../model/read-draft.ts';
import { rowSettingOf } from '../../../lib/reports/row-setting.ts';

interface CorrectionInput {
  readonly row: SubmissionRowDto;
  readonly base: FigureDto;
  readonly report: Pick<SubmissionDto, 'halfYear' | 'unit'>;
  /** What the change is offered as: an official figure does not begin as the estimate it replaces. */
  readonly offered: RevisionKind;
  /** What one wants to write, where that is known. */
  readonly proposed: Draft | null;
  readonly onSaved: (figure: FigureDto) => void;
}

const ALONE = { whole: null, parts: [], siblings: null };

/** A change to a sent figure, as it is being written. Its neighbours are checked by the server. */
export function useCorrection(input: CorrectionInput) {
  const { row, base, report, offered, proposed, onSaved } = input;
  const { language } = useLanguage();
  const { accountId } = useSession();
  const { contentKind } = row.indicator;
  const [draft, setDraft] = useState((): Draft => {
    if (proposed !== null) return proposed;
    const shown = draftOf(base, language, contentKind === 'milestone');
    return offered === 'official-update' ? { ...shown, quality: 'official' } : shown;
  });
  const [readsAs, setReadsAs] = useState<NumberLocale | null>(null);
  const [asked, setAsked] = useState(false);
  const key = useRef(idempotencyKey());
  const checked = checkCell(rowSettingOf(row, report.halfYear), draft, contentKind, {
    neighbours: ALONE,
    habit: { readsAs, screen: language },
  });
  const type = (next: Draft) => {
    key.current = idempotencyKey();
    setDraft(next);
  };
  const control: CellControl = {
    row,
    draft,
    checked,
    showsProblems: asked,
    idPrefix: `correct-${row.indicator.id}`,
    type,
    choose: type,
    commit: () => setAsked(checked.problems.some(({ kind }) => kind !== 'missing')),
    keyDown: () => undefined,
    // One figure is corrected at a time.
    paste: () => undefined,
    explain: (next, as) => {
      type(next);
      if (as === language) setReadsAs(as);
    },
  };
  const save = useMutation({
    mutationFn: ({ kind, reason }: { readonly kind: RevisionKind; readonly reason: string }) => {
      const body = bodyOf(draft, checked.read);
      if (body === null) throw new RangeError('A correction with problems is not sent');
      const { version } = base;
      const { halfYear, unit } = report;
      const address = { halfYear, unitId: unit.id, indicatorId: row.indicator.id };
      return recordFigure(accountId, address, {
        body: { ...body, kind, ...(reason === '' ? {} : { reason }) },
        key: key.current,
        version,
      });
    },
    onSuccess: onSaved,
    onError: (error) => {
      if (error instanceof ApiError && error.status < 500) key.current = idempotencyKey();
    },
  });
  return { control, save, ask: () => setAsked(true), isRight: checked.problems.length === 0 };
}
