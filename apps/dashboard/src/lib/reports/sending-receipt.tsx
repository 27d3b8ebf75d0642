import type { SendingDto, SubmissionDto } from '@tiendo/contract/submission';
import { Button } from '@tiendo/ui/button/button.tsx';
import { DefinitionList } from '@tiendo/ui/definition-list/definition-list.tsx';
import { Icon } from '@tiendo/ui/icon/icon.tsx';

import { DataText } from '../../i18n/data-text.tsx';
import { usePhrases } from '../../i18n/phrases.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useHalfYearName } from '../../i18n/use-half-year-name.ts';
import { RECEIPT_TITLE } from './receipt-title.ts';
import styles from './sending-receipt.module.css';
import { useTimeliness } from './use-timeliness.ts';

interface SendingReceiptProps {
  readonly submission: SubmissionDto;
  readonly sending: SendingDto;
}

/** *Phiếu xác nhận đã gửi báo cáo*: what the sender keeps, also on paper and alone. */
export function SendingReceipt({ submission, sending }: SendingReceiptProps) {
  const phrases = usePhrases().entry.receipt;
  const format = useFormat();
  const nameOf = useHalfYearName();
  const timeliness = useTimeliness();
  const items = [
    { id: 'unit', term: phrases.unit, description: <DataText>{submission.unit.name}</DataText> },
    { id: 'period', term: phrases.period, description: nameOf(submission.halfYear) },
    { id: 'sentAt', term: phrases.sentAt, description: format.instant(sending.sentAt) },
    { id: 'dueAt', term: phrases.dueAt, description: format.instant(sending.dueAt) },
    { id: 'timeliness', term: phrases.timeliness, description: timeliness(sending) },
    { id: 'sentBy', term: phrases.sentBy, description: <DataText>{sending.sentByName}</DataText> },
    { id: 'cells', term: phrases.cells, description: format.number(String(sending.cells)) },
    { id: 'hash', term: phrases.hash, description: <Hash text={sending.hash} /> },
  ];
  return (
    <section className={styles.receipt} aria-labelledby={RECEIPT_TITLE}>
      <header className={styles.head}>
        <h2 id={RECEIPT_TITLE} tabIndex={-1} className={styles.title}>
          {phrases.title}
        </h2>
        <span className={styles.number}>{phrases.number(sending.number)}</span>
        <Button size="small" icon={<Icon name="print" size={16} />} onClick={printReceipt}>
          {phrases.print}
        </Button>
      </header>
      <DefinitionList items={items} />
    </section>
  );
}

/** In groups, so that two papers can be compared by eye. */
function Hash({ text }: { readonly text: string }) {
  const groups = text.match(/.{1,8}/gu) ?? [];
  return <code className={styles.hash}>{groups.join(' ')}</code>;
}

/** Prints the receipt without the form; the style sheet knows by the mark. */
function printReceipt(): void {
  const root = document.documentElement;
  root.dataset['printing'] = 'receipt';
  globalThis.addEventListener('afterprint', () => delete root.dataset['printing'], { once: true });
  globalThis.print();
}
