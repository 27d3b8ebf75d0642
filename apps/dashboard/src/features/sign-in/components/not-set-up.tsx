import { usePhrases } from '../../../i18n/phrases.tsx';
import styles from './not-set-up.module.css';

/** In place of the form where nobody has an account: a form would promise that somebody can sign in. */
export function NotSetUp() {
  const { signIn } = usePhrases();
  return (
    <section className={styles.state} aria-labelledby="not-set-up">
      <h2 id="not-set-up">{signIn.notSetUpTitle}</h2>
      <p>{signIn.notSetUpLead}</p>
      <p>{signIn.notSetUpMeanwhile}</p>
      <code className={styles.command}>DATA_DIR=./demo npm start</code>
    </section>
  );
}
