/** A number as it is written, and whether a percent sign followed it. */
interface NumberAndSign {
  readonly number: string;
  readonly isPercent: boolean;
}

/**
 * Takes the percent sign off the end of a number, narrow or as an East Asian keyboard types it wide.
 *
 * @example withoutPercentSign('1.250 %') // { number: '1.250', isPercent: true }
 */
export function withoutPercentSign(text: string): NumberAndSign {
  const number = text.replace(PERCENT_SIGN, '');
  return { number, isPercent: number !== text };
}

const PERCENT_SIGN = /\s*[%％]\s*$/u;
