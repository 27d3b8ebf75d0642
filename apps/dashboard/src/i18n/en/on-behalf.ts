import type { OnBehalfPhrases } from '../vi/on-behalf.ts';

export const onBehalf = {
  title: (unit) => `Enter on behalf of ${unit}`,
  text: 'Each figure you enter is marked “entered on behalf” and bears your name. The unit sees it at once; its leader still approves and sends. Once sent, the report asks for the unit’s signed copy.',
  groundLabel: 'On what ground',
  groundHint:
    'For example: Báo cáo giấy số 05-BC/ĐU ngày 14/6/2017, signed and sealed. The unit reads this.',
  confirm: 'Begin to enter',
  cancel: 'Cancel',
  close: 'Close',
} satisfies OnBehalfPhrases;
