import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { MAX_FIGURES } from '../../lib/engine/create-engine.ts';
import type { Report } from '../../lib/engine/report.ts';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { articleOf, type LabelledPage } from '../../scripts/corpus/pages.ts';
import { labelled, spanOf } from './labels.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);

/** The verdicts of a labelled page beside those the engine gives; a figure it did not find has none. */
function verdicts(page: LabelledPage): { wanted: string[]; given: string[] } {
  const { figures } = engine.check(articleOf(page));
  const given = page.figures.map((label) => {
    const { start, end } = spanOf(page, label);
    const hit = figures.find(
      ({ figure }) => figure.start < end && figure.end > start && Number(figure.value) === label.value,
    );
    return `${label.surface}: ${hit?.verdict.kind ?? 'not found'}`;
  });
  return { wanted: page.figures.map(({ surface, verdict }) => `${surface}: ${verdict}`), given };
}

describe('the resolution held against itself', () => {
  const [pack] = builtin.packs;
  const report = engine.check(articleFromText({ text: pack!.text }));

  it('has every one of its 16 figures found, each a match with its own reference, and nothing else', () => {
    const found = report.figures.map(({ verdict }) => `${verdict.kind} ${verdict.reference}`);
    expect(found.sort()).toEqual(pack!.figures.map(({ id }) => `match ${id}`).sort());
    expect(pack!.figures).toHaveLength(16);
  });

  it('is about the city', () => {
    expect(report.page).toMatchObject({ relevant: 'yes', place: 'bac-kan-city', period: '2016' });
  });
});

describe('labelled pages', () => {
  it.each(['001', '002', 'V02'])('%s gets the labelled verdicts, and no figure that is not labelled', (id) => {
    const page = labelled(id);
    const { wanted, given } = verdicts(page);
    expect(given).toEqual(wanted);
    expect(engine.check(articleOf(page)).figures).toHaveLength(page.figures.length);
  });
});

describe('the report', () => {
  const check = (text: string): Report => engine.check(articleFromText({ text }));

  it('names the engine and the packs with their versions', () => {
    const { engine: version, packs } = check('');
    // the build puts its hash here (tests/scripts/engine-version.test.ts)
    expect(version).toBe('source');
    expect(packs).toEqual(builtin.packs.map(({ id, version: of }) => ({ id, version: of })));
  });

  it('is plain data: it is the same after a message', () => {
    const report = check(builtin.packs[0]!.text);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('is the same each time, whatever was checked in between', () => {
    const first = check(builtin.packs[0]!.text);
    check('Tỉnh Bắc Giang năm 2020: thu ngân sách 99 tỷ đồng');
    expect(check(builtin.packs[0]!.text)).toEqual(first);
  });

  it('gives a reason for every verdict', () => {
    for (const { verdict } of engine.check(articleOf(labelled('002'))).figures) expect(verdict.reasons).not.toEqual([]);
  });

  it('says of a text beyond the limit that it is too long', () => {
    const long = `Thành phố Bắc Kạn thu ngân sách 96 tỷ đồng. ${'x'.repeat(LONGEST_ARTICLE)}`;
    expect(check(long)).toMatchObject({ page: { relevant: 'no', reasons: [{ code: 'judge-too-long' }] }, figures: [] });
  });

  it('says of a text in another language that it is one, and compares nothing of it', () => {
    const french =
      'En 2016, les recettes budgétaires de la ville de Bắc Kạn ont atteint 96 milliards de dongs, et le taux de pauvreté est de 2,88 %, soit une baisse de 0,32 point.';
    expect(check(french)).toMatchObject({
      page: { relevant: 'no', reasons: [{ code: 'judge-other-language' }] },
      figures: [],
      arithmetic: [],
    });
  });

  it('says of a text with more figures than any report that they are too many', () => {
    const many = 'Thành phố Bắc Kạn thu ngân sách 96 tỷ đồng. '.repeat(MAX_FIGURES + 1);
    expect(check(many)).toMatchObject({
      page: { relevant: 'no', reasons: [{ code: 'judge-too-many-figures' }] },
      figures: [],
    });
  });

  it.each([
    ['nothing', ''],
    ['blanks', ' \n\t '],
    ['digits only', '1'.repeat(50_000)],
    ['marks only', '.,%-/'.repeat(10_000)],
    ['another script', '예산 수입 96 억 원 предварительно 12%'.repeat(100)],
    ['halves of characters', '\ud83d 96 tỷ \udf89'],
  ])('survives %s', (_, text) => {
    expect(check(text).page.relevant).toBe('no');
  });

  it('without any pack still reads the figures', () => {
    const report = builtin.engineFor([]).check(articleOf(labelled('002')));
    expect(report.figures.length).toBeGreaterThan(0);
    expect(new Set(report.figures.map(({ verdict }) => verdict.kind))).toEqual(new Set(['not-in-resolution']));
  });
});
