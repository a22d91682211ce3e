import { describe, expect, it } from 'vitest';
import { saidIn } from './small.ts';

const BUILT = { objects: [['<bridge>']], excludes: ['tạm', 'sửa', 'yêu cầu'] };

describe('words that make a name something else', () => {
  it.each([
    ['right behind it', 'xây cầu tạm'],
    ['a little further on', 'xây cầu cho dân tạm'],
    ['in front', 'sửa và xây cầu'],
    ['between its parts', 'xây tạm cầu'],
    ['in front of its number', 'sửa 12 cầu được xây'],
    ['though a compound holds them', 'xây cầu theo yêu cầu'],
  ])('exclude it: %s', (_, text) => {
    expect(saidIn(text, BUILT)).toEqual([]);
  });

  it.each([
    ['behind a mark', 'xây cầu, tạm'],
    ['behind a number', 'xây cầu 12 tạm'],
    ['too far off', 'xây cầu ở nơi xa kia tạm'],
  ])('do not: %s', (_, text) => {
    expect(saidIn(text, BUILT)).toEqual(['bridges: xây cầu']);
  });
});
