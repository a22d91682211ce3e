import { describe, expect, it } from 'vitest';
import { figureStretches } from '../../lib/session/figure-stretches.ts';

/** The stretches of the figure whose number is marked by braces: "{379}¹ lao động". */
function stretchesOf(marked: string): string[] {
  const text = marked.replace(/[{}]/g, '');
  const number = { start: marked.indexOf('{'), end: marked.indexOf('}') - 1 };
  return figureStretches({ start: 0, end: text.length, number }, text).map(({ start, end }) => text.slice(start, end));
}

describe('what of a figure’s words is its own', () => {
  it.each([
    ['{379} lao động', ['379 lao động']],
    ['{379}¹ lao động', ['379', ' lao động']],
    ['hơn {2.500}¹² tỷ đồng', ['hơn 2.500', ' tỷ đồng']],
    ['{2,88}³%', ['2,88', '%']],
    ['{215}[¹] tỷ đồng', ['215', ' tỷ đồng']],
    ['{215}¹,² tỷ đồng', ['215', ' tỷ đồng']],
    ['{379}¹', ['379']],
    // raised digits that are no note mark
    ['{150} m²', ['150 m²']],
    ['{10¹¹} đồng', ['10¹¹ đồng']],
    ['{1¹/₂} ha', ['1¹/₂ ha']],
    ['{215} (tỷ đồng)', ['215 (tỷ đồng)']],
  ])('%s', (marked, wanted) => {
    expect(stretchesOf(marked)).toEqual(wanted);
  });
});
