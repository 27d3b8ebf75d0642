import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { sharedSource, SourceMark } from '../../../lib/source-mark.tsx';
import type { ParticipantBlock } from '../model/prepare-meeting.ts';
import { MeetingPanel } from './meeting-panel.tsx';
import styles from './meeting-page.module.css';

interface MeetingParticipantsProps {
  readonly blocks: readonly ParticipantBlock[];
}

/** Who attended and directed first, then the other blocks in the order of the record. */
export function MeetingParticipants({ blocks }: MeetingParticipantsProps) {
  const phrases = usePhrases().meetings;
  const source = sharedSource(blocks.flatMap(({ participants }) => participants));
  return (
    <MeetingPanel id="participants" title={phrases.participants} source={source}>
      {blocks.map(({ block, participants }) => (
        <div key={block} className={styles.block}>
          <h3>{phrases.blocks[block]}</h3>
          {participants.map((participant) => (
            <Participant
              key={participant.description}
              {...participant}
              source={source === null ? participant.source : null}
            />
          ))}
        </div>
      ))}
    </MeetingPanel>
  );
}

type ParticipantProps = ParticipantBlock['participants'][number];

function Participant({ personName, office, description, source }: ParticipantProps) {
  if (personName === null) {
    return (
      <p className={styles.text}>
        <DataText>{description}</DataText> <SourceMark source={source} />
      </p>
    );
  }
  return (
    <div>
      <p className={styles.lead}>
        <DataText>{personName}</DataText> <SourceMark source={source} />
      </p>
      {office !== null && (
        <p className={styles.note}>
          <DataText>{office}</DataText>
        </p>
      )}
    </div>
  );
}
