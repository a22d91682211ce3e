import { expect, test } from 'vitest';
import { sourcesTexts } from '../../components/texts/sources.ts';

test.each(['vi', 'en'] as const)('the title of a review stands apart from the sentence around it (%s)', (lang) => {
  expect(sourcesTexts(lang).reviews.dropped('Báo cáo năm 2019')).toContain('“Báo cáo năm 2019”');
});

test('where no source is on the reader is told what to do', () => {
  expect(sourcesTexts('vi').noneOn).toMatch(/\bHãy bật /);
  expect(sourcesTexts('en').noneOn).toMatch(/\bTurn one on/);
});
