import { carried, doubted, evidenceOf } from '../../mention/evidence.ts';
import { liesIn } from '../../mention/place/place-lexicon.ts';
import type { How } from '../figure.ts';
import { namedInTurn } from '../spot/in-turn.ts';
import type { PlaceSlot, Spot } from '../spot/slots.ts';
import { partedBetween } from '../spot/window.ts';
import type { NamedPlace, PlaceInput } from './named-place.ts';
import { guessed, innermost, isOwn } from './named-place.ts';
import { earlierPlace, FAR, headPlace, namesRival } from './place-around.ts';
import { bracketBehind, partStart, placeAcross, placeBefore, placeBehind } from './place-beside.ts';
import { officeAtHead, officeElsewhere } from './place-offices.ts';

/** One window in which a figure's place may be named; null where none is. */
type Reader = (spot: Spot, input: PlaceInput) => PlaceSlot | null;

/** A place that words of the figure's own sentence name. */
function named({ sentence }: Spot, { text }: PlaceInput, found: NamedPlace | null, how: How): PlaceSlot | null {
  if (found === null) return null;
  const { first, last } = found.mention;
  return {
    place: found.id,
    placeEvidence: evidenceOf(text, sentence, first, last, guessed(found.guess, how)),
    placeBehind: false,
  };
}

/** One that stands behind the number. */
function namedBehind(spot: Spot, input: PlaceInput, found: NamedPlace): PlaceSlot {
  const { first, last } = found.mention;
  return {
    place: found.id,
    placeEvidence: evidenceOf(input.text, spot.sentence, first, last, guessed(found.guess, 'said')),
    placeBehind: true,
  };
}

const inTurn: Reader = (spot, input) => {
  const mention = namedInTurn(spot.sentence, spot.placed, spot.sentence.places, isOwn);
  return mention === null ? null : named(spot, input, innermost([mention], input), 'said');
};

const inFrontOfBracket: Reader = (spot, input) => {
  const mention = bracketBehind(spot);
  return mention === undefined ? null : named(spot, input, innermost([mention], input), 'said');
};

/** In front of the number or behind it, whichever names the smaller place. */
const beside: Reader = (spot, input) => {
  const before = placeBefore(spot, partStart(spot.sentence, spot.placed.first, spot.window.from), input);
  const behind = placeBehind(spot, input) ?? placeAcross(spot, input);
  const isNarrower = behind !== null && (before === null || liesIn(input.places, behind.id, before.id));
  return isNarrower ? namedBehind(spot, input, behind) : named(spot, input, before, 'said');
};

/** The heads of the figure's cell, the nearest first. */
const inHeads: Reader = (_, input) => {
  for (const head of input.heads) {
    const found = innermost(head.places.filter(isOwn).slice(0, 4), input);
    if (found === null) continue;
    const { first, last } = found.mention;
    return { place: found.id, placeEvidence: evidenceOf(input.text, head, first, last, 'said'), placeBehind: false };
  }
  return null;
};

/** The place of the figure in front of it in the sentence that it goes on with. */
const continued: Reader = ({ governing, sentence, window, placed }) => {
  if (governing === null || governing.place === null || governing.placeBehind || governing.sentence !== sentence)
    return null;
  if (window.hasSubject && partedBetween(sentence, governing.placed.last + 1, placed.first)) return null;
  return { place: governing.place, placeEvidence: carried(governing.placeEvidence), placeBehind: false };
};

const inSentence: Reader = (spot, input) =>
  named(spot, input, headPlace(spot, input) ?? earlierPlace(spot, input) ?? officeAtHead(spot, input), 'carried');

const setElsewhere: Reader = (spot, input) => {
  const from = partStart(spot.sentence, spot.placed.first, Math.max(0, spot.placed.first - FAR));
  const office = officeElsewhere(spot, from, input);
  return office === undefined ? null : named(spot, input, innermost([office], input), 'carried');
};

/** The place last spoken of in the paragraph, or the article's. */
const spokenOf: Reader = (spot, input) => {
  const around = input.topic ?? input.focus;
  if (around === null) return null;
  const { id, evidence } = around;
  const placeEvidence = namesRival(spot, id, input) ? doubted(evidence) : evidence;
  return { place: id, placeEvidence, placeBehind: false };
};

/** From the nearest window to the farthest; the first that names a place counts. */
const READERS: readonly Reader[] = [
  inTurn,
  inFrontOfBracket,
  beside,
  inHeads,
  continued,
  inSentence,
  setElsewhere,
  spokenOf,
];

const NOWHERE: PlaceSlot = { place: null, placeEvidence: null, placeBehind: false };

/** Where a figure is of. */
export function readPlace(spot: Spot, input: PlaceInput): PlaceSlot {
  for (const reader of READERS) {
    const found = reader(spot, input);
    if (found !== null) return found;
  }
  return NOWHERE;
}
