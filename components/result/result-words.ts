import { isComparable } from '../../lib/check/comparable.ts';
import type { Counts, Groups } from '../groups.ts';
import type { Source } from '../panel-props.ts';
import type { PanelSay } from '../say.ts';
import type { Bad, Texts } from '../texts/texts.ts';

const BAD: readonly Bad[] = ['differs', 'target-missed', 'target-apart'];

/** The sentence of the result in two parts: what parts from the source, and the rest. Both are "" for a page without figures. */
export function resultWords({ byKind, comparable, total }: Counts, texts: Texts) {
  const t = texts.result;
  const of = (kind: keyof typeof byKind) => byKind[kind] ?? 0;
  const bad = BAD.filter((kind) => of(kind) > 0).map((kind, i) => t.bad(kind, of(kind), i === 0));
  const agrees = of('match') + of('consistent');
  const reached = of('target-met') + of('target-exceeded');
  if (total === 0 && of('no-figure') === 0) return { bad: '', rest: '' };
  if (comparable === 0) return { bad: '', rest: t.nothing };
  const isAll = bad.length === 0 && reached === 0;
  const unclear = of('unclear');
  const rest = [
    isAll ? t.all(comparable) : agrees > 0 && t.agrees(agrees),
    reached > 0 && t.reached(reached),
    unclear > 0 && t.counted(unclear, t.reasons.unclear),
  ];
  return { bad: bad.join(', '), rest: rest.filter((words) => words !== false).join(', ') };
}

/** The sentence of the result as one text. */
export function resultSentence(counts: Counts, texts: Texts): string {
  const { bad, rest } = resultWords(counts, texts);
  return [bad, rest].filter((words) => words !== '').join(', ');
}

/** What the figures were held against; or, where none could be, why. Ends with a full stop. */
export function groundWords(
  { counts, all, beside }: Groups,
  sources: readonly Source[],
  texts: Texts,
  say: PanelSay,
): string {
  const t = texts.result;
  if (counts.comparable > 0) {
    const used = new Set<string>();
    for (const { verdict } of all) {
      const source = sources.find(({ id }) => id === verdict.pack);
      const reference = source?.figures.find(({ id }) => id === verdict.reference);
      if (source && verdict.reference !== null && isComparable(verdict.kind))
        used.add(
          say.shortDocument(
            source.id,
            reference?.status === 'result' || reference?.status === 'estimate' ? 'report' : 'resolution',
          ),
        );
    }
    return used.size === 0 ? '' : t.held(counts.comparable, counts.total, say.list([...used]));
  }
  const reasons = beside.flatMap(({ kind, figures }) =>
    kind === 'no-figure' ? [] : [{ n: figures.length, words: t.reasons[kind] }],
  );
  if (counts.byFilter.unclear > 0) reasons.push({ n: counts.byFilter.unclear, words: t.reasons.unclear });
  const [first, second] = reasons;
  const why =
    first && !second
      ? t.whyAll(counts.total, first.words)
      : t.why(counts.total, say.list(reasons.map(({ n, words }) => t.counted(n, words))));
  const ofOther = beside.find(({ kind }) => kind === 'other-period')?.figures ?? [];
  const named = sources.filter(({ id }) => ofOther.some(({ verdict }) => verdict.pack === id));
  return [why, onlyOf(named, texts, say)].filter((words) => words !== '').join(' ');
}

/** Which periods alone the sources have figures of: "Nguồn chỉ có số năm 2016 và chỉ tiêu năm 2017." */
function onlyOf(sources: readonly Source[], texts: Texts, say: PanelSay): string {
  const figures = sources.flatMap((source) => source.figures);
  const year = /^\d{4}$/;
  const results = figures.filter(({ status, period }) => status !== 'target' && year.test(period));
  const targets = figures.filter(({ status, period }) => status === 'target' && year.test(period));
  const periods = say.list([
    ...new Set([
      ...results.map(({ period }) => say.period(period)),
      ...targets.map(({ period }) => texts.result.target(say.period(period))),
    ]),
  ]);
  return periods && texts.result.only(periods, results.length > 0);
}
