/** What a department says of a unit's figure in its field: the same as its own data, or not. */
export const CROSS_CHECK_VERDICTS = ['agrees', 'differs'] as const;
export type CrossCheckVerdict = (typeof CROSS_CHECK_VERDICTS)[number];

/** *Chưa đối chiếu · Đã đối chiếu · Lệch*; null where nothing was sent that could be compared. */
export const CROSS_CHECK_STANDINGS = ['unchecked', 'agrees', 'differs'] as const;
export type CrossCheckStanding = (typeof CROSS_CHECK_STANDINGS)[number];

/**
 * How a figure stands with the department. A verdict is about the revision that was compared: once the
 * unit sends another one the figure is *chưa đối chiếu* again, and nobody has to reset anything.
 *
 * @param sent id of the revision others read now; null while there is none
 * @param latest the last verdict on the figure, whichever revision it was about
 */
export function crossCheckStanding(
  sent: string | null,
  latest: { readonly revisionId: string; readonly verdict: CrossCheckVerdict } | null,
): CrossCheckStanding | null {
  if (sent === null) return null;
  return latest?.revisionId === sent ? latest.verdict : 'unchecked';
}

/**
 * Whether a verdict says enough: a difference names the department's own figure or, where that is no
 * number, what is different.
 */
export function saysWhatDiffers(verdict: {
  readonly verdict: CrossCheckVerdict;
  readonly value: string | null;
  readonly note: string | null;
}): boolean {
  if (verdict.verdict === 'agrees') return true;
  return verdict.value !== null || (verdict.note ?? '').trim() !== '';
}
