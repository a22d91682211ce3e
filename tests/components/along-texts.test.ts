import { expect, test } from 'vitest';
import { alongTexts } from '../../components/texts/along.ts';

test.each(['cut-off', 'unreadable', 'newer-version', 'full', 'blocked', 'broken'] as const)(
  'what the reader can do about a file that is not brought for this is said: %s',
  (fault) => {
    expect(alongTexts('vi').bring.faults[fault]).toMatch(/\bhãy /i);
  },
);
