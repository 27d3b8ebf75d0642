import type { SubmissionRowDto } from '@tiendo/contract/submission';

import { useLanguage } from '../../../i18n/phrases.tsx';

/** Name and unit of measure of an indicator in the current language. */
export function useIndicatorText(indicator: SubmissionRowDto['indicator']) {
  const { language } = useLanguage();
  return language === 'en'
    ? { name: indicator.nameEn, unitOfMeasure: indicator.unitOfMeasureEn }
    : { name: indicator.name, unitOfMeasure: indicator.unitOfMeasure };
}
