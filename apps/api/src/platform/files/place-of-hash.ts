/** The name of a file in a folder or a bucket: `ab/abcd…`, so that no folder holds too many. @throws RangeError */
export function placeOfHash(hash: string): string {
  if (!/^[0-9a-f]{64}$/u.test(hash)) throw new RangeError('Not a SHA-256');
  return `${hash.slice(0, 2)}/${hash}`;
}
