import { type ReactNode, useSyncExternalStore } from 'react';

import type { NarrativeDto } from '@tiendo/contract/narrative';
import {
  NARRATIVE_AUDIENCES,
  NARRATIVE_PARTS,
  NARRATIVE_PART_LIMIT,
  type NarrativePart,
  type NarrativeText,
  isBlankNarrative,
} from '@tiendo/domain/narrative';
import { Panel } from '@tiendo/ui/panel/panel.tsx';
import { SelectField } from '@tiendo/ui/select-field/select-field.tsx';
import { TextAreaField } from '@tiendo/ui/text-area-field/text-area-field.tsx';

import { DATA_LANGUAGE, DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import type { BlockState, BlockWriter } from '../model/block-writer.ts';
import { BlockConflict } from './block-conflict.tsx';
import { BlockLine } from './block-line.tsx';
import styles from './narrative-block.module.css';

interface NarrativeBlockProps {
  readonly block: NarrativeDto;
  /** Undefined where nothing can be written. */
  readonly writer: BlockWriter | undefined;
  readonly figures: ReactNode;
}

/** One area of work, or the whole report: its four parts, and beside them its figures. */
export function NarrativeBlock({ block, writer, figures }: NarrativeBlockProps) {
  const { general } = usePhrases().narrative;
  const { language } = useFormat();
  const { area } = block;
  const name = area === null ? general : <AreaName area={area} isEnglish={language === 'en'} />;
  return (
    <Panel title={name} aside={writer !== undefined && <Line writer={writer} />}>
      {writer === undefined ? (
        <AudienceLabel audience={block.audience} />
      ) : (
        <AudienceChoice writer={writer} />
      )}
      {figures}
      {writer === undefined ? <ReadParts text={block} /> : <WrittenParts writer={writer} />}
    </Panel>
  );
}

type Area = NonNullable<NarrativeDto['area']>;

function AreaName({ area, isEnglish }: { readonly area: Area; readonly isEnglish: boolean }) {
  return isEnglish ? area.nameEn : <DataText>{area.name}</DataText>;
}

const useBlockState = (writer: BlockWriter): BlockState =>
  useSyncExternalStore(writer.subscribe, writer.state);

function Line({ writer }: { readonly writer: BlockWriter }) {
  const { base, sync } = useBlockState(writer);
  return <BlockLine base={base} sync={sync} onRetry={() => writer.retry()} />;
}

/** Who reads the block once it is sent, chosen before that. */
function AudienceChoice({ writer }: { readonly writer: BlockWriter }) {
  const phrases = usePhrases().narrative;
  const { audience } = useBlockState(writer);
  return (
    <div className={styles.audience}>
      <SelectField
        label={phrases.audience}
        value={audience}
        options={NARRATIVE_AUDIENCES.map((value) => ({ value, label: phrases.audiences[value] }))}
        onChange={({ target }) => {
          const chosen = NARRATIVE_AUDIENCES.find((value) => value === target.value);
          if (chosen !== undefined) writer.choose(chosen);
        }}
      />
    </div>
  );
}

/** What everybody may read needs no label. */
function AudienceLabel({ audience }: Pick<NarrativeDto, 'audience'>) {
  const phrases = usePhrases().narrative;
  if (audience === 'overseers') return null;
  return (
    <p className={styles.count}>
      {phrases.audience}: {phrases.audiences[audience]}
    </p>
  );
}

function WrittenParts({ writer }: { readonly writer: BlockWriter }) {
  const { text, sync } = useBlockState(writer);
  return (
    <>
      {sync.kind === 'conflict' && (
        <BlockConflict
          mine={text}
          theirs={sync.theirs}
          onKeepMine={() => writer.keepMine()}
          onTakeTheirs={() => writer.takeTheirs()}
        />
      )}
      <div className={styles.parts}>
        {NARRATIVE_PARTS.map((part) => (
          <WrittenPart key={part} part={part} text={text[part]} writer={writer} />
        ))}
      </div>
    </>
  );
}

interface WrittenPartProps {
  readonly part: NarrativePart;
  readonly text: string;
  readonly writer: BlockWriter;
}

/** Letters of a part that nobody has to count; in UTF-16 units, as the limit is. */
const COUNTED_FROM = NARRATIVE_PART_LIMIT * 0.9;

function WrittenPart({ part, text, writer }: WrittenPartProps) {
  const phrases = usePhrases().narrative;
  const format = useFormat();
  return (
    <div className={styles.part}>
      <TextAreaField
        label={phrases.parts[part]}
        lang={DATA_LANGUAGE}
        rows={3}
        maxLength={NARRATIVE_PART_LIMIT}
        value={text}
        onChange={(event) => writer.write(part, event.target.value)}
        onBlur={() => writer.flush()}
      />
      {text.length >= COUNTED_FROM && (
        <p className={styles.count}>
          {phrases.count(format.count(text.length), format.count(NARRATIVE_PART_LIMIT))}
        </p>
      )}
    </div>
  );
}

/** What was sent, or what may not be changed; parts of which nothing is said are left out. */
function ReadParts({ text }: { readonly text: NarrativeText }) {
  const phrases = usePhrases().narrative;
  if (isBlankNarrative(text)) return <p className={styles.empty}>{phrases.empty}</p>;
  const said = NARRATIVE_PARTS.filter((part) => text[part].trim() !== '');
  return (
    <div className={styles.parts}>
      {said.map((part) => (
        <div key={part} className={styles.part}>
          <h3 className={styles.partName}>{phrases.parts[part]}</h3>
          <p className={styles.said}>
            <DataText>{text[part]}</DataText>
          </p>
        </div>
      ))}
    </div>
  );
}
