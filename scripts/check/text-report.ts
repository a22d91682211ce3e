import type { CheckedFigure, Reason, VerdictKind } from '../../lib/check/verdict.ts';
import type { Report } from '../../lib/engine/report.ts';
import { isolated } from '../../lib/explain/isolate.ts';
import { referenceIn } from '../../lib/explain/names.ts';
import type { Say } from '../../lib/explain/say.ts';
import { capital, quoted } from '../../lib/explain/text.ts';
import { verdictName } from '../../lib/explain/verdict-name.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Speaker } from './speaker.ts';
import { TEXTS, type Texts } from './texts.ts';

const NOT_COMPARED: ReadonlySet<VerdictKind> = new Set([
  'other-measure',
  'other-period',
  'other-place',
  'not-in-resolution',
  'no-figure',
]);

/** The report a person reads: the judgement, the figures that can be compared first, each with its reason, the arithmetic. */
export function textReport(report: Report, article: Article, speaker: Speaker): string {
  const { sentence, say } = speaker;
  const texts = TEXTS[say.lang];
  const numbered = report.figures.map((checked, index) => ({ checked, index }));
  const unclear = numbered.filter(({ checked }) => checked.verdict.kind === 'unclear');
  const apart = numbered.filter(({ checked }) => NOT_COMPARED.has(checked.verdict.kind));
  const compared = numbered.filter((entry) => !unclear.includes(entry) && !apart.includes(entry));
  const { relevant, score, reasons } = report.page;
  const show = ({ checked, index }: (typeof numbered)[number]) => figureLines(checked, index, article.text, speaker);

  const parts = [
    isolated(article.title),
    [
      ...(isUnread(report)
        ? reasons.map(sentence)
        : [
            `${texts.relevant[relevant]} (${texts.score} ${say.number(String(score))})`,
            ...reasons.map((reason) => `  ${sentence(reason)}`),
          ]),
      ...report.packs.map(({ id }) => `${texts.source}: ${say.pack(id)?.title ?? id}`),
    ].join('\n'),
    summary(report, compared.length, texts),
    section(texts.compared, compared.map(show)),
    section(texts.unclear, unclear.map(show)),
    section(texts.notCompared, apart.map(show)),
    section(
      texts.arithmetic,
      report.arithmetic.map(
        ({ holds, reasons: why }) => `  ${texts.holds[`${holds}`]}. ${why.map(sentence).join(' ')}`,
      ),
    ),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** Too long, or too many figures: what was not read is not judged either. */
const isUnread = ({ page }: Report): boolean => page.reasons.some(({ code }) => code.startsWith('judge-too-'));

/** What there is nothing of; a text that was not read says so itself. */
function summary(report: Report, compared: number, texts: Texts): string {
  if (isUnread(report)) return '';
  if (report.figures.length === 0) return texts.noFigures;
  return compared === 0 ? texts.noneCompared : '';
}

function section(heading: string, entries: readonly string[]): string {
  return entries.length === 0 ? '' : [`${heading} (${entries.length})`, ...entries].join('\n');
}

function figureLines(
  { figure, verdict }: CheckedFigure,
  index: number,
  text: string,
  { sentence, brief, say }: Speaker,
): string {
  const surface = text.slice(figure.start, figure.end).replace(/\s+/g, ' ');
  const about = [
    figure.indicator === null ? '' : say.indicator(figure.indicator),
    figure.place === null ? '' : say.place(figure.place),
    figure.period === 'unknown' ? '' : say.period(figure.period),
  ].filter((part) => part !== '');
  const reference = verdict.pack && verdict.reference ? referenceIn(say.names, verdict.pack, verdict.reference) : null;
  const source = reference === null ? '' : ` – ${TEXTS[say.lang].sourceWords}: “${reference.quote.exact}”`;
  return [
    `  ${index + 1}. ${quoted(surface)}${about.length > 0 ? ` – ${about.join(', ')}` : ''}`,
    `     ${capital(verdictName({ figure, verdict }, say.lang))}${source}`,
    ...[brief({ figure, verdict })].flatMap((told) => (told === null ? [] : [`     ${told}`])),
    ...verdict.reasons.filter((reason) => !isContext(reason)).map((reason) => `     ${sentence(reason)}`),
    ...contextLine(verdict.reasons.filter(isContext), say),
  ].join('\n');
}

/** What was not said beside the figure has one line in all: every sentence of its own would say the same words again. */
const isContext = ({ code }: Reason): boolean => code === 'carried' || code === 'assumed';

function contextLine(reasons: readonly Reason[], say: Say): string[] {
  if (reasons.length === 0) return [];
  const parts = reasons.map(({ params: { what, text } }) => {
    const words = typeof text === 'string' && text !== '' ? quoted(text) : TEXTS[say.lang].assumed;
    return `${say.evidence(String(what))}: ${words}`;
  });
  return [`     (${TEXTS[say.lang].fromContext} – ${parts.join('; ')})`];
}
