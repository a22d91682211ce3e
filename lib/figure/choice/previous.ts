import type { Line } from '../../mention/sentence/line.ts';
import type { Filled } from '../spot/slots.ts';
import { PREVIOUS } from './values.ts';

/** Where a figure in front stands to a line, as an index of PREVIOUS. */
export function previousIn({ line: { block, blockKind } }: Filled, line: Line): number {
  if (block === line.block) return PREVIOUS.indexOf('paragraph');
  const isItem = blockKind === 'list-item' && line.blockKind === 'list-item' && block === line.block - 1;
  return PREVIOUS.indexOf(isItem ? 'item' : 'other');
}
