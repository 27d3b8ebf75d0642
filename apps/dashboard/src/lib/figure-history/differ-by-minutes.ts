const MINUTE = 60_000;

/** Whether two instants are a minute or more apart: less is the time a save takes. */
export const differByMinutes = (one: string, other: string): boolean =>
  Math.abs(Date.parse(one) - Date.parse(other)) >= MINUTE;
