const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/u;

interface Parts {
  readonly negative: boolean;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * Rounds decimal text half-up to `places` without passing through a float, and drops trailing
 * zeros beyond `least` places. Null for anything that is not a plain decimal.
 */
export function roundDecimalText(text: string, places: number, least = 0): Parts | null {
  const match = DECIMAL.exec(text);
  if (match === null) return null;
  const [, sign = '', whole = '0', fraction = ''] = match;
  const kept = fraction.slice(0, places).padEnd(places, '0');
  const up = fraction.charCodeAt(places) >= '5'.charCodeAt(0) ? 1n : 0n;
  const digits = (BigInt(whole + kept) + up).toString().padStart(places + 1, '0');
  const cut = digits.length - places;
  const trimmed = digits.slice(cut).replace(/0+$/u, '').padEnd(least, '0');
  const roundedWhole = digits.slice(0, cut);
  return {
    negative: sign === '-' && /[1-9]/u.test(digits),
    whole: roundedWhole,
    fraction: trimmed,
  };
}
