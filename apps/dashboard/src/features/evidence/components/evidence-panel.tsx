import { useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';

import type { EvidenceDto, EvidenceListDto } from '@tiendo/contract/evidence';
import { EVIDENCE_FILES_LIMIT } from '@tiendo/domain/evidence';
import { Banner } from '@tiendo/ui/banner/banner.tsx';
import { Panel } from '@tiendo/ui/panel/panel.tsx';
import { Skeleton } from '@tiendo/ui/skeleton/skeleton.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase, fillPhrase } from '../../../lib/error-phrase.ts';
import { evidenceQuery } from '../api/evidence-query.ts';
import { useEvidenceChanges } from '../api/use-evidence-changes.ts';
import { AddFiles } from './add-files.tsx';
import styles from './evidence-panel.module.css';
import { FileNotes } from './file-notes.tsx';
import { RemoveDialog } from './remove-dialog.tsx';
import { useAddFiles } from './use-add-files.ts';
import { EvidenceFile } from './evidence-file.tsx';
import { useFileSize } from './use-file-size.ts';
import { WithdrawDialog } from './withdraw-dialog.tsx';

interface EvidencePanelProps {
  readonly halfYear: string;
  readonly unit: string;
}

/** The files behind a report: what is there, and the way to add to it. */
export function EvidencePanel({ halfYear, unit }: EvidencePanelProps) {
  const phrases = usePhrases();
  const { evidence } = phrases;
  const { data } = useQuery(evidenceQuery(halfYear, unit));
  const changes = useEvidenceChanges(halfYear, unit);
  const { addAll, added, notes } = useAddFiles(data, changes.add);
  const [removing, setRemoving] = useState<EvidenceDto | null>(null);
  const [withdrawing, setWithdrawing] = useState<EvidenceDto | null>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const remove = (file: EvidenceDto) => {
    setRemoving(null);
    // The button that was pressed goes with its file: the focus stays with the list.
    changes.remove.mutate(file.id, { onSuccess: () => listRef.current?.focus() });
  };
  const shown = changes.remove.error ?? changes.withdraw.error;
  return (
    <Panel title={evidence.title} aside={data !== undefined && <Used list={data} />}>
      {data === undefined ? (
        <Skeleton height="4rem" />
      ) : (
        <>
          {data.items.length === 0 && <p className={styles.empty}>{evidence.empty}</p>}
          <ul ref={listRef} tabIndex={-1} aria-label={evidence.title} className={styles.files}>
            {data.items.map((file) => (
              <EvidenceFile
                key={file.id}
                file={file}
                onRemove={
                  data.refusalToAdd === null && file.stage === 'draft'
                    ? () => setRemoving(file)
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
              added={added}
              onAdd={addAll}
            />
          )}
        </>
      )}
      <FileNotes notes={notes} />
      {shown !== null && <Banner tone="danger">{errorPhrase(shown, phrases)}</Banner>}
      {removing !== null && (
        <RemoveDialog
          file={removing}
          onClose={() => setRemoving(null)}
          onRemove={() => remove(removing)}
        />
      )}
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
  const sizeOf = useFileSize();
  const { items, used: bytes, reportLimit } = list;
  const files = [items.length, EVIDENCE_FILES_LIMIT].map(String);
  return (
    <p className={styles.used}>
      {used(files.join('/'), [bytes, reportLimit].map(sizeOf).join('/'))}
    </p>
  );
}
