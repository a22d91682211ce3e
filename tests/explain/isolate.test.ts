import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isolated } from '../../lib/explain/isolate.ts';
import { quoted } from '../../lib/explain/text.ts';

const [FSI, PDI, RLO, PDF, RLI] = ['\u2068', '\u2069', '\u202e', '\u202c', '\u2067'];

describe('words of a page inside a sentence', () => {
  it.each(['2,68%', 'hơn 2.500 tỷ đồng', '½ số hộ – “nghèo”', ''])('%s turn nothing and stay as they are', (words) => {
    expect(isolated(words)).toBe(words);
    expect(quoted(words)).toBe(`“${words}”`);
  });

  it.each([
    ['an override left open', `2,${RLO}68%`, `${FSI}2,${RLO}68%${PDI}`],
    ['an override that is closed', `${RLO}379${PDF}`, `${FSI}${RLO}379${PDF}${PDI}`],
    ['an isolate left open', `${RLI}379`, `${FSI}${RLI}379${PDI}${PDI}`],
    ['a closing that is not theirs', `379${PDI}${RLO} lao động`, `${FSI}379${RLO} lao động${PDI}`],
    ['many of them', `${PDI}${PDI}${RLI}1${PDI}${PDI}`, `${FSI}${RLI}1${PDI}${PDI}`],
    ['letters of another direction', '379 עובדים', `${FSI}379 עובדים${PDI}`],
    ['a line end, which would end the isolate', `${RLO}3\n7\u20299`, `${FSI}${RLO}3 7 9${PDI}`],
  ])('with %s are shut in', (_what, words, wanted) => {
    expect(isolated(words)).toBe(wanted);
    expect(quoted(words)).toBe(`“${wanted}”`);
  });

  it('never leave an isolate open, and never close one of ours', () => {
    const piece = fc.constantFrom(
      '\u202a',
      '\u202b',
      PDF!,
      '\u202d',
      RLO!,
      '\u2066',
      RLI!,
      FSI!,
      PDI!,
      '3',
      ',',
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const shown = isolated(pieces.join(''));
        let depth = 0;
        for (const [at, char] of [...shown].entries()) {
          if ('\u2066\u2067\u2068'.includes(char)) depth++;
          if (char === PDI) depth--;
          // outside the isolate there is nothing that turns a line
          if (depth === 0 && at < shown.length - 1) expect(char).toMatch(/[\d, \n]/);
        }
        expect(depth).toBe(0);
        expect(shown.replace(/[^\d,]/g, '')).toBe(pieces.join('').replace(/[^\d,]/g, ''));
      }),
    );
  });
});
