import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';

import { Banner } from '@tiendo/ui/banner/banner.tsx';

import { usePhrases } from '../../../i18n/phrases.tsx';
import { signedOutHere } from '../../../lib/kept-answers/signed-out-here.ts';
import { ScreenWaiting } from '../../../lib/screen-state.tsx';
import { useScreenTitle } from '../../../lib/screen-title.ts';
import { ENDED_KEY, welcomeQuery } from '../../../lib/session-query.ts';
import type { DemoAccount } from '../model/group-accounts.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import { NotSetUp } from './not-set-up.tsx';
import { SignInForm } from './sign-in-form.tsx';
import styles from './sign-in-page.module.css';

interface SignInPageProps {
  /** The strip of the demo, shown before anybody is signed in too. */
  readonly banner: ReactNode;
  /** Language and theme. */
  readonly actions: ReactNode;
}

/** Sign-in, and in the demo the accounts one may try, each a click away. */
export function SignInPage({ banner, actions }: SignInPageProps) {
  const phrases = usePhrases();
  useScreenTitle(phrases.signIn.title);
  const { data: welcome, isPending } = useQuery(welcomeQuery);
  const ended = useQueryClient().getQueryData<string | null>(ENDED_KEY) ?? null;
  const [chosen, setChosen] = useState<DemoAccount | null>(null);
  // Strip and accounts would push the form away from under the hand.
  if (isPending) return <ScreenWaiting />;
  const demo = welcome?.demo === true && welcome.accounts.length > 0;

  return (
    <div className={styles.page}>
      <header>
        {welcome?.demo === true && banner}
        <div className={styles.actions}>{actions}</div>
      </header>
      <main className={styles.main} data-demo={demo || undefined}>
        <section className={styles.panel}>
          <h1 className={styles.product}>
            <img src="/favicon.svg" alt="" width={40} height={40} />
            {phrases.shell.product}
          </h1>
          <p className={styles.lead}>{phrases.signIn.lead}</p>
          {signedOutHere() !== null && (
            <Banner tone="caution">{phrases.signIn.signedOutHere}</Banner>
          )}
          {ended !== null && <Banner tone="caution">{phrases.signIn.sessionEnded}</Banner>}
          {welcome?.hasAccounts === false ? (
            <NotSetUp />
          ) : (
            // A new key fills the form with the chosen account and moves the focus to its button.
            <SignInForm
              key={chosen?.username}
              username={chosen?.username ?? ended ?? ''}
              password={chosen === null ? '' : (welcome?.demoPassword ?? '')}
            />
          )}
        </section>
        {demo && (
          <DemoAccounts
            accounts={welcome.accounts}
            password={welcome.demoPassword}
            chosen={chosen}
            onChoose={setChosen}
          />
        )}
      </main>
    </div>
  );
}
