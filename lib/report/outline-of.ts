import { isClaimed } from '../arithmetic/claimed.ts';
import { isComparable } from '../check/comparable.ts';
import type { CheckedFigure, Claim, VerdictKind } from '../check/verdict.ts';
import { amountOf, wordsOf } from '../explain/excerpt.ts';
import { isolated } from '../explain/isolate.ts';
import { withPlacesOfPage } from '../explain/page-places.ts';
import { createSay } from '../explain/say.ts';
import { figureEntry, sentenceOf, type Told } from './figure-entries.ts';
import { noteEntry } from './note-entries.ts';
import type { Entry, Fact, Outline, Section } from './outline.ts';
import type { Counts } from './report-words.ts';
import type { Reported, Telling } from './reported.ts';
import { reportWords } from './words.ts';

/** What is nobody's to compare, in the order in which it is told. */
const NOT_COMPARED: readonly VerdictKind[] = [
  'other-period',
  'other-measure',
  'other-place',
  'not-in-resolution',
  'no-figure',
];
const APART: readonly VerdictKind[] = ['differs', 'target-missed', 'target-apart'];

/** The report of a page as its parts. Every figure stands in it once. */
export function outlineOf(page: Reported, { lang, names, time }: Telling): Outline {
  const say = createSay(lang, withPlacesOfPage(names, page.report.figures));
  const words = reportWords(lang);
  const told: Told = { page, say, words };
  const { report, url } = page;
  const reasons = report.page.reasons.map((reason) => sentenceOf(reason, say));
  const title = page.title.trim();
  return {
    lang,
    kind: url === null ? words.kindOfText : words.kind,
    title: title === '' ? words.untitled : isolated(title),
    titleLang: title === '' ? null : page.textLang,
    facts: factsOf(told, time),
    result: report.figures.length === 0 ? words.none : words.result(countsOf(report.figures)),
    why: reasons,
    sections: [
      ...figureSections(told),
      arithmeticSection(told),
      {
        id: 'notes',
        heading: words.sections.notes(page.notes.length),
        hint: null,
        entries: page.notes.map((note, index) => noteEntry(note, index, told, time)),
      },
    ].filter(({ entries }) => entries.length > 0),
    foot: words.foot,
    ...againOf(told),
  };
}

function factsOf({ page, say, words }: Told, time: Telling['time']): readonly Fact[] {
  const { report, url, published, checkedAt } = page;
  const t = words.facts;
  return [
    ...(url === null ? [] : [{ label: t.address, words: url, isAddress: true }]),
    ...(published ? [{ label: t.published, words: time(published) }] : []),
    { label: t.checked, words: time(checkedAt) },
    ...report.packs.map(({ id, version }) => ({
      label: t.sources,
      words: t.source(say.pack(id)?.title ?? id, version, id),
    })),
    { label: t.engine, words: report.engine },
  ];
}

function countsOf(figures: readonly CheckedFigure[]): Counts {
  const of = (...kinds: readonly VerdictKind[]) => figures.filter(({ verdict }) => kinds.includes(verdict.kind)).length;
  return {
    differs: of('differs'),
    missed: of('target-missed'),
    apart: of('target-apart'),
    agrees: of('match', 'consistent'),
    reached: of('target-met', 'target-exceeded'),
    unclear: of('unclear'),
    notCompared: of(...NOT_COMPARED),
  };
}

function figureSections(told: Told): readonly Section[] {
  const { words, page } = told;
  const figures = page.report.figures.map((checked, index) => ({ checked, index, kind: checked.verdict.kind }));
  const entries = (those: typeof figures): readonly Entry[] =>
    those.map(({ checked, index }) => figureEntry(checked, index, told));
  const apart = figures.filter(({ kind }) => APART.includes(kind));
  const agrees = figures.filter(({ kind }) => isComparable(kind) && !APART.includes(kind));
  const unclear = figures.filter(({ kind }) => kind === 'unclear');
  // whatever else there is, of a newer program too, is told
  const others = figures
    .filter(({ kind }) => !isComparable(kind) && kind !== 'unclear')
    .sort((a, b) => NOT_COMPARED.indexOf(a.kind) - NOT_COMPARED.indexOf(b.kind));
  const { sections, hints } = words;
  return [
    { id: 'apart', heading: sections.apart(apart.length), hint: hints.apart, entries: entries(apart) },
    { id: 'unclear', heading: sections.unclear(unclear.length), hint: null, entries: entries(unclear) },
    { id: 'agrees', heading: sections.agrees(agrees.length), hint: null, entries: entries(agrees) },
    { id: 'others', heading: sections.notCompared(others.length), hint: hints.notCompared, entries: entries(others) },
  ];
}

const ORDER: readonly (boolean | null)[] = [false, null, true];

/** What the page's own figures come to; what does not add up first. */
function arithmeticSection(told: Told): Section {
  const { page, words } = told;
  const claims = page.report.arithmetic
    .filter(isClaimed)
    .toSorted((a, b) => ORDER.indexOf(a.holds) - ORDER.indexOf(b.holds));
  return {
    id: 'arithmetic',
    heading: words.sections.arithmetic(claims.length),
    hint: null,
    entries: claims.map((claim, index) => sumEntry(claim, index, told)),
  };
}

function sumEntry({ holds, figures, reasons }: Claim, index: number, { page, say, words }: Told): Entry {
  const named = figures.flatMap((at) => {
    const checked = page.report.figures[at];
    return checked === undefined ? [] : [words.figure(at + 1, isolated(wordsOf(page.text, amountOf(checked.figure))))];
  });
  return {
    id: `sum-${index + 1}`,
    number: '',
    outcome: words.holds[`${holds}`],
    heading: '',
    tone: holds === null ? 'unsure' : holds ? 'agrees' : 'apart',
    parts: [
      ...reasons.map((reason) => ({ kind: 'words', words: sentenceOf(reason, say), isMain: true }) as const),
      { kind: 'words', words: words.figures(named.join(', ')) },
    ],
  };
}

function againOf({ page, words }: Told): Pick<Outline, 'again'> {
  const { ofPage, ofText, command, changed } = words.reproduce;
  const { engine } = page.report;
  return {
    again: {
      heading: words.sections.reproduce,
      words: [page.url === null ? ofText(engine) : ofPage(engine), changed, command],
      command: 'npm run --silent check -- --report md FILE',
    },
  };
}
