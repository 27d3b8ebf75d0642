import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';

import type { EvidenceDto, EvidenceListDto } from '@tiendo/contract/evidence';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Panel } from '@tiendo/ui/panel/panel.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase, fillPhrase } from '../../../lib/error-phrase.ts';
import { evidenceQuery } from '../api/evidence-query.ts';
import { useEvidenceChanges } from '../api/use-evidence-changes.ts';
import { AddFiles } from './add-files.tsx';
import styles from './evidence-panel.module.css';
import { EvidenceFile } from './evidence-file.tsx';
import { useMegabytes } from './use-megabytes.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface EvidencePanelProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** A file that was not taken, and why. */
interface Failure {
  readonly name: string;
  readonly error: unknown;
}

/** The files behind a report: what is there, and the way to add to it. */
export function EvidencePanel({ halfYear, unit }: EvidencePanelProps) {
  const phrases = usePhrases();
  const { evidence } = phrases;
  const { data } = useQuery(evidenceQuery(halfYear, unit));
  const changes = useEvidenceChanges(halfYear, unit);
  const [failures, setFailures] = useState<readonly Failure[]>([]);
  const [withdrawing, setWithdrawing] = useState<EvidenceDto | null>(null);
  const addAll = async (files: readonly File[]) => {
    const failed: Failure[] = [];
    // One after the other: a ward's line is slow, and each shows when it is there.
    for (const file of files) {
      await changes.add.mutateAsync(file).catch((error: unknown) => {
        failed.push({ name: file.name, error });
      });
    }
    setFailures(failed);
  };
  const shown = changes.remove.error ?? changes.withdraw.error;
  return (
    <Panel title={evidence.title} aside={data !== undefined && <Used list={data} />}>
      {data === undefined ? (
        <Skeleton height="4rem" />
      ) : (
        <>
          {data.items.length === 0 && <p className={styles.empty}>{evidence.empty}</p>}
          <ul className={styles.files}>
            {data.items.map((file) => (
              <EvidenceFile
                key={file.id}
                file={file}
                onRemove={
                  data.refusalToAdd === null && file.stage === 'draft'
                    ? () => changes.remove.mutate(file.id)
                    : null
                }
                onWithdraw={
                  data.refusalToWithdraw === null && isStanding(file)
                    ? () => setWithdrawing(file)
                    : null
                }
              />
            ))}
          </ul>
          <WithdrawalRefused list={data} />
          {data.refusalToAdd === null && (
            <AddFiles
              list={data}
              adding={changes.add.isPending ? changes.add.variables.name : null}
              onAdd={(files) => void addAll(files)}
            />
          )}
        </>
      )}
      {failures.map(({ name, error }) => (
        <div key={name} role="alert">
          <Banner tone="danger">
            <MixedText>{evidence.failed(quoted(name))}</MixedText> {errorPhrase(error, phrases)}
          </Banner>
        </div>
      ))}
      {shown !== null && <Banner tone="danger">{errorPhrase(shown, phrases)}</Banner>}
      {withdrawing !== null && (
        <WithdrawDialog
          file={withdrawing}
          onClose={() => setWithdrawing(null)}
          onWithdraw={(reason) => {
            changes.withdraw.mutate({ id: withdrawing.id, reason });
            setWithdrawing(null);
          }}
        />
      )}
    </Panel>
  );
}

const isStanding = ({ stage, withdrawn }: EvidenceDto): boolean =>
  stage === 'submitted' && withdrawn === null;

/** Why the unit's own people withdraw nothing of what was sent; those above are not told of it. */
function WithdrawalRefused({ list }: { readonly list: EvidenceListDto }) {
  const { errors } = usePhrases();
  const { items, refusalToWithdraw: code } = list;
  const first = items.find(isStanding);
  if (code === null || code === 'auth.forbidden' || !first) return null;
  return <p className={styles.help}>{fillPhrase(errors[code], { halfYear: first.halfYear })}</p>;
}

function Used({ list }: { readonly list: EvidenceListDto }) {
  const { used } = usePhrases().evidence;
  const megabytes = useMegabytes();
  return <p className={styles.used}>{used(megabytes(list.used), megabytes(list.reportLimit))}</p>;
}
