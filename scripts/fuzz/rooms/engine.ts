import fc from 'fast-check';
import { loadBuiltin } from '../../../lib/engine/builtin.ts';
import { explainReport } from '../../../lib/engine/explain-report.ts';
import type { Article } from '../../../lib/text/article.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';
import { hold, type Room, within } from '../room.ts';
import { anyText } from '../words.ts';

const { packs, names, engineFor } = loadBuiltin();
export const engine = engineFor(packs);
const known = { ...names, packs };

/** What holds of every report: figures and their words lie in the text, numbers are exact decimals, and asking twice is asking once. */
export function holdReport(article: Article): void {
  const report = within('the check', () => engine.check(article));
  const { text } = article;
  for (const { figure, verdict } of report.figures) {
    const { start, end, number, clause, value, high, precision, evidence } = figure;
    hold(start <= number.start && number.end <= end && end <= text.length, 'a figure outside of the text');
    hold(
      clause.start <= start && end <= clause.end + 1 && clause.end <= text.length,
      'a clause that does not hold its figure',
    );
    for (const decimal of [value, high, precision])
      hold(decimal === null || /^-?\d+(?:\.\d+)?$/.test(decimal), `${decimal} is no decimal`);
    for (const one of Object.values(evidence))
      hold(one === null || one.span === null || one.span.end <= text.length, 'evidence outside of the text');
    hold(verdict.reasons.length > 0, 'a verdict without a reason');
    hold(verdict.kind !== 'differs' || evidence.indicator?.how !== 'assumed', 'an accusation on what is assumed');
  }
  for (const claim of report.arithmetic)
    hold(
      claim.figures.every((at) => at < report.figures.length),
      'a sum of no figure',
    );
  hold(JSON.stringify(engine.check(article)) === JSON.stringify(report), 'another report of the same article');
  const told = explainReport(report, known);
  for (const { verdict } of told.figures)
    for (const { code, text: said } of verdict.reasons)
      hold(
        said !== undefined && [said.vi, said.en].every((one) => one !== code && !/undefined|NaN|\[object/.test(one)),
        `no sentence for ${code}`,
      );
}

export const engineRoom: Room = {
  name: 'engine',
  property: fc.property(anyText, fc.constantFrom(null, '2016-12-30', '2017-09-01', 'x'), (text, published) =>
    holdReport(articleFromText({ text: text.replace(/\r/g, ' ') }, { published })),
  ) as Room['property'],
};
