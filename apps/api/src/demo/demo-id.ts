import { createHash } from 'node:crypto';

const NAMESPACE = Buffer.from('6f1d2a4cb27e5d0e9a3c4e5f60718293', 'hex');

/**
 * An id made from a name (RFC 9562, version 5), so that the demo has the same ids on every machine
 * and a link into it can be written down.
 *
 * @example demoId('unit/00004')
 */
export function demoId(name: string): string {
  const hash = createHash('sha1').update(NAMESPACE).update(name.normalize('NFC')).digest();
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  const hex = hash.toString('hex', 0, 16);
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/u, '$1-$2-$3-$4-$5');
}
