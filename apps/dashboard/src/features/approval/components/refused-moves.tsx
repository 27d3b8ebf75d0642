import type { SubmissionDto, WhoHelpsDto } from '@tiendo/contract/submission';
import { ROLE_TERMS } from '@tiendo/domain/glossary';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { fillPhrase } from '../../../lib/error-phrase.ts';
import styles from './approval-bar.module.css';

type Offered = SubmissionDto['actions'][number];

const OF_UNIT = ['submit', 'send-to-approver', 'recall', 'request-extension'] as const;

/** What the unit does with its report and cannot do now, each with why and whom to ask. */
export function RefusedMoves({ submission }: { readonly submission: SubmissionDto }) {
  const { approval } = usePhrases();
  const say = useRefusalText(submission);
  const refused = OF_UNIT.flatMap((name) => {
    const offered = submission.actions.find(({ action }) => action === name);
    return offered === undefined || offered.refusal === null ? [] : [{ name, offered }];
  });
  if (refused.length === 0) return null;
  return (
    <details className={styles.refused} open={refused.length === OF_UNIT.length}>
      <summary>{approval.refusedTitle}</summary>
      <dl>
        {refused.map(({ name, offered }) => (
          <div key={name}>
            <dt>{approval.moves[name]}</dt>
            <dd>{say(offered)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

function useRefusalText({ halfYear }: SubmissionDto): (offered: Offered) => string {
  const { approval, errors } = usePhrases();
  const { language } = useFormat();
  const asked = ({ permission, role, names }: WhoHelpsDto) => {
    const term = ROLE_TERMS[role][language];
    const called = term.charAt(0).toLocaleLowerCase(language) + term.slice(1);
    const phrase = approval.help[permission] ?? approval.help.other;
    return fillPhrase(phrase, { names: names.join(', ') || called });
  };
  return ({ refusal, help }) =>
    refusal === null
      ? ''
      : `${fillPhrase(errors[refusal], { halfYear })} ${help ? asked(help) : ''}`.trimEnd();
}
