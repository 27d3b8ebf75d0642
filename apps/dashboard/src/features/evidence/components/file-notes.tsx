import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { MixedText } from '../../../i18n/data-text.tsx';
import { quoted } from '../../../i18n/quoted.ts';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { FileNote } from './use-add-files.ts';

/** Each file that was not taken, by its name, and why. */
export function FileNotes({ notes }: { readonly notes: readonly FileNote[] }) {
  const phrases = usePhrases();
  const { evidence } = phrases;
  return notes.map((note) =>
    'there' in note ? (
      <Banner key={note.name}>
        <MixedText>{evidence.there(quoted(note.name), quoted(note.there))}</MixedText>
      </Banner>
    ) : (
      <div key={note.name} role="alert">
        <Banner tone="danger">
          <MixedText>{evidence.failed(quoted(note.name))}</MixedText>{' '}
          {errorPhrase(note.error, phrases)}
        </Banner>
      </div>
    ),
  );
}
