import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { compileLexicon } from '../../lib/figure/lexicon.ts';
import { findPeriods } from '../../lib/mention/period/find-periods.ts';
import { ALL_FORMS } from '../../lib/mention/period/period-words.ts';
import { createFormCache } from '../../lib/text/forms.ts';
import { type Token, tokenize } from '../../lib/text/tokens.ts';
import { findPhrases } from '../../lib/words/find-phrases.ts';
import type { Node } from '../../lib/words/phrase-index.ts';
import type { Worded } from '../../lib/words/word-classes.ts';

const lexicon = compileLexicon(builtinData());
const tagged = (text: string) => tokenize(text, undefined, createFormCache(lexicon.classify));
const allTagged = (text: string) =>
  tokenize(
    text,
    undefined,
    createFormCache(() => -1),
  );

const lineOf = (tokens: readonly Token[]): Worded => ({ tokens, unaccented: false, classes: lexicon.classes });

const TIMES =
  `năm 2016; 6 tháng đầu năm; sáu tháng đầu năm 2017; quý I/2017; quý 2 năm 2018; tháng 11/2018; nửa đầu năm;
  đến ngày 30/11/2018; hết tháng 8; từ đầu năm đến nay; kể từ đầu năm; đầu năm đến nay; giai đoạn 2011 - 2015; nhiệm kỳ
  2015 - 2020; từ năm 2011 đến nay; đến nay; tới nay; năm nay; năm qua; năm ngoái; cả năm; trong năm; khóa 2016 - 2021;
  9T2016; 6T đầu năm; T9/2016; Q1/2016; QI-2016; H1 2016; từ 1/1 - 30/9/2016; kể từ 1/10/2016; sáng 27/2; 03/2016;
  hai năm qua; 12 – 15/3; Jan-Mar 2016; năm học 2016-17; trong 02.2016; first half of 2025; second quarter of 2024; six-month; first nine months of 2024; by June 6, 2025; in April 2020`.split(
    /;\s+/u,
  );

/** The phrases of a list in a part of an index, as they are printed. */
const phrasesFrom = (node: Node, list: number): string[] => [
  ...(node.ends ?? [])
    .filter((entry) => entry.list === list)
    .map(({ head, tails }) => [head, ...tails].flatMap(({ norm }) => norm).join(' ')),
  ...[...(node.next?.values() ?? [])].flatMap((next) => phrasesFrom(next, list)),
];

describe('the tags of words', () => {
  it.each(TIMES)('lose no time: %s', (text) => {
    const found = findPeriods(lineOf(tagged(text)), () => false);
    expect(found).not.toEqual([]);
    expect(found).toEqual(
      findPeriods(
        lineOf(allTagged(text)),
        () => false,
        () => ALL_FORMS,
      ),
    );
  });

  it.each(['cue', 'definition', 'body', 'level', 'organ'] as const)('lose no phrase of a %s', (list) => {
    const { phrases } = lexicon;
    const printed = [...phrases.root.values()].flatMap((node) => phrasesFrom(node, phrases.lists.indexOf(list)));
    const tokens = tagged(printed.join(' . '));
    const found = findPhrases(phrases, tokens, false)[list];
    expect(found.length).toBeGreaterThanOrEqual(printed.length);
    expect(found).toEqual(findPhrases({ ...phrases, tag: 0 }, tokens, false)[list]);
  });
});
