import { type NumberLocale, parseDecimalInput } from '../shared/parse-decimal-input.ts';
import { withoutPercentSign } from './percent-sign.ts';

/** How the numbers of a block are written, as far as it shows. */
export interface NumberHabit {
  /** Whose habits its unambiguous numbers follow; `mixed` when they follow both, null when none tells. */
  readonly seen: NumberLocale | 'mixed' | null;
  /** Texts that can be read two ways, in the order of the block: `1.234`. */
  readonly ambiguous: readonly string[];
}

/**
 * What the numbers of a block say about how it writes them. `12,5` and `1.234.567` are Vietnamese, `12.5`
 * and `1,234,567` English; `1.234` is either, and only a person knows. What is seen suggests the answer, it
 * does not give it: a sheet put together from two is not rare.
 *
 * @example numberHabitOf(['1.860', '12,5']) // { seen: 'vi', ambiguous: ['1.860'] }
 */
export function numberHabitOf(texts: readonly string[]): NumberHabit {
  const seen = new Set<NumberLocale>();
  const ambiguous: string[] = [];
  for (const text of texts) {
    const { number } = withoutPercentSign(text);
    const { kind } = parseDecimalInput(number);
    if (kind === 'ambiguous') ambiguous.push(text);
    const habit = kind === 'value' ? habitOf(number) : null;
    if (habit) seen.add(habit);
  }
  const [first = null] = seen;
  return { seen: seen.size > 1 ? 'mixed' : first, ambiguous };
}

/** Of a number that reads one way: a mark that stands twice groups, the last of two kinds and a lone one point. */
function habitOf(number: string): NumberLocale | null {
  const marks = number.normalize('NFKC').match(/[.,]/gu) ?? [];
  const last = marks.at(-1);
  if (last === undefined) return null;
  const groups = marks.filter((mark) => mark === last).length > 1;
  return (last === ',') === groups ? 'en' : 'vi';
}
