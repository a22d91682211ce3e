import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import type { CompareTexts } from './compare-texts.ts';

const count = (n: number) => new Intl.NumberFormat('en').format(n);
const plural = new Intl.PluralRules('en');
const isOne = (n: number) => plural.select(n) === 'one';
const figures = (n: number, first: boolean) => (first ? `${count(n)} ${isOne(n) ? 'figure' : 'figures'}` : count(n));

export const compareEn: CompareTexts = {
  title: 'Two articles',
  back: 'Back to the panel',
  sides: { here: 'This article', there: 'The other article' },
  untitled: '(no title)',
  pasted: 'Pasted text',
  noDate: 'no date',
  standings: {
    shown: '',
    text: '',
    waiting: 'Loading, or being checked again. Below is what was read before.',
    translated: 'The page is shown in translation. The numbers below are of its own words.',
    left: 'The tab shows another page now. The numbers below are of the article you chose.',
    closed: 'The article is open in no tab. The numbers below are as last read.',
    silent: 'The page no longer answers, or may no longer be read. The numbers below are as last read.',
  },
  chooseOther: 'Choose another article',

  choose: {
    title: 'Compare with which article?',
    hint: 'Articles that were checked in open tabs, and those read lately. Nothing leaves your browser.',
    looking: 'Looking for checked articles…',
    none: 'No other article has been checked. Open the other one in another tab, press the Đối chiếu button there and look again; or paste its text.',
    shared: (n) => `${count(n)} ${isOne(n) ? 'indicator' : 'indicators'} in common`,
    nothingShared: 'nothing in common',
    noTab: 'tab closed',
    again: 'Look again',
    paste: 'Or paste the text of the other article',
    pasteHint: 'The text is used for this comparison only and is not kept.',
    pasteGo: 'Compare with this text',
    pasting: 'Reading the text…',
    faults: {
      empty: 'There is no text yet. Paste the text of the other article above.',
      'too-long': `The text has more than ${count(LONGEST_ARTICLE)} characters. Paste only the part to compare.`,
      'no-figures': 'No figures were found in this text. Paste the part that has some.',
      failed: 'This text could not be read. Try once more.',
    },
  },

  waiting: 'Comparing the two articles…',
  failed: 'The two articles could not be compared.',
  again: 'Try again',
  counts: {
    apart: (n, first) => `${figures(n, first)} apart`,
    open: (n, first) => `${figures(n, first)} with not enough to go on`,
    agrees: (n, first) => `${figures(n, first)} without contradiction`,
    same: (n, first) => `${figures(n, first)} the same`,
  },
  nothing: 'The articles have no figures of the same indicator, place and period',
  allSame: (n) =>
    n === 1
      ? 'The one figure in common is the same'
      : n === 2
        ? 'Both figures in common are the same'
        : `All ${count(n)} figures in common are the same`,
  kinds: { apart: 'Apart', open: 'Not enough to go on', agrees: 'No contradiction', same: 'The same' },
  groups: { apart: 'To look at', agrees: 'The same in both' },
  only: {
    here: (n) => `Only in this article: ${count(n)}`,
    there: (n) => `Only in the other article: ${count(n)}`,
  },
  unknown: {
    here: (n) =>
      `In this article ${count(n)} more ${isOne(n) ? 'number is' : 'numbers are'} not compared: what, where or when is not clear.`,
    there: (n) =>
      `In the other article ${count(n)} more ${isOne(n) ? 'number is' : 'numbers are'} not compared: what, where or when is not clear.`,
  },
  see: { here: 'See in this article', there: 'See in the other' },
  seeFigure: (side, what) => `${side === 'here' ? 'See in this article' : 'See in the other'}: ${what}`,
  amount: { here: (amount) => `this ${amount}`, there: (amount) => `other ${amount}` },
  keys: 'Keys: ↑ ↓ from figure to figure, ← → between the articles, Esc back to the panel.',
  foot: 'That two articles differ does not tell which is wrong: each may give the figure of another moment.',
  copy: 'Copy the result',
  copied: 'Copied.',
  copyFailed: 'Not copied. Select the text and copy it by hand.',
};
