export { aZip } from './zip.ts';
