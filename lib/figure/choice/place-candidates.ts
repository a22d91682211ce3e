import { anyIn } from '../../mention/sentence/sentence-lookup.ts';
import type { Evidence } from '../figure.ts';
import type { Candidate } from './collect.ts';
import { Candidates } from './collect.ts';
import { few, indexIn, yes } from './features.ts';
import type { FigureSpot } from './figure-spot.ts';
import { PLACE_FEATURES as F, PLACE_SOURCES, TO_FOCUS } from './place-features.ts';
import { addOwnPlaces } from './place-own.ts';
import { kindOf, toFocus } from './place-relations.ts';
import type { PlaceElsewhere } from './place-sources.ts';
import type { Placing } from './placing.ts';
import { EVIDENCE_HOWS } from './values.ts';

type Source = (typeof PLACE_SOURCES)[number];

/**
 * Every place that may be a figure's: those of its sentence, those that its sentence's surroundings give (`elsewhere`), the place
 * the article is about and the one last spoken of, and what the rules say. Bounded for each figure.
 */
export function placeCandidates(
  spot: FigureSpot,
  elsewhere: readonly PlaceElsewhere[],
  keeps: boolean,
): readonly Candidate<Placing>[] {
  const { figure, discourse } = spot;
  const { sentence, window } = figure;
  const { places } = discourse.lexicon;
  const focus = discourse.focus?.id ?? null;
  const found = new Candidates<Placing>(spot.weights.place, keeps);
  const count = few(sentence.places.length);
  addOwnPlaces(spot, found);
  const subject = yes(window.hasSubject);
  for (const { id, source, kind, sentence: where, mention } of elsewhere) {
    const value: Placing = { id, sentence: where, mention, evidence: null, isBehind: false };
    found
      .at(id, value)
      .put(F.source(source, count))
      .put(F.sourceSubject(source, subject))
      .put(F.sourceKind(source, kind));
  }
  const from = (name: Source, id: string | null | undefined, evidence: Evidence | null | undefined): void => {
    if (id == null) return;
    const at = PLACE_SOURCES.indexOf(name);
    const value: Placing = { id, sentence: null, mention: null, evidence: evidence ?? null, isBehind: false };
    found
      .at(id, value)
      .put(F.source(at, count))
      .put(F.sourceSubject(at, subject))
      .put(F.sourceKind(at, kindOf(discourse, id)));
  };
  from('focus', focus, discourse.focus?.evidence);
  from('topic', discourse.topic?.id, discourse.topic?.evidence);
  from('before', spot.before?.place, spot.before?.placeEvidence);
  from('governing', figure.governing?.place, figure.governing?.placeEvidence);
  from('around-focus', focus === null ? null : places.byId.get(focus)?.parent, null);
  addBefore(spot, found);
  const how = indexIn(EVIDENCE_HOWS, figure.placeEvidence?.how ?? '', 3);
  const near = figure.place === null ? TO_FOCUS.indexOf('elsewhere') : toFocus(discourse, figure.place);
  const said: Placing = {
    id: figure.place,
    sentence: null,
    mention: null,
    evidence: figure.placeEvidence,
    isBehind: figure.placeBehind,
  };
  found
    .at(figure.place ?? NO_PLACE, said)
    .put(F.rule(how, count))
    .put(F.ruleToFocus(near, how));
  return found.list();
}

const NO_PLACE = '';

/** What speaks for the place of the figure in front of it in the sentence. */
function addBefore({ figure, before, relationOf }: FigureSpot, found: Candidates<Placing>): void {
  if (before?.place == null) return;
  const { sentence, placed } = figure;
  const isBetween = anyIn(sentence.places, before.placed.last + 1, placed.first);
  const { semicolons } = relationOf(before.placed, placed);
  const value: Placing = {
    id: before.place,
    sentence: null,
    mention: null,
    evidence: before.placeEvidence,
    isBehind: false,
  };
  found.at(before.place, value).put(F.before(yes(isBetween), few(semicolons), yes(before.placeBehind)));
}
