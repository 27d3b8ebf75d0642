import { usePhrases } from '../../../i18n/phrases.tsx';
import { ApiError } from '../../../lib/api-error.ts';
import { errorPhrase } from '../../../lib/error-phrase.ts';
import type { Post } from '../../../lib/outbox/post.ts';

/** Says how a post stands and, where something holds it up, why. */
export function usePostStanding(): (post: Post) => string {
  const phrases = usePhrases();
  return ({ standing }) => {
    const said = phrases.outbox.standings[standing.kind];
    switch (standing.kind) {
      case 'ready':
      case 'conflict':
        return `${said}.`;
      case 'waiting': {
        const { answer } = standing;
        const error = answer && new ApiError(answer.status, answer.problem);
        return `${said}. ${errorPhrase(error, phrases)}`;
      }
      case 'refused':
        return `${said}. ${errorPhrase(new ApiError(standing.status, standing.problem), phrases)}`;
    }
  };
}
