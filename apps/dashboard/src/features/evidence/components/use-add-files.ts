import { useRef, useState } from 'react';

import type { EvidenceDto, EvidenceListDto } from '@tiendo/contract/evidence';
import { refusalOfFile } from '@tiendo/domain/evidence';

import { ApiError } from '../../../lib/api-error.ts';
import type { useEvidenceChanges } from '../api/use-evidence-changes.ts';

/** What became of a file: refused and why, or nothing to do, because the same content was there as `there`. */
export type FileNote =
  | { readonly name: string; readonly error: unknown }
  | { readonly name: string; readonly there: string };

const MEGABYTE = 1024 * 1024;

/** Adds files one after the other: a ward's line is slow, and each shows when it is there. */
export function useAddFiles(
  list: EvidenceListDto | undefined,
  add: ReturnType<typeof useEvidenceChanges>['add'],
) {
  const [notes, setNotes] = useState<readonly FileNote[]>([]);
  const [added, setAdded] = useState(0);
  const last = useRef(Promise.resolve());
  const run = async (files: readonly File[], seen: EvidenceListDto) => {
    setNotes([]);
    setAdded(0);
    const kept: EvidenceDto[] = [...seen.items];
    for (const file of files) {
      const { name } = file;
      try {
        refuse(file, kept, seen);
        const taken = await add.mutateAsync(file);
        const there = kept.find(({ id }) => id === taken.id);
        if (there === undefined) {
          kept.push(taken);
          setAdded((count) => count + 1);
        } else {
          setNotes((all) => [...all, { name, there: there.name }]);
        }
      } catch (error) {
        setNotes((all) => [...all, { name, error }]);
      }
    }
  };
  // Those chosen while others are on their way come after them.
  const addAll = (files: readonly File[]) => {
    if (list === undefined) return;
    last.current = last.current.then(() => run(files, list));
  };
  return { addAll, added, notes };
}

/** What the server would refuse by its size is not sent over a slow line first. */
function refuse(file: File, kept: readonly EvidenceDto[], list: EvidenceListDto): void {
  const limits = { file: list.fileLimit, report: list.reportLimit };
  const refusal = refusalOfFile(file.size, kept, limits);
  if (refusal === null) return;
  const limit = refusal === 'too-large' ? limits.file : limits.report;
  throw new ApiError(413, {
    code: `evidence.${refusal}`,
    params: { limit: refusal === 'too-many-files' ? kept.length : limit / MEGABYTE },
  });
}
