import type { SubmissionDto } from '@tiendo/contract/submission';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { openReturn } from '../../../lib/reports/open-return.ts';
import { REPORT_TONES } from '../../../lib/reports/report-tones.ts';

interface ApprovalHeadProps {
  readonly title: string;
  readonly submission: SubmissionDto;
}

/** Whose report, how it stands, and what its readers asked for. */
export function ApprovalHead({ title, submission }: ApprovalHeadProps) {
  const { approval, words } = usePhrases();
  const format = useFormat();
  const { state, unit } = submission;
  const back = openReturn(submission);
  const isLocked = state === 'accepted' || state === 'locked';
  return (
    <>
      <header className="page-head">
        <h1>{title}</h1>
        <p className="page-lead">
          <strong>
            <DataText>{unit.name}</DataText>
          </strong>
        </p>
        <p>
          <StatusBadge tone={REPORT_TONES[state]}>{words.submissionStates[state]}</StatusBadge>
        </p>
      </header>
      {back !== null && (
        <Banner tone="caution">
          <MixedText>
            {approval.returned(quoted(back.actorName), format.instant(back.at))}
          </MixedText>{' '}
          <DataText>{back.reason}</DataText>
        </Banner>
      )}
      {isLocked && <Banner>{approval.locked}</Banner>}
    </>
  );
}
