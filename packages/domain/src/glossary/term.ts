/** The words people read for a code, as domain reference §1 has them. */
export interface Term {
  /** The exact label; never simplified. */
  readonly vi: string;
  readonly en: string;
}

/** A term for each code of a closed list: a code without its words does not compile. */
export type Terms<Code extends string> = Readonly<Record<Code, Term>>;
