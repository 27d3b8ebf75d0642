import { useState } from 'react';

import type { AreaDto } from '@tiendo/contract/indicator';
import type { SubmissionDto } from '@tiendo/contract/submission';
import type { UnitOpinionDto } from '@tiendo/contract/unit-opinion';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Button } from '@tiendo/ui/button/button.tsx';
import { StatusBadge } from '@tiendo/ui/status-badge/status-badge.tsx';

import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import { groupRows } from '../../../lib/results/group-rows.ts';
import { areaName } from '../../../lib/results/indicator-words.ts';
import { useGiveOpinion } from '../api/use-give-opinion.ts';
import { RemarkDialog } from './remark-dialog.tsx';
import styles from './unit-opinions.module.css';

interface UnitOpinionsProps {
  readonly submission: SubmissionDto;
}

/** What the unit's own people say of each area before it is sent. It keeps nobody from sending. */
export function UnitOpinions({ submission }: UnitOpinionsProps) {
  const phrases = usePhrases();
  const words = phrases.approval.opinions;
  const { language } = useFormat();
  const give = useGiveOpinion(submission);
  const [remarking, setRemarking] = useState<AreaDto | null>(null);
  const { opinions, refusalToOpine } = submission;
  const canSay = refusalToOpine === null;
  if (!canSay && opinions.length === 0) return null;
  const areas = groupRows(submission).flatMap((block) =>
    block.areas.flatMap(({ area }) => area ?? []),
  );
  return (
    <section className={styles.section} aria-labelledby="approval-opinions">
      <h2 id="approval-opinions">{words.title}</h2>
      <p className={styles.lead}>{words.lead}</p>
      <ul className={styles.areas}>
        {areas.map((area) => (
          <li key={area.id} className={styles.area}>
            <h3>{areaName(area, language)}</h3>
            <Said opinions={opinions.filter(({ areaId }) => areaId === area.id)} />
            {canSay && (
              <p className={styles.buttons}>
                <Button
                  size="small"
                  aria-label={words.agreeLabel(areaName(area, language))}
                  busy={give.isPending && give.variables.areaId === area.id}
                  onClick={() =>
                    give.mutate({ areaId: area.id, said: { opinion: 'agree', text: '' } })
                  }
                >
                  {words.agree}
                </Button>
                <Button
                  size="small"
                  aria-label={words.remarkLabel(areaName(area, language))}
                  onClick={() => {
                    give.reset();
                    setRemarking(area);
                  }}
                >
                  {words.remark}
                </Button>
              </p>
            )}
          </li>
        ))}
      </ul>
      {give.isError && remarking === null && (
        <div role="alert">
          <Banner tone="danger">{errorPhrase(give.error, phrases)}</Banner>
        </div>
      )}
      {remarking !== null && (
        <RemarkDialog
          area={areaName(remarking, language)}
          isBusy={give.isPending}
          error={give.error}
          onClose={() => setRemarking(null)}
          onSay={(text) =>
            give.mutate(
              { areaId: remarking.id, said: { opinion: 'remark', text } },
              { onSuccess: () => setRemarking(null) },
            )
          }
        />
      )}
    </section>
  );
}

function Said({ opinions }: { readonly opinions: readonly UnitOpinionDto[] }) {
  const words = usePhrases().approval.opinions;
  const format = useFormat();
  if (opinions.length === 0) return <p className={styles.none}>{words.none}</p>;
  return opinions.map(({ accountId, opinion, byName, text, at }) => (
    <p key={accountId} className={styles.opinion}>
      <StatusBadge tone={opinion === 'agree' ? 'positive' : 'caution'} plain>
        {words[opinion]}
      </StatusBadge>{' '}
      <DataText>{byName}</DataText>, {format.instant(at)}
      {text !== null && (
        <>
          : <DataText>{text}</DataText>
        </>
      )}
    </p>
  ));
}
