import { describe, expect, it } from 'vitest';
import { saidIn } from './small.ts';

const TRADE = { head: ['bán'], neutral: ['hàng', 'tổng', 'dịch vụ', 'doanh thu'] };

describe('neutral words beside a name', () => {
  it.each([
    ['right beside it', 'tổng bán hàng', 'bridges: tổng bán hàng'],
    ['behind a joint', 'bán hàng và dịch vụ', 'bridges: bán hàng và dịch vụ'],
    ['behind two joints', 'bán hàng, và doanh thu dịch vụ', 'bridges: bán hàng , và doanh thu dịch vụ'],
    ['but not behind another word', 'bán hàng rồi dịch vụ', 'bridges: bán hàng'],
    ['but not behind a number', 'bán hàng 12 dịch vụ', 'bridges: bán hàng'],
    ['and no joint alone', 'bán và mua', 'bridges: bán'],
  ])('belong to it: %s', (_, text, want) => {
    expect(saidIn(text, TRADE)).toEqual([want]);
  });

  it('make a name of a head that needs context alone', () => {
    expect(saidIn('bán', { ...TRADE, alone: 'context' })).toEqual(['bridges?: bán']);
    expect(saidIn('bán hàng', { ...TRADE, alone: 'context' })).toEqual(['bridges: bán hàng', 'bridges?: bán']);
  });

  it('are so many at most, however long the list', () => {
    const [match] = saidIn(`bán ${'hàng , '.repeat(100)}`, TRADE);
    expect(match!.split(' , ')).toHaveLength(8);
  });
});
