import { describe, expect, it } from 'vitest';
import { builtinData } from '../../../data/index.ts';
import { compileLexicon } from '../../../lib/figure/lexicon.ts';
import { readSentences } from '../../../lib/mention/sentence/read-sentences.ts';
import { readNumbers } from '../../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../../lib/quantity/units.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { read } from '../../figure/read.ts';

const data = builtinData();
const units = indexUnits(data.units);

/** A world of one printed name and one concept, of the data's own kind. */
const lexicon = compileLexicon({
  ...data,
  indicators: {
    ...data.indicators,
    groups: {},
    indicators: data.indicators.indicators.slice(0, 3).map((entry, index) => ({
      ...entry,
      id: ['bridges', 'other:old-bridges', 'other:boats'][index]!,
      names: [['xây cầu'], ['xây cầu kiểu cũ'], ['thuyền']][index]!,
    })),
  },
  concepts: {
    ...data.concepts,
    classes: {},
    compounds: ['yêu cầu'],
    concepts: [{ indicators: ['bridges'], head: ['xây', 'xây mới'], objects: [['cầu', 'cầu treo']] }],
  },
  relations: { ...data.relations, wholes: [], rates: [] },
});

const namesIn = (text: string): string[] => {
  const article = articleFromText({ title: '', paragraphs: [text] });
  return readSentences(article, readNumbers(article, units), lexicon)
    .flatMap(({ names }) => names)
    .map(({ value }) => `${value.indicator.id}${value.concept ? ' composed' : ''}${value.loose ? ' loosely' : ''}`);
};

describe('names that concepts compose', () => {
  it('stand among those that are printed', () => {
    expect(namesIn('Xây mới 12 cầu treo, mua thuyền.')).toEqual(['bridges composed', 'other:boats']);
  });

  it('are not said twice where the name is printed', () => {
    expect(namesIn('Xây cầu.')).toEqual(['bridges']);
  });

  it('are hidden by a longer printed name, and hide a shorter one', () => {
    expect(namesIn('Xây cầu kiểu cũ.')).toEqual(['other:old-bridges']);
    expect(namesIn('Xây cầu treo.')).toEqual(['bridges composed']);
  });

  it('tell that a word inside them is not explained', () => {
    expect(namesIn('Xây những nhịp cầu.')).toEqual(['bridges composed loosely']);
  });
});

describe('a figure of a composed name', () => {
  const indicatorOf = (text: string) => {
    const { figures } = read(articleFromText({ title: 'Tin thành phố Bắc Kạn năm 2017', paragraphs: [text] }));
    return figures.map(({ indicator, evidence }) => `${indicator} ${evidence.indicator?.how}`);
  };

  it('is said where all words of the name are explained', () => {
    expect(indicatorOf('100 ha rừng được thành phố trồng mới.')).toEqual(['forest-planted said']);
  });

  it('is only assumed where one is not, so that nobody is accused of it', () => {
    expect(indicatorOf('100 ha rừng keo lai được thành phố trồng mới.')).toEqual(['forest-planted assumed']);
  });
});
