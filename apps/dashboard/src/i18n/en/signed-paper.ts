import type { SignedPaperPhrases } from '../vi/signed-paper.ts';

export const signedPaper = {
  title: (period: string) => `Signed paper, ${period}`,
  notSent:
    'The report has not been sent. Once it is, please add the paper with its signature here.',
  askedOnBehalf: (count: number) =>
    count === 1
      ? '1 figure of this report was entered by the secretariat on behalf of the unit. As the unit did not enter it itself, please add the copy it signed.'
      : `${count} figures of this report were entered by the secretariat on behalf of the unit. As the unit did not enter them itself, please add the copy it signed.`,
  none: 'The unit has not added its signed paper yet.',
  known: 'What is on file',
  add: 'Add the signed paper',
  change: 'Change what is said of it, or its file',
  help: 'Adding the signed paper does not reopen the report. What was saved before is kept.',
  helpOnBehalf:
    'You add it on behalf of the unit, and under your name. What was saved before is kept.',
  fields: {
    number: 'Number',
    symbol: 'Symbol',
    signedOn: 'Signed on',
    signerName: 'Signed by',
    signerPosition: 'Position',
    sending: 'Sending that was signed',
  },
  code: 'Number and symbol',
  file: 'File',
  taking: 'Fetching the file',
  noFile: 'no file yet',
  dayShape: 'day/month/year',
  missing: 'Please fill this in.',
  noDay: 'This is no day; for example 20/06/2017.',
  sendingNumber: (number: number) => `no. ${number}`,
  sendingAt: (number: number, at: string) => `No. ${number}, ${at}`,
  choose: 'Choose a PDF file',
  chooseOther: 'Choose another file',
  chosen: (name: string) => `${name} chosen`,
  sending: 'Sending the file',
  fileHelp: (megabytes: string) =>
    `The signed PDF, at most ${megabytes} MB. Please upload nothing that is classified.`,
  save: 'Save the signed paper',
  recorded: (name: string, at: string) => `Saved by ${name}, ${at}.`,
  recordedOnBehalf: (name: string, at: string) => `Saved by ${name} on behalf of the unit, ${at}.`,
  history: (count: number) => `Saved ${count} times`,
  wasKnown: (code: string, file: string, name: string, at: string) =>
    `${code}, ${file} · ${name}, ${at}`,
  nothingDiffers: 'The figures are those that were signed.',
  differing: (count: number) =>
    count === 1
      ? '1 figure differs from the signed paper'
      : `${count} figures differ from the signed paper`,
  signedAndNow: (signed: string, now: string) => `signed ${signed}, now ${now}`,
} satisfies SignedPaperPhrases;
