import type { PlaceKind } from '../../../data/schemas/place.ts';
import { cueSet } from '../../mention/cue/cue-sets.ts';
import type { NamedIssuer } from '../../mention/cue/issuer-names.ts';
import { issuerIn, levelOfPlace } from '../../mention/cue/issuer-names.ts';
import { carried } from '../../mention/evidence.ts';
import type { PlaceLexicon } from '../../mention/place/place-lexicon.ts';
import { liesIn } from '../../mention/place/place-lexicon.ts';
import { hasCue } from '../../mention/sentence/cue-lookup.ts';
import { firstOfWords } from '../../words/word-classes.ts';
import type { Evidence } from '../figure.ts';
import type { IssuerSlot, Located, Spot } from '../spot/slots.ts';
import { strangerOf } from './stranger.ts';

/** "Tỉnh ủy giao Đảng bộ thành phố ...": who stands in front of "giao" gives, who stands behind it gets. */
function giverBefore(spot: Spot, text: string, own: PlaceKind | null): NamedIssuer | null {
  const { sentence, placed, window } = spot;
  const giving = firstOfWords(sentence, window.from, placed.first, 'gives');
  return giving < 0 ? null : issuerIn(sentence, text, window.from, giving, own);
}

/** So far behind the number its bracket may open, and so long it may be, in tokens. */
const BRACKET_REACH = 6;
const LONGEST_BRACKET = 12;

/** "trồng 100 ha rừng (kế hoạch tỉnh giao)": the giver in a bracket behind the number that holds a plan and no number. */
function inBracketBehind({ sentence, placed }: Spot, text: string, own: PlaceKind | null): NamedIssuer | null {
  const { tokens, taken } = sentence;
  let open = placed.last + 1;
  while (open <= placed.last + BRACKET_REACH && tokens[open] !== undefined && tokens[open]!.bare !== '(') {
    if (taken[open] === 1 || tokens[open]!.kind === 'mark') return null;
    open++;
  }
  if (tokens[open]?.bare !== '(') return null;
  let close = open + 1;
  while (close < Math.min(tokens.length, open + LONGEST_BRACKET) && tokens[close]!.bare !== ')') {
    if (taken[close] === 1) return null;
    close++;
  }
  return hasCue(sentence, open, close, PLANS) ? issuerIn(sentence, text, open + 1, close, own) : null;
}

const PLANS = cueSet('plan', 'target', 'target-head');

/** Were both statuses read from one head ("Kế hoạch do HĐND thành phố giao là ..., ...")? */
const sameWords = (a: Evidence, b: Evidence): boolean => a.span !== null && a.span.start === b.span?.start;

/** What is known of an article's targets. */
interface Issuers {
  readonly text: string;
  readonly places: PlaceLexicon;
  /** The place that the article is about. */
  readonly focus: string | null;
  /** The Party committee, when the article reports its conference; its targets are those of the places in `focus`. */
  readonly committee: NamedIssuer | null;
}

/** One way in which words say whose a target or plan is; null where they do not. */
type Reader = (figure: Located, issuers: Issuers) => NamedIssuer | null;

/** Behind the number, or in front of a target. */
const named: Reader = (figure, { text, places, focus }) => {
  const own = levelOfPlace(places, focus);
  const { sentence, placed, window, status, words } = figure;
  const end = Math.min(window.to, placed.last + 8);
  const behind = issuerIn(sentence, text, placed.last + 1, end, own) ?? inBracketBehind(figure, text, own);
  if (behind !== null || (status !== 'target' && words.verbKind !== 'exceed')) return behind;
  return giverBefore(figure, text, own) ?? issuerIn(sentence, text, window.from, placed.first, own);
};

const ofStranger: Reader = (figure, { text }) => strangerOf(figure, text);

/** The figures of one list are of one giver. */
const listed: Reader = ({ governing: list, sentence, status, statusEvidence }) => {
  if (status !== 'target' || list === null || list.sentence !== sentence || list.status !== 'target') return null;
  if (list.issuer === null || list.issuerEvidence === null || !sameWords(list.statusEvidence, statusEvidence))
    return null;
  return { id: list.issuer, evidence: carried(list.issuerEvidence) };
};

const ofConference: Reader = ({ status, place }, { committee, places, focus }) =>
  status === 'target' && place !== null && focus !== null && liesIn(places, place, focus) ? committee : null;

/** Whose plan or target a figure is, or is a share of. */
export function readIssuer(figure: Located, issuers: Issuers): IssuerSlot {
  const isPlanned = figure.status === 'target' || figure.words.base === 'plan';
  const found = isPlanned
    ? (named(figure, issuers) ??
      ofStranger(figure, issuers) ??
      listed(figure, issuers) ??
      ofConference(figure, issuers))
    : null;
  return { issuer: found?.id ?? null, issuerEvidence: found?.evidence ?? null };
}
