/** A new key for one intention to change something; kept for its repetitions. */
export function idempotencyKey(): string {
  // `crypto.randomUUID` exists only in secure contexts; a district server may be plain http.
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
