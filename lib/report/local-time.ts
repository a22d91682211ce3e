/** A time as ISO 8601 with the zone of this machine ("2026-11-29T01:30:00+07:00"): its day is the reader's. */
export function localTime(time: Date): string {
  const minutes = -time.getTimezoneOffset();
  const two = (n: number): string => String(Math.floor(Math.abs(n))).padStart(2, '0');
  const there = new Date(time.getTime() + minutes * 60_000).toISOString().slice(0, 19);
  return `${there}${minutes < 0 ? '-' : '+'}${two(minutes / 60)}:${two(minutes % 60)}`;
}
