import { doubted } from '../../mention/evidence.ts';
import type { Located } from '../spot/slots.ts';

/** A place that was not said for the number itself is only assumed where a head, or who counts, speaks of another. */
export const doubtPlace = (figure: Located): Located =>
  figure.placeEvidence?.how === 'carried' ? { ...figure, placeEvidence: doubted(figure.placeEvidence) } : figure;
