import { expect, it } from 'vitest';
import { isReminderDue } from '../../lib/notes/reminder.ts';

const NOW = new Date('2026-06-30T00:00:00Z');
const NEVER = { made: null, putOff: null };

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
])('%s', (_what, times, notes, due) => {
  expect(isReminderDue(times, notes, NOW)).toBe(due);
});
