import type { EvidencePhrases } from '../vi/evidence.ts';

export const evidence = {
  title: 'Evidence files',
  help: (file: string, files: string, report: string) =>
    `PDF, JPEG and PNG pictures, Word, Excel, PowerPoint; a file at most ${file}, a report ${files} files and ${report}. Put no classified document here.`,
  add: 'Add files',
  adding: (name: string) => `Sending ${name}`,
  failed: (name: string) => `${name}: not taken.`,
  taking: 'Fetching the file',
  empty: 'There is no file yet.',
  used: (used: string, limit: string) => `${used} of ${limit} used`,
  megabytes: (size: string) => `${size} MB`,
  facts: (size: string, name: string, at: string) => `${size} · ${name}, ${at}`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete ${name}`,
  withdraw: 'Withdraw',
  withdrawOf: (name: string) => `Withdraw ${name}`,
  withdrawTitle: 'Withdraw a file that was sent?',
  withdrawText:
    'The file stays with the report that was sent and is marked withdrawn, with the reason.',
  reason: 'Reason',
  cancel: 'Leave it',
  close: 'Close',
  withdrawn: (name: string, at: string, reason: string) => `Withdrawn: ${name}, ${at}. ${reason}`,
} satisfies EvidencePhrases;
