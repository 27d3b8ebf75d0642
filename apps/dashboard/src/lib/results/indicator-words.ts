import type { AreaDto } from '@tiendo/contract/indicator';

import type { Format } from '../../i18n/use-format.ts';
import type { Language } from '../language.ts';
import type { IndicatorOfResults } from './assessed-cell.ts';

/** Name of an indicator in the language of the screen. */
export const indicatorName = (
  indicator: Pick<IndicatorOfResults, 'name' | 'nameEn'>,
  language: Language,
): string => (language === 'en' ? indicator.nameEn : indicator.name);

/** What a narrow column calls an indicator, in the language of the screen. */
export const indicatorShortName = (
  indicator: Pick<IndicatorOfResults, 'shortName' | 'shortNameEn'>,
  language: Language,
): string => (language === 'en' ? indicator.shortNameEn : indicator.shortName);

/** Unit of measure in the language of the screen. */
export const unitOfMeasure = (
  indicator: Pick<IndicatorOfResults, 'unitOfMeasure' | 'unitOfMeasureEn'>,
  language: Language,
): string => (language === 'en' ? indicator.unitOfMeasureEn : indicator.unitOfMeasure);

/**
 * An amount in its unit: `54 tin, bài`, `1 fire`. English units are kept in the plural; one thing drops its *s*.
 */
export function amountText(
  text: string | null | undefined,
  indicator: Pick<IndicatorOfResults, 'unitOfMeasure' | 'unitOfMeasureEn'>,
  format: Format,
): string {
  const number = format.number(text);
  const unit = unitOfMeasure(indicator, format.language);
  const isOne = format.language === 'en' && number.replace(/^[+−]/u, '') === '1';
  return `${number} ${isOne ? unit.replace(/(?<=[^s])s$/u, '') : unit}`;
}

/** Name of an area in the language of the screen. */
export const areaName = (area: Pick<AreaDto, 'name' | 'nameEn'>, language: Language): string =>
  language === 'en' ? area.nameEn : area.name;

/** Who assigned the target, without the paper it stands in: that is too long for a sentence. */
export const assignerOf = (indicator: Pick<IndicatorOfResults, 'assignedBy'>): string =>
  indicator.assignedBy.replace(/\s*\(.*\)$/u, '');
