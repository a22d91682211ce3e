import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { choosePack } from '../../lib/check/choose-pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explain } from '../../lib/explain/explain.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import page from '../fixtures/pages/002.json' with { type: 'json' };

const builtin = loadBuiltin();
const [first] = builtin.packs as [Pack];
const file = readFileSync(new URL('../fixtures/packs/bac-kan-city-2017-12.json', import.meta.url), 'utf8');
const loaded = loadPackText(file, builtin.known);
const second = loaded.ok ? loaded.pack : null;
const both = second === null ? [] : [first, second];
const article = articleFromText({ title: page.title, paragraphs: page.paragraphs });

/** The verdicts on the page, as "words kind pack". */
function verdicts(packs: readonly Pack[]): string[] {
  const report = builtin.engineFor(packs).check(article);
  return report.figures.map(({ figure, verdict }) => {
    const words = article.text.slice(figure.start, figure.end);
    return `${words} ${verdict.kind}${verdict.reference === null ? '' : ` ${verdict.reference}`}`;
  });
}

it('a second resolution is a file and no code', () => {
  expect(loaded.ok ? [] : loaded.faults).toEqual([]);
  const kinds = new Set(
    builtin
      .engineFor(both.slice(1))
      .check(article)
      .figures.map(({ verdict }) => verdict.kind),
  );
  expect([...kinds]).toEqual(['match']);
});

describe('with both resolutions', () => {
  it('each figure is held against the one that fits its period', () => {
    expect(verdicts(both).every((told) => told.includes(' match '))).toBe(true);
    const old = articleFromText({ text: 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động.' });
    const [figure] = builtin.engineFor(both).check(old).figures;
    expect([figure?.verdict.kind, figure?.verdict.pack]).toEqual(['match', 'bac-kan-city-2016-12']);
  });

  it('the sentence names the document', () => {
    const [figure] = builtin.engineFor(both).check(article).figures;
    const names = { ...builtin.names, packs: both };
    expect(explain(figure!.verdict.reasons[0]!, 'vi', names)).toContain('Hội nghị lần thứ 11');
  });

  it('the order of the packs changes nothing', () => {
    expect(verdicts([...both].reverse())).toEqual(verdicts(both));
  });
});

it('two resolutions that disagree are said to disagree, and decide nothing', () => {
  const changed = structuredClone(second) as Pack;
  const other: Pack = {
    ...changed,
    id: 'bac-kan-city-2017-12-other',
    figures: changed.figures.map((figure) =>
      figure.id === 'budget-expenditure-2017' ? { ...figure, value: '231868000000' } : figure,
    ),
  };
  const packs = [second as Pack, other];
  const report = builtin.engineFor(packs).check(article);
  const disputed = report.figures.filter(({ verdict }) => verdict.kind !== 'match');
  expect(disputed.map(({ figure }) => article.text.slice(figure.start, figure.end))).toEqual(['231,688 tỷ đồng']);
  expect(disputed[0]?.verdict.kind).toBe('unclear');
  expect(explain(disputed[0]!.verdict.reasons[0]!, 'vi', { ...builtin.names, packs })).toMatch(
    /^Các nguồn nói khác nhau về “231,688 tỷ đồng”/,
  );
});

describe('targets that part the documents', () => {
  const named = (id: string): Pack => ({ ...(second as Pack), id });

  it('accuse nobody where one was reached and the other missed', () => {
    const [own] = (second as Pack).figures.filter(({ status, measure }) => status === 'target' && measure === 'level');
    expect(own).toBeDefined();
    const high = { ...named('high'), figures: [{ ...own!, value: '900000', precision: null }] };
    const low = { ...named('low'), figures: [{ ...own!, value: '1', precision: null }] };
    const verdict = (kind: 'target-missed' | 'target-exceeded', pack: Pack) =>
      ({ kind, pack: pack.id, reference: own!.id, reasons: [] }) as const;
    const chosen = choosePack(
      [verdict('target-missed', high), verdict('target-exceeded', low)],
      [high, low],
      () => '5',
    );
    expect(chosen).toMatchObject({ kind: 'unclear', pack: 'low', reasons: [{ code: 'packs-disagree' }] });
    expect(choosePack([verdict('target-missed', high)], [high], () => '5')?.kind).toBe('target-missed');
  });

  it('nor where both differ from the page, and from each other', () => {
    const [own] = (second as Pack).figures;
    const a = { ...named('a'), figures: [{ ...own!, value: '100' }] };
    const b = { ...named('b'), figures: [{ ...own!, value: '200' }] };
    const differs = (pack: Pack) => ({ kind: 'differs', pack: pack.id, reference: own!.id, reasons: [] }) as const;
    expect(choosePack([differs(a), differs(b)], [a, b], () => '5')?.kind).toBe('unclear');
    expect(choosePack([differs(a), differs({ ...a, id: 'c' })], [a, { ...a, id: 'c' }], () => '5')?.kind).toBe(
      'differs',
    );
  });
});

it('without a resolution nothing is in the source', () => {
  expect(new Set(verdicts([]).map((told) => told.split(' ').at(-1)))).toEqual(new Set(['not-in-resolution']));
});
