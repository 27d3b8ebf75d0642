/** One clerk's cells, written again and again: each save names the version the last one answered. */
export interface SaveWork {
  readonly kind: 'save';
  readonly token: string;
  /** Paths of the cells, with the body to write there. */
  readonly cells: readonly { readonly path: string; readonly body: string }[];
}

/** The same GET over and over. */
export interface ReadWork {
  readonly kind: 'read';
  readonly token: string | null;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** The status that counts as an answer. */
  readonly expect: number;
}

/** One report sent, once. */
export interface SendWork {
  readonly kind: 'send';
  readonly token: string;
  readonly path: string;
  /** Where the version of the report stands. */
  readonly versionAt: string;
}

export type Work = ReadWork | SaveWork | SendWork;

/** What one connection is to do, over and over until the time is up. */
export interface Lane {
  readonly port: number;
  readonly work: Work;
}

export interface Order {
  readonly lanes: readonly Lane[];
  readonly seconds: number;
}

/** What one lane did. */
export interface LaneReport {
  /** Milliseconds of each answer. */
  readonly times: readonly number[];
  readonly errors: readonly string[];
}

export interface Report {
  readonly lanes: readonly LaneReport[];
  readonly seconds: number;
}
