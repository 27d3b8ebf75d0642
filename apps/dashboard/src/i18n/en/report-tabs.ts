import type { ReportTabsPhrases } from '../vi/report-tabs.ts';

export const reportTabs = {
  label: 'Parts of the report',
  figures: 'Figures',
  signedPaper: 'Signed paper',
  narrative: 'Narrative and evidence',
  approval: 'Approve and send',
} satisfies ReportTabsPhrases;
