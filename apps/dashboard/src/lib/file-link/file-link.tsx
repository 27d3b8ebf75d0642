import { useMutation } from '@tanstack/react-query';
import type { MouseEvent } from 'react';

import { downloadBlob } from '@tiendo/ui/download/download-blob.ts';

import { DataText } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { errorPhrase } from '../error-phrase.ts';
import { getFile } from '../file-client.ts';
import styles from './file-link.module.css';

interface FileLinkProps {
  /** Below the API's own. */
  readonly path: string;
  readonly name: string;
  /** What is said while it comes. */
  readonly taking: string;
}

/**
 * A file to be saved. A browser says of a refusal only that the download failed, so a plain click is
 * answered here, in words; whoever wants the address itself has it.
 */
export function FileLink({ path, name, taking }: FileLinkProps) {
  const phrases = usePhrases();
  const take = useMutation({
    mutationFn: async () => downloadBlob(name, (await getFile(path)).blob),
  });
  const handleClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (!take.isPending) take.mutate();
  };
  return (
    <>
      <a href={`/api/v1${path}`} download={name} onClick={handleClick}>
        <DataText>{name}</DataText>
      </a>
      <output className={styles.taking}>{take.isPending && taking}</output>
      {take.error !== null && (
        <span role="alert" className={styles.refused}>
          {errorPhrase(take.error, phrases)}
        </span>
      )}
    </>
  );
}
