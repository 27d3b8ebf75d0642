import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useHalfYearName } from '../../../i18n/use-half-year-name.ts';
import type { Post } from '../../../lib/outbox/post.ts';
import { postText } from '../model/post-text.ts';
import { usePostStanding } from './use-post-standing.ts';

/** Takes what waits away as a file, so that it is somewhere else than on this computer. */
export function useOutboxCsv(): (posts: readonly Post[]) => Promise<void> {
  const phrases = usePhrases().outbox;
  const format = useFormat();
  const halfYearName = useHalfYearName();
  const standingOf = usePostStanding();
  const lineOf = (post: Post) => {
    const { label, address, attempt, next, writtenAt } = post;
    const body = next ?? attempt.body;
    return [
      label.unit,
      halfYearName(address.halfYear),
      label.indicator,
      postText(body, format, phrases.notDone),
      body.note ?? '',
      body.cause ?? '',
      format.instant(writtenAt),
      standingOf(post),
    ];
  };
  return async (posts) => {
    const [{ toCsv }, { downloadBlob }] = await Promise.all([
      import('@tiendo/ui/download/to-csv.ts'),
      import('@tiendo/ui/download/download-blob.ts'),
    ]);
    const rows = [Object.values(phrases.columns), ...posts.map(lineOf)];
    const text = toCsv(rows, format.language === 'vi' ? ';' : ',');
    downloadBlob(`${phrases.fileName}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }));
  };
}
