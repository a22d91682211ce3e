import { expect, it } from 'vitest';
import { localTime } from '../../lib/report/local-time.ts';

it('is the same moment, with the day that the reader has', () => {
  const time = new Date(2026, 10, 29, 1, 5, 9);
  const iso = localTime(time);
  expect(iso).toMatch(/^2026-11-29T01:05:09[+-]\d{2}:\d{2}$/);
  expect(new Date(iso).getTime()).toBe(time.getTime());
});

it('knows zones on both sides, with half hours', () => {
  const in330 = { getTimezoneOffset: () => -330, getTime: () => Date.UTC(2026, 0, 1, 20) } as Date;
  const inMinus210 = { getTimezoneOffset: () => 210, getTime: () => Date.UTC(2026, 0, 1, 2) } as Date;
  expect([localTime(in330), localTime(inMinus210)]).toEqual(['2026-01-02T01:30:00+05:30', '2025-12-31T22:30:00-03:30']);
});
