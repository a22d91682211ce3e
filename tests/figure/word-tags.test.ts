import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { compileLexicon } from '../../lib/figure/lexicon.ts';
import { findPeriods } from '../../lib/figure/period-mentions.ts';
import type { PhraseIndex } from '../../lib/figure/phrases.ts';
import { findPhrases } from '../../lib/figure/phrases.ts';
import { createFormCache } from '../../lib/text/forms.ts';
import { tokenize } from '../../lib/text/tokens.ts';

const lexicon = compileLexicon(builtinData());
const tagged = (text: string) => tokenize(text, undefined, createFormCache(lexicon.classify));
const allTagged = (text: string) =>
  tokenize(
    text,
    undefined,
    createFormCache(() => -1),
  );

const TIMES =
  `năm 2016; 6 tháng đầu năm; sáu tháng đầu năm 2017; quý I/2017; quý 2 năm 2018; tháng 11/2018; nửa đầu năm;
  đến ngày 30/11/2018; hết tháng 8; từ đầu năm đến nay; kể từ đầu năm; đầu năm đến nay; giai đoạn 2011 - 2015; nhiệm kỳ
  2015 - 2020; từ năm 2011 đến nay; đến nay; tới nay; năm nay; năm qua; năm ngoái; cả năm; trong năm; khóa 2016 - 2021;
  first half of 2025; second quarter of 2024; six-month; first nine months of 2024; by June 6, 2025; in April 2020`.split(
    /;\s+/u,
  );

type Node = PhraseIndex<unknown>['root'];

/** The phrases of a part of an index, as they are printed. */
const phrasesFrom = (node: Node): string[] => [
  ...node.ends.map(({ parts }) => parts.flatMap(({ norm }) => norm).join(' ')),
  ...[...node.next.values()].flatMap(phrasesFrom),
];

const INDEXES = { ...lexicon, ...lexicon.places };

describe('the tags of words', () => {
  it.each(TIMES)('lose no time: %s', (text) => {
    const found = findPeriods(tagged(text), () => false);
    expect(found).not.toEqual([]);
    expect(found).toEqual(findPeriods(allTagged(text), () => false));
  });

  it.each(['cues', 'definitions', 'bodies', 'levels', 'organs'] as const)('lose no phrase of the %s', (name) => {
    const index = INDEXES[name] as PhraseIndex<unknown>;
    const text = [...index.root.next.values()].flatMap(phrasesFrom).join(' . ');
    const found = findPhrases(index, tagged(text), false);
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(findPhrases({ ...index, tag: 0 }, tagged(text), false));
  });
});
