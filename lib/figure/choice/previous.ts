import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Filled } from '../spot/slots.ts';
import { PREVIOUS } from './values.ts';

/** Where a figure in front stands to a sentence, as an index of PREVIOUS. */
export function previousIn({ sentence: { block, blockKind } }: Filled, sentence: Sentence): number {
  if (block === sentence.block) return PREVIOUS.indexOf('paragraph');
  const isItem = blockKind === 'list-item' && sentence.blockKind === 'list-item' && block === sentence.block - 1;
  return PREVIOUS.indexOf(isItem ? 'item' : 'other');
}
