import { usePhrases } from '../../../i18n/phrases.tsx';
import { fillPhrase } from '../../../lib/error-phrase.ts';
import type { FieldFault } from '../model/paper-draft.ts';

/** Says what is wrong with a field, in the words of the server where the server would say it. */
export function useFaultText(
  params: Readonly<Record<string, string | number>>,
): (fault: FieldFault | undefined) => string | undefined {
  const { errors, signedPaper } = usePhrases();
  return (fault) => {
    if (fault === undefined) return undefined;
    if (fault === 'missing') return signedPaper.missing;
    return fault === 'no-day' ? signedPaper.noDay : fillPhrase(errors[fault], params);
  };
}
