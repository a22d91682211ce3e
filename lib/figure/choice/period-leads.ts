import type { Sentence } from '../../mention/sentence/sentence.ts';
import { tokenIn } from '../../mention/sentence/sentence-lookup.ts';
import { areWords } from '../../words/word-classes.ts';
import { indexIn } from './features.ts';
import { LEADS } from './period-values.ts';

/**
 * What stands in front of a time that begins at a token, as an index of LEADS. "Xuân Đinh Dậu 2017", "Tết Mậu Tuất 2018",
 * "Chào năm 2018": a page that greets a year tells of the one before.
 */
export function leadOf(sentence: Sentence, first: number): number {
  const token = tokenIn(sentence.tokens, first - 1);
  if (token === undefined) return LEADS.indexOf('mark');
  if (token.kind === 'mark') return LEADS.indexOf(token.bare === ',' ? 'comma' : 'mark');
  if (sentence.taken[first - 1] === 1) return LEADS.indexOf('number');
  if (token.bare === 'voi' || token.bare === 'hon') return LEADS.indexOf('so');
  if (sentence.tokens[first]!.kind === 'digits' && areWords(sentence, first - 1, 'feast'))
    return LEADS.indexOf('feast');
  return areWords(sentence, first - 1, 'entering') ? LEADS.indexOf('entering') : indexIn(LEADS, token.bare);
}
