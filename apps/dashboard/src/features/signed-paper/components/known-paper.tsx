import type { SignedPaperDto, SignedPaperRevisionDto } from '@tiendo/contract/signed-paper';
import { DefinitionList } from '@tiendo/ui/definition-list/definition-list.tsx';
import { Panel } from '@tiendo/ui/panel/panel.tsx';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { FileLink } from '../../../lib/file-link/file-link.tsx';
import { signedPaperPath } from '../api/signed-paper-query.ts';
import styles from './signed-paper-page.module.css';

interface KnownPaperProps {
  readonly paper: SignedPaperRevisionDto;
  readonly path: Pick<SignedPaperDto, 'halfYear' | 'unit'>;
}

/** What the paper bears, and its file with the fingerprint by which anybody can check it. */
export function KnownPaper({ paper, path: { halfYear, unit } }: KnownPaperProps) {
  const { signedPaper: phrases } = usePhrases();
  const format = useFormat();
  const { file } = paper;
  const facts = [
    { id: 'code', term: phrases.code, description: <DataText>{paper.code}</DataText> },
    { id: 'day', term: phrases.fields.signedOn, description: format.day(paper.signedOn) },
    {
      id: 'signer',
      term: phrases.fields.signerName,
      description: <DataText>{`${paper.signerPosition} ${paper.signerName}`}</DataText>,
    },
    {
      id: 'sending',
      term: phrases.fields.sending,
      description: phrases.sendingNumber(paper.sending),
    },
    {
      id: 'file',
      term: phrases.file,
      description:
        file === null ? (
          phrases.noFile
        ) : (
          <>
            <FileLink
              path={`${signedPaperPath(halfYear, unit.id)}/file`}
              name={file.name}
              taking={phrases.taking}
            />
            <span className={styles.hash}>SHA-256 {file.hash}</span>
          </>
        ),
    },
  ];
  const by = quoted(paper.recordedByName);
  const at = format.instant(paper.recordedAt);
  return (
    <Panel title={phrases.known}>
      <DefinitionList items={facts} />
      <p className={styles.by}>
        <MixedText>
          {paper.onBehalf ? phrases.recordedOnBehalf(by, at) : phrases.recorded(by, at)}
        </MixedText>
      </p>
    </Panel>
  );
}
