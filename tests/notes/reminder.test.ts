import { expect, it } from 'vitest';
import { answered, type BackupTimes, isReminderDue } from '../../lib/notes/reminder.ts';

const NOW = new Date('2026-06-30T00:00:00Z');
const NEVER: BackupTimes = { made: null, putOff: null, handed: null };

it.each([
  ['nine notes, never backed up', NEVER, 9, false],
  ['the tenth note, never backed up', NEVER, 10, true],
  ['backed up a week ago', { made: '2026-06-23T00:00:00Z', putOff: null }, 10, false],
  ['backed up a month ago', { made: '2026-05-31T00:00:00Z', putOff: null }, 10, true],
  ['put off a week ago', { made: null, putOff: '2026-06-23T00:00:00Z' }, 500, false],
  ['put off a month ago', { made: null, putOff: '2026-05-30T00:00:00Z' }, 500, true],
  [
    'backed up long ago, put off a week ago',
    { made: '2025-01-01T00:00:00Z', putOff: '2026-06-23T00:00:00Z' },
    99,
    false,
  ],
  ['a time that is nonsense', { made: 'hôm qua', putOff: null }, 10, true],
  ['handed over a minute ago, and nobody knows whether it was kept', { handed: '2026-06-29T23:59:00Z' }, 10, true],
])('%s', (_what, times: Partial<BackupTimes>, notes, due) => {
  expect(isReminderDue({ ...NEVER, ...times }, notes, NOW)).toBe(due);
});

const AT = '2026-06-29T23:59:00Z';
const EARLIER = '2026-01-01T00:00:00Z';

it('a backup counts from when it was handed over, once the reader says that he has it', () => {
  const times = answered({ made: EARLIER, putOff: null, handed: AT }, true);
  expect(times).toEqual({ made: AT, putOff: null, handed: null });
  expect(isReminderDue(times, 10, NOW)).toBe(false);
});

it('a backup that was not kept leaves all as it was', () => {
  const times = answered({ made: EARLIER, putOff: null, handed: AT }, false);
  expect(times).toEqual({ made: EARLIER, putOff: null, handed: null });
  expect(isReminderDue(times, 10, NOW)).toBe(true);
});
