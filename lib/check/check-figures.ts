import type { Figure, Reading } from '../figure/figure.ts';
import type { PackIndex } from '../resolution/pack-index.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { askedSources } from './asked-sources.ts';
import { nearNumbersOf } from './by-number/near-numbers.ts';
import { readAsRow, soberly } from './by-number/read-as-row.ts';
import { rowByNumber } from './by-number/row-by-number.ts';
import { choosePack } from './choose-pack.ts';
import { agrees, isComparable } from './comparable.ts';
import { reportsConference } from './conference/conference.ts';
import { createMeetings } from './conference/meetings.ts';
import { readThere } from './conference/read-there.ts';
import type { CheckLexicons } from './lexicon.ts';
import { inSourceUnit } from './numbers/in-source-unit.ts';
import { pageFactsOf } from './page-facts.ts';
import { verdictOfReadings } from './readings.ts';
import { reason } from './reason.ts';
import { evidenceReasons } from './restraint/evidence.ts';
import { type PageFacts, subjectOf } from './restraint/subject.ts';
import type { CheckedFigure, Reason, Verdict } from './verdict.ts';
import { scopeVerdict } from './verdict-of.ts';

/**
 * Holds every figure of a page against the packs (`indexes`): one verdict a figure, in the order of the figures (DESIGN §6). With
 * several packs each figure is held against the one that fits its place and period. Without a pack nothing is printed
 * anywhere, and every figure is `not-in-resolution`. `tokensOf`: the article's tokens, where they are cut already; `wanted`:
 * those of the figures that a verdict is asked for.
 */
export function checkFigures(
  reading: Reading,
  article: Article,
  indexes: readonly PackIndex[],
  lexicons: CheckLexicons,
  tokensOf?: TokensOf,
  wanted: readonly Figure[] = reading.figures,
): HeldFigure[] {
  const pageFacts = pageFactsOf(reading, article, lexicons.forms);
  const meetings = createMeetings(article, lexicons.forms, tokensOf);
  const packs = indexes.map(({ pack }) => pack);
  const sources = indexes.map(
    (index): Source => ({
      page: pageFacts(reportsConference(article, reading, index.pack, lexicons.forms, meetings)),
      index,
    }),
  );
  return wanted.map((figure) => {
    const asked = askedSources(figure, sources);
    const verdicts = asked.map((source) => verdictOf(readBy(figure, source), source, lexicons));
    const surface = (): string => article.text.slice(figure.start, figure.end);
    const chosen = choosePack(verdicts, packs, surface) ?? withoutPack(surface());
    const from = asked[verdicts.indexOf(chosen)];
    const verdict = from === undefined ? chosen : withNotes(readBy(figure, from), chosen, from.index);
    // sources that disagree about it have been compared
    if (from === undefined || isComparable(chosen.kind) || figure.reader !== undefined) return { figure, verdict };
    const told = firstByNumber(figure, sources, lexicons);
    return told === null ? { figure, verdict } : { figure, verdict, byNumber: told };
  });
}

/** A figure as its words are read; `byNumber`: as its number tells it, where its words cannot be compared and that agrees with a source. */
export interface HeldFigure extends CheckedFigure {
  readonly byNumber?: CheckedFigure;
}

/** What is shown of a figure: what its words say where they can be compared, else what its number tells. */
export const shownOf = ({ figure, verdict, byNumber }: HeldFigure): CheckedFigure => byNumber ?? { figure, verdict };

/** A source, and the page as it stands to that. */
interface Source {
  readonly page: PageFacts;
  readonly index: PackIndex;
}

/** The figure as it is to be read before a source. */
const readBy = (figure: Figure, { page, index }: Source): Figure =>
  page.isConference ? readThere(figure, page, index.pack) : figure;

function verdictOf(figure: Figure, { page, index }: Source, lexicons: CheckLexicons): Verdict {
  const references = index.figures.get(figure.indicator ?? '') ?? [];
  const subject = subjectOf(inSourceUnit(figure, references, lexicons.unitOf), page, index, lexicons);
  return scopeVerdict(subject) ?? verdictOfReadings(subject, page, index, lexicons);
}

/** The figure as the first source that has its number, unit and words tells it; it can only agree. */
function firstByNumber(read: Figure, sources: readonly Source[], lexicons: CheckLexicons): CheckedFigure | null {
  const nearIn = nearNumbersOf(read, lexicons.unitOf);
  for (const source of sources) {
    const { page, index } = source;
    const near = nearIn(index);
    if (near.length === 0) continue;
    const figure = readBy(read, source);
    const row = rowByNumber(subjectOf(figure, page, index, lexicons), near);
    if (row === null) continue;
    const again = readAsRow(figure, row);
    const found = soberly(verdictOf(again, source, lexicons), subjectOf(again, page, index, lexicons), figure, row);
    if (agrees(found.kind) && found.reference === row.reference.id)
      return { figure: again, verdict: withNotes(again, found, index) };
  }
  return null;
}

/** The verdict that is shown, with what has to be known of the source's figure and of how the page's was read. */
function withNotes(figure: Figure, verdict: Verdict, index: PackIndex): Verdict {
  if (figure.indicator === null) return verdict;
  const more = [...sourceNotes(verdict, index), ...evidenceReasons(figure, verdict.kind)];
  return more.length === 0 ? verdict : { ...verdict, reasons: [...verdict.reasons, ...more] };
}

/** What has to be known of the source's figure to read it rightly: its notes, and what a doubt rests on. */
function sourceNotes({ kind, reference }: Verdict, { pack, byId }: PackIndex): Reason[] {
  if (reference === null || kind === 'other-period') return [];
  return (byId.get(reference)?.notes ?? []).map((_, note) => reason('source-note', { pack: pack.id, reference, note }));
}

function withoutPack(surface: string): Verdict {
  return {
    kind: 'not-in-resolution',
    pack: null,
    reference: null,
    reasons: [reason('no-indicator', { page: surface })],
  };
}
