import type { Pack } from '../../data/schemas/pack.ts';
import type { Figure, Reading } from '../figure/figure.ts';
import { indexPack, type PackIndex } from '../resolution/pack-index.ts';
import { periodKey } from '../resolution/period.ts';
import type { Article } from '../text/article.ts';
import type { TokensOf } from '../text/article-tokens.ts';
import { choosePack } from './choose-pack.ts';
import { reportsConference } from './conference/conference.ts';
import { readThere } from './conference/read-there.ts';
import type { CheckLexicons } from './lexicon.ts';
import { verdictOfReadings } from './readings.ts';
import { reason } from './reason.ts';
import { evidenceReasons } from './restraint/evidence.ts';
import { createHeadsOver } from './restraint/heads-over.ts';
import { type PageFacts, subjectOf } from './restraint/subject.ts';
import type { CheckedFigure, Reason, Verdict } from './verdict.ts';
import { scopeVerdict } from './verdict-of.ts';
import { timeOf } from './year-open.ts';

/**
 * Holds every figure of a page against the packs: one verdict a figure, in the order of the figures (DESIGN §6). With
 * several packs each figure is held against the one that fits its place and period. Without a pack nothing is printed
 * anywhere, and every figure is `not-in-resolution`. `tokensOf`: the article's tokens, where they are cut already.
 */
export function checkFigures(
  reading: Reading,
  article: Article,
  packs: readonly Pack[],
  lexicons: CheckLexicons,
  tokensOf?: TokensOf,
): CheckedFigure[] {
  const related = grouped(reading.figures, keyOf, MOST_RELATED);
  const repeated = grouped(reading.figures, numberKey, MOST_REPEATED);
  const time = timeOf(article.text, article.published);
  const { forms } = lexicons;
  const title = article.blocks.find(({ kind }) => kind === 'title') ?? null;
  const headsOver = createHeadsOver(article, reading.figures);
  const sources = packs.map((pack) => {
    const page: PageFacts = {
      text: article.text,
      title,
      reading,
      time,
      isConference: reportsConference(article, reading, pack, forms, tokensOf),
      related,
      repeated,
      headsOver,
      forms,
      narrowings: new Map(),
      runningYears: new Map(),
    };
    return { page, index: indexPack(pack) };
  });
  return reading.figures.map((figure) => {
    const verdicts = sources.map(({ page, index }) => verdictOf(figure, page, index, lexicons));
    const surface = (): string => article.text.slice(figure.start, figure.end);
    return { figure, verdict: choosePack(verdicts, packs, surface) ?? withoutPack(surface()) };
  });
}

function verdictOf(read: Figure, page: PageFacts, index: PackIndex, lexicons: CheckLexicons): Verdict {
  const figure = page.isConference ? readThere(read, page, index.pack) : read;
  const subject = subjectOf(figure, page, index, lexicons);
  const verdict = scopeVerdict(subject) ?? verdictOfReadings(subject, page, index, lexicons);
  if (figure.indicator === null) return verdict;
  const more = [...sourceNotes(verdict, index.pack), ...evidenceReasons(figure, verdict.kind)];
  return more.length === 0 ? verdict : { ...verdict, reasons: [...verdict.reasons, ...more] };
}

/** What has to be known of the source's figure to read it rightly: its notes, and what a doubt rests on. */
function sourceNotes({ kind, reference }: Verdict, pack: Pack): Reason[] {
  if (reference === null || kind === 'other-period') return [];
  const figure = pack.figures.find(({ id }) => id === reference);
  return (figure?.notes ?? []).map((_, note) => reason('source-note', { pack: pack.id, reference, note }));
}

function withoutPack(surface: string): Verdict {
  return {
    kind: 'not-in-resolution',
    pack: null,
    reference: null,
    reasons: [reason('no-indicator', { page: surface })],
  };
}

const keyOf = ({ indicator, place, period }: Figure): string => `${indicator} ${place} ${periodKey(period)}`;
const numberKey = ({ indicator, value, unit }: Figure): string => `${indicator} ${value} ${unit}`;

/** What stands beside a figure is looked for among so many of its kind: a hostile page must not make this quadratic. */
const MOST_RELATED = 100;
const MOST_REPEATED = 8;

/** The figures that share a key with the one asked for; grouped when the first is. */
function grouped(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
  most: number,
): (figure: Figure) => readonly Figure[] {
  let groups: Map<string, Figure[]> | null = null;
  return (figure) => {
    groups ??= groupFigures(figures, key, most);
    return groups.get(key(figure)) ?? [];
  };
}

function groupFigures(
  figures: readonly Figure[],
  key: (figure: Figure) => string,
  most: number,
): Map<string, Figure[]> {
  const groups = new Map<string, Figure[]>();
  for (const figure of figures) {
    if (figure.indicator === null) continue;
    const name = key(figure);
    const group = groups.get(name);
    if (group !== undefined && group.length < most) group.push(figure);
    else if (group === undefined) groups.set(name, [figure]);
  }
  return groups;
}
