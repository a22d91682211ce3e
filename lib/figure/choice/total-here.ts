import type { Filled, Spot } from '../spot/slots.ts';

/**
 * The total of a part in its own sentence. What a total in the sentence before has to say, the figures in front say already: told twice it
 * would weigh twice.
 */
export const totalHere = ({ total, sentence }: Pick<Spot, 'total' | 'sentence'>): Filled | null =>
  total?.sentence === sentence ? total : null;
