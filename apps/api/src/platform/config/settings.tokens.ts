/** Injection token of the `Env` that the program was started with. */
export const ENV = Symbol('ENV');

/** Injection token of the `Installation`: demo or real. */
export const INSTALLATION = Symbol('INSTALLATION');
