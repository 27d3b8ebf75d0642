import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeAll, beforeEach, vi } from 'vitest';

import type { SubmissionDto } from '@tiendo/contract/submission';

import { EntryPage } from '../features/entry/components/entry-page.tsx';
import { TABLE_VIEW } from '../features/entry/components/form-views.ts';
import { renderScreen } from './render.tsx';
import { aSession } from './session-builder.ts';
import { ok, serve } from './server.ts';
import { testIndicatorId } from './submission-builder.ts';

const UNIT = 'code:00004';

/** Where the form is read, and where its first figure is recorded. */
export const FORM_GET = `GET /submissions/2017-H1/${encodeURIComponent(UNIT)}`;
export const FIRST_PUT = `PUT /figures/2017-H1/00000000-0000-4000-8000-000000000004/${testIndicatorId(1)}`;

/** The tests of a file have the form as a phone has it, one card an indicator, with all that comes later there. */
export function onPhone(): void {
  // How long it takes to come is no test's subject.
  beforeAll(async () => {
    await Promise.all([
      TABLE_VIEW.load(),
      import('../features/entry/components/leave-guard.tsx'),
      import('../features/entry/components/paste-dialog.tsx'),
      import('../features/entry/components/report-foot.tsx'),
      import('../i18n/vi/paste.ts'),
    ]);
  });
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.startsWith('screen'),
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  });
}

/** Opens the form. Everybody is somebody else: what one left unsaved is kept for that person. */
export async function openForm(
  submission: SubmissionDto,
  answers: Parameters<typeof serve>[0] = {},
) {
  const requests = serve({ [FORM_GET]: ok(submission), ...answers });
  const session = aSession({ accountId: crypto.randomUUID() });
  await renderScreen(<EntryPage halfYear="2017-H1" unit={UNIT} />, { session });
  await screen.findByRole('region', { name: 'Biểu số liệu' });
  return { requests, user: userEvent.setup() };
}

/** The last change of a figure that was sent to the server. */
export const putOf = <Asked extends { readonly line: string }>(requests: readonly Asked[]) =>
  requests.findLast(({ line }) => line.startsWith('PUT'));

/** Where the figure of an indicator is typed. */
export const valueOf = (number: number) =>
  screen.findByRole<HTMLInputElement>('textbox', { name: `Số thực hiện: Chỉ tiêu ${number}` });
