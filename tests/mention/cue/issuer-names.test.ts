import { describe, expect, it } from 'vitest';
import { committeeOf, issuerIn } from '../../../lib/mention/cue/issuer-names.ts';
import { lexicon, linesOf } from '../../figure/read.ts';

/** Who gives a plan in a sentence of an article about a place of that level. */
function issuer(sentence: string, own: 'province' | 'city' | 'district' | null): string | null {
  const [, line] = linesOf('x', [sentence]);
  return issuerIn(line!, `x\n${sentence}`, 0, line!.tokens.length, own)?.id ?? null;
}

/** Whose targets an article about a place reports. */
function committee(place: string, first: string): string | null {
  const lines = linesOf('x', [first]);
  return committeeOf(lines, `x\n${first}`, lexicon.places, place)?.id ?? null;
}

describe('who gives a plan', () => {
  it.each([
    ['kế hoạch Tỉnh ủy giao', 'province-party-committee'],
    ['kế hoạch Đảng bộ tỉnh giao', 'province-party-committee'],
    ['kế hoạch Huyện ủy giao', 'district-party-committee'],
    ['kế hoạch Đảng bộ phường Sông Cầu giao', 'ward-party-committee'],
    ['the plan of the provincial Party Committee', 'province-party-committee'],
    ['dự toán HĐND tỉnh giao', 'province-people-council'],
    ['dự toán trung ương giao', 'central'],
  ])('says itself of which level it is: %s', (sentence, id) => {
    for (const own of ['province', 'city', 'district', null] as const) expect(issuer(sentence, own)).toBe(id);
  });

  it.each([
    ['kế hoạch Đảng bộ giao', 'party-committee'],
    ['dự toán HĐND giao', 'people-council'],
    ['kế hoạch UBND giao', 'people-committee'],
  ])('is of the article’s place where it does not: %s', (sentence, office) => {
    expect(issuer(sentence, 'city')).toBe(`city-${office}`);
    expect(issuer(sentence, 'district')).toBe(`district-${office}`);
    expect(issuer(sentence, 'province')).toBe(`province-${office}`);
    expect(issuer(sentence, null)).toBeNull();
  });
});

describe('whose targets an article reports', () => {
  it.each([
    ['bac-kan-city', 'Thành ủy Bắc Kạn họp.', 'city-party-committee'],
    ['bac-kan-province', 'Tỉnh ủy Bắc Kạn họp.', 'province-party-committee'],
    ['bach-thong', 'Đảng bộ huyện Bạch Thông họp.', 'district-party-committee'],
    ['bach-thong', 'HĐND huyện Bạch Thông họp.', 'district-people-council'],
    ['bach-thong', 'Tỉnh ủy Bắc Kạn họp.', null],
    ['song-cau', 'Đảng bộ phường Sông Cầu họp.', null],
  ])('%s: %s', (place, first, id) => {
    expect(committee(place, first)).toBe(id);
  });
});
