import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import lines from './narrowed-lines.json' with { type: 'json' };

const TITLE = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020';

const isAccused = (text: string): boolean =>
  engine
    .check(articleFromText({ title: TITLE, paragraphs: text.split('\n') }, { published: '2016-12-20' }))
    .figures.some(({ verdict }) => verdict.kind === 'differs' || verdict.kind === 'target-missed');

describe('on a page of the conference', () => {
  it.each(lines.innocent)('what narrows its number is not accused: %s', (text) => {
    expect(isAccused(text)).toBe(false);
  });

  it.each(lines.told)('what narrows nothing is told: %s', (text) => {
    expect(isAccused(text)).toBe(true);
  });
});
