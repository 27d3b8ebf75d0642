/** What the terminal tells whoever starts the program, in both languages. */
export interface Told {
  readonly vi: string;
  readonly en: string;
}

/** The program does not start, and whoever starts it can do something about it. */
export class StartRefusedError extends Error {
  constructor({ vi, en }: Told) {
    super(`${vi}\n${en}`);
  }
}

/** A variable that is set to something else than it may be. */
export class WrongSettingError extends StartRefusedError {
  override readonly name = 'WrongSettingError';
}
