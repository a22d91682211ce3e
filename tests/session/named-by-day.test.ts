import { expect, test, vi } from 'vitest';
import { dayOf } from '../../lib/session/export-files.ts';

test.each([
  ['Asia/Ho_Chi_Minh', '2026-12-02'],
  ['UTC', '2026-12-01'],
])('a file has the day of the reader’s own clock in its name: %s', (zone, day) => {
  vi.stubEnv('TZ', zone);
  // half past six in the morning in Hanoi
  expect(dayOf(new Date('2026-12-01T23:30:00Z'))).toBe(day);
});
