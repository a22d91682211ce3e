import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';
import { aboutSomethingElse } from './restraint-passages/about-something-else.ts';
import { agreementAndTargets } from './restraint-passages/agreement-and-targets.ts';
import { besideEachOther } from './restraint-passages/beside-each-other.ts';
import { notSettled } from './restraint-passages/not-settled.ts';

/**
 * Texts in which a careless reader would see a difference (or a missed target) that is not there: written for these tests,
 * each with the verdict of DESIGN §6.
 */
const passages = [...aboutSomethingElse, ...notSettled, ...agreementAndTargets, ...besideEachOther];

describe('no difference is seen where there is none', () => {
  it.each(passages)('$name', ({ text, number, verdict, published }) => {
    const article = articleFromText({ text }, published === undefined ? {} : { published });
    const at = text.lastIndexOf(number);
    const report = engine.check(article);
    const found = report.figures.find(({ figure }) => figure.start < at + number.length && figure.end > at);
    expect(found?.verdict.kind).toBe(verdict);
  });
});
