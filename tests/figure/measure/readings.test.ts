import { expect, it } from 'vitest';
import { enterSentence } from '../../../lib/figure/discourse/enter-sentence.ts';
import { readReadings } from '../../../lib/figure/measure/readings.ts';
import { readSentenceFigures } from '../../../lib/figure/read-sentence.ts';
import { begin, lexicon } from '../read.ts';

/** The ways to read the last number of a sentence, the main one first: "value measure unit direction". */
function waysOf(text: string): string[] {
  const { lines, discourse } = begin('Tin thành phố Bắc Kạn', [text]);
  const line = lines.at(-1)!;
  const figure = readSentenceFigures(enterSentence(discourse, line, lines.at(-2)), line, null).at(-1)!;
  const { main, others } = readReadings(Object.freeze(figure), lexicon);
  const told = [{ ...main, value: main.quantity.value }, ...others];
  return told.map(({ value, measure, unit, direction }) => [value, measure, unit, direction ?? '-'].join(' '));
}

it.each<[string, string[]]>([
  // The fall, or the level fallen to: newspapers drop "còn". A rate so high is likelier the level.
  ['Năm 2016, tỷ lệ hộ nghèo giảm 2,66%.', ['2.66 level percent down', '2.66 change percentage-point down']],
  ['Năm 2016, tỷ lệ hộ nghèo giảm 0,32%.', ['0.32 change percentage-point down', '0.32 level percent down']],
  // A base settles it.
  ['Năm 2016, tỷ lệ hộ nghèo giảm 2,66% so với năm 2015.', ['2.66 change percentage-point down']],
  // The excess over the plan, or the share of it.
  ['Năm 2016, thu ngân sách vượt 112% kế hoạch.', ['112 change percent up', '112 share-of-plan percent -']],
  ['Năm 2016, thu ngân sách vượt 12% kế hoạch.', ['12 change percent up']],
  // A separator that can be read two ways.
  ['Năm 2016, thành phố trồng 1.234 ha rừng.', ['1234 level ha -', '1.234 level ha -']],
])('%s', (text, ways) => {
  expect(waysOf(text)).toEqual(ways);
});
