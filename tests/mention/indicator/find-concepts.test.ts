import { describe, expect, it } from 'vitest';
import { looksIn, matchesIn, saidIn } from './small.ts';

describe('the concepts of a line', () => {
  it('come in the order of their first tokens, one for each indicator', () => {
    const concepts = [
      { indicators: ['bridges', 'crossings'], objects: [['<bridge>']] },
      { indicators: ['roads'], head: ['đường'] },
    ];
    expect(saidIn('đường và xây cầu', ...concepts)).toEqual(['roads: đường', 'bridges: xây cầu', 'crossings: xây cầu']);
  });

  it('weigh the words that belong to them, not those between', () => {
    const [match] = matchesIn('xây mới 12 cầu', { objects: [['<bridge>']] });
    expect(match).toMatchObject({
      first: 0,
      last: 3,
      weight: 3,
      runs: [
        [0, 1],
        [3, 3],
      ],
    });
    expect(matchesIn('xây cầu', { objects: [['<bridge>']] })[0]).toMatchObject({ weight: 2, runs: null });
  });

  it('count only behind a number, "số", or as the whole line where they are what is counted', () => {
    const counted = { head: ['tổ'], counted: true };
    for (const text of ['có 12 tổ', 'số tổ là 12', 'tổ']) expect(saidIn(text, counted), text).toEqual(['bridges: tổ']);
    for (const text of ['tổ có 12 người', 'các tổ họp', 'cả 12 xã, tổ'])
      expect(saidIn(text, counted), text).toEqual([]);
  });

  it('are nothing where a class of words is not known', () => {
    expect(() => saidIn('xây', { head: ['<nobody>'] })).toThrow('<nobody>');
  });

  it('look at each token a bounded number of times, however long the line', () => {
    const built = { objects: [['<bridge>']], neutral: ['nhà'], excludes: ['tạm'] };
    for (const piece of [
      'xây ',
      'cầu ',
      'xây cầu ',
      'xây nhà nhà cầu ',
      'cầu được nhà xây ',
      'xây cầu tạm ',
      'xây 1 ',
    ]) {
      const looks = (count: number): number => looksIn(piece.repeat(count), built) + 1;
      expect(looks(800) / looks(400), piece).toBeLessThan(2.2);
    }
  });
});
