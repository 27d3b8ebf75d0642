import { DataText } from '../../../i18n/data-text.tsx';
import { usePhrases } from '../../../i18n/phrases.tsx';
import { groupAccounts, type AccountGroup, type DemoAccount } from '../model/group-accounts.ts';
import { shortNames } from '../model/short-names.ts';
import styles from './demo-accounts.module.css';

interface DemoAccountsProps {
  readonly accounts: readonly DemoAccount[];
  readonly password: string | null;
  readonly chosen: DemoAccount | null;
  readonly onChoose: (account: DemoAccount) => void;
}

/** The accounts of the demo by role; choosing one fills the form. */
export function DemoAccounts({ accounts, password, chosen, onChoose }: DemoAccountsProps) {
  const phrases = usePhrases().signIn;
  return (
    <section className={styles.demo} aria-labelledby="demo-accounts">
      <h2 id="demo-accounts">{phrases.demoTitle}</h2>
      <p className={styles.lead}>{phrases.demoLead(password ?? '')}</p>
      <div className={styles.groups}>
        {groupAccounts(accounts).map((group) => (
          <Group key={group.role} group={group} chosen={chosen} onChoose={onChoose} />
        ))}
      </div>
    </section>
  );
}

interface GroupProps extends Pick<DemoAccountsProps, 'chosen' | 'onChoose'> {
  readonly group: AccountGroup;
}

function Group({ group, chosen, onChoose }: GroupProps) {
  const role = usePhrases().signIn.roles[group.role];
  const names = shortNames(group.accounts.map((account) => account.displayName));
  return (
    <section className={styles.group} aria-label={role}>
      <h3 className={styles.role}>{role}</h3>
      <ul className={styles.accounts}>
        {group.accounts.map((account, index) => (
          <li key={account.username}>
            <button
              type="button"
              className={styles.account}
              aria-label={account.displayName}
              aria-pressed={account.username === chosen?.username}
              title={account.username}
              onClick={() => onChoose(account)}
            >
              <DataText>{names[index]}</DataText>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
