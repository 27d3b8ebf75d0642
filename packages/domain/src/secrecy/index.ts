export { SECRECY_DECLARATION } from './declaration.ts';
export { type Marking, MARKINGS, markingIn, markingInFileName } from './marking.ts';
