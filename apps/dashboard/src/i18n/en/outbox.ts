import type { OutboxPhrases } from '../vi/outbox.ts';

export const outbox = {
  waiting: (count) => `${count} waiting to be sent`,
  title: 'Figures waiting to be sent',
  lead: 'This computer keeps what you typed and the server has not recorded, and sends it when there is a connection. Only your account can send it.',
  notKept:
    'This browser keeps nothing once the window is closed. Please leave it open until all is sent.',
  empty: 'Nothing is waiting.',
  standings: {
    ready: 'Being sent',
    waiting: 'Will be sent again',
    refused: 'Not recorded',
    conflict: 'Somebody else changed this cell first',
  },
  written: (age) => `typed ${age}`,
  retry: 'Send again',
  retryAll: 'Send all again',
  openForm: 'Open the form',
  discard: 'Discard',
  discardSure: 'This figure is nowhere else. Discard it?',
  discardSent:
    'This figure was sent and not answered: it may have been recorded. Give up what waits?',
  discardNow: 'Discard it',
  keep: 'Keep it',
  download: 'Download (CSV)',
  fileName: 'figures-waiting',
  columns: {
    unit: 'Unit',
    period: 'Period',
    indicator: 'Indicator',
    figure: 'Figure',
    note: 'Note',
    cause: 'Explanation',
    writtenAt: 'Typed at',
    standing: 'State',
  },
  notDone: 'Not done',
  close: 'Close',
} satisfies OutboxPhrases;
