/** One statement, with what to fill in for `$1`, `$2` … */
export interface Question<Row extends object> {
  readonly text: string;
  readonly values: readonly unknown[];
  /** Never set: names the shape of the rows. */
  readonly row?: Row;
}
