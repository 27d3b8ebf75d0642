import type { MeetingDto } from '@tiendo/contract/meeting';

import { DataText, MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { sharedSource, SourceMark } from '../../../lib/source-mark.tsx';
import { MeetingPanel } from './meeting-panel.tsx';
import styles from './meeting-page.module.css';

interface MeetingDirectivesProps {
  readonly directives: MeetingDto['directives'];
  readonly target: string;
}

/** The directives the conference spoke of. */
export function MeetingDirectives({ directives, target }: MeetingDirectivesProps) {
  const phrases = usePhrases().meetings;
  const format = useFormat();
  const source = sharedSource(directives);
  if (directives.length === 0) return null;
  return (
    <MeetingPanel id="directives" title={phrases.directives} source={source}>
      <ul className={styles.items}>
        {directives.map((directive) => {
          const id = `directive-${directive.id}`;
          const day = directive.issuedOn === null ? null : format.day(directive.issuedOn);
          const facts = [directive.number, quoted(directive.issuer), day].filter(
            (fact) => fact !== null,
          );
          return (
            <li
              key={directive.id}
              id={id}
              tabIndex={-1}
              className={styles.item}
              data-target={target === id || undefined}
            >
              <p className={styles.text}>
                <DataText>{directive.title}</DataText>{' '}
                {source === null && <SourceMark source={directive.source} />}
              </p>
              <p className={styles.note}>
                <MixedText>{facts.join(' · ')}</MixedText>
              </p>
            </li>
          );
        })}
      </ul>
    </MeetingPanel>
  );
}
