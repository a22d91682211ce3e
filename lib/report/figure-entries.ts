import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { isComparable, standsBesideSource } from '../check/comparable.ts';
import type { CheckedFigure, Reason, VerdictKind } from '../check/verdict.ts';
import { toOthers } from '../explain/by-reader.ts';
import { amountOf, excerpt, plain, wordsOf } from '../explain/excerpt.ts';
import { headWords } from '../explain/head-words.ts';
import { isolated } from '../explain/isolate.ts';
import { commitmentIn, referenceIn } from '../explain/names.ts';
import type { Say } from '../explain/say.ts';
import { capital } from '../explain/text.ts';
import { verdictName } from '../explain/verdict-name.ts';
import type { Entry, Part, Quoted, Tone } from './outline.ts';
import type { ReportWords } from './report-words.ts';
import type { Reported } from './reported.ts';

/** Characters of a figure's clause on each side: enough for nearly every sentence whole. */
const ROOM = 400;

export interface Told {
  readonly page: Reported;
  readonly say: Say;
  readonly words: ReportWords;
}

/** The sentence a reason came with, as others read it; its code, of a newer program. */
export const sentenceOf = ({ text, code }: Reason, { lang }: Say): string => toOthers(text?.[lang] ?? code, lang);

/** What a figure is called: what it measures, and its amount as printed. */
export function nameOf({ figure }: CheckedFigure, { page, say, words }: Told): string {
  const amount = isolated(wordsOf(page.text, amountOf(figure)));
  const name = figure.indicator === null ? capital(words.noIndicator) : capital(say.indicator(figure.indicator));
  return `${name}: ${amount}`;
}

/** A figure with its verdict: what it is of, the reason in full, the page's sentence and the source's. */
export function figureEntry(checked: CheckedFigure, index: number, told: Told): Entry {
  const { say } = told;
  const { figure, verdict } = checked;
  const context = [
    figure.place === null ? '' : say.place(figure.place),
    figure.period === 'unknown' ? '' : say.period(figure.period),
    say.status(figure.status),
  ].filter((part) => part !== '');
  const [first, ...others] = verdict.reasons;
  return {
    id: `figure-${index + 1}`,
    number: `${index + 1}.`,
    outcome: capital(verdictName(checked, say.lang, 'others')),
    heading: nameOf(checked, told),
    tone: toneOf(verdict.kind),
    parts: [
      { kind: 'words', words: capital(context.join('\u00a0· ')) },
      ...(first === undefined ? [] : [{ kind: 'words', words: sentenceOf(first, say), isMain: true } as const]),
      ...others.map((reason): Part => ({ kind: 'words', words: sentenceOf(reason, say) })),
      pageQuote(checked, told),
      ...sourceQuote(checked, told),
    ],
  };
}

function toneOf(kind: VerdictKind): Tone {
  if (kind === 'differs' || kind === 'target-missed' || kind === 'target-apart') return 'apart';
  if (kind === 'unclear') return 'unsure';
  return isComparable(kind) ? 'agrees' : 'quiet';
}

function pageQuote({ figure, heads }: CheckedFigure, { page, words }: Told): Part {
  const { before, focus, after, cutBefore, cutAfter } = excerpt(
    page.text,
    figure.clause,
    amountOf(figure),
    page.struck,
    ROOM,
  );
  const named = heads && headWords(page.text, heads);
  const quote: Quoted = {
    before: [...plain(named ? `${named}: ` : ''), ...plain(cutBefore ? '… ' : ''), ...before],
    focus,
    after: cutAfter ? [...after, ...plain(' …')] : after,
  };
  return { kind: 'quote', label: words.onPage, lang: page.textLang, quote };
}

/** What the source says, where its number may stand beside the page's. */
function sourceQuote({ verdict }: CheckedFigure, { say, words }: Told): readonly Part[] {
  const { pack, reference, kind } = verdict;
  if (pack === null || reference === null || !standsBesideSource(kind)) return [];
  const figure = referenceIn(say.names, pack, reference);
  const quote = (figure ?? commitmentIn(say.names, pack, reference))?.quote;
  if (quote === undefined) return [];
  const { exact, prefix, suffix } = quote;
  const quoted: Quoted = {
    before: prefix === '' ? [] : plain(`… ${prefix.trimStart()}`),
    focus: plain(exact),
    after: suffix === '' ? [] : plain(`${suffix.trimEnd()} …`),
  };
  return [
    { kind: 'quote', label: labelOf(figure, say.document(pack, roleOf(figure)), words), lang: 'vi', quote: quoted },
  ];
}

/** A target is of the resolution, and so is a commitment; anything else of the report to the conference. */
const roleOf = (figure: ReferenceFigure | null): string =>
  figure === null || figure.status === 'target' ? 'resolution' : 'report';

const labelOf = (figure: ReferenceFigure | null, document: string, words: ReportWords): string =>
  figure?.doubt ? words.inSourceDoubtful(document) : words.inSource(document);
