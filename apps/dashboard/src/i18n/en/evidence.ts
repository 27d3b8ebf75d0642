import type { EvidencePhrases } from '../vi/evidence.ts';

export const evidence = {
  title: 'Evidence files',
  help: (file: string, files: string, report: string) =>
    `PDF, JPEG and PNG pictures, Word, Excel, PowerPoint; a file at most ${file}, a report ${files} files and ${report}. Put no classified document here.`,
  add: 'Add files',
  adding: (name: string) => `Sending ${name}`,
  added: (count: number) => (count === 1 ? 'One file was taken.' : `${count} files were taken.`),
  there: (name: string, there: string) =>
    `${name}: the same content is in the list already as ${there}; it is not added again.`,
  failed: (name: string) => `${name}: not taken.`,
  taking: 'Fetching the file',
  empty: 'There is no file yet.',
  used: (files: string, bytes: string) => `Used: ${files} files, ${bytes}`,
  kilobytes: (size: string) => `${size} KB`,
  megabytes: (size: string) => `${size} MB`,
  facts: (size: string, name: string, at: string) => `${size} · ${name}, ${at}`,
  remove: 'Delete',
  removeOf: (name: string) => `Delete ${name}`,
  removeTitle: 'Delete an evidence file?',
  removeText:
    'The file was not sent, so it is gone for good once deleted. The trail says that it was deleted.',
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
