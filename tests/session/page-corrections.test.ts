import { describe, expect, it, vi } from 'vitest';
import type { KeptCorrection } from '../../lib/notes/kept-corrections.ts';
import { correctionStates, toApply } from '../../lib/session/applied-corrections.ts';
import type { NotePlace } from '../../lib/session/note-view.ts';
import { type CorrectionParts, createPageCorrections } from '../../lib/session/page-corrections.ts';

const NAMES = { address: 'https://a.vn/', title: 'Tin', canonical: null, ogUrl: null };
const kept = (id: string, reading: KeptCorrection['reading'] = { none: true }): KeptCorrection => ({
  id,
  version: `${id}-1`,
  selectors: [{ type: 'TextQuoteSelector' }],
  reading,
});
const found = (start: number, end: number): NotePlace => ({ found: 'found', span: { start, end } });

function setUp(corrections: readonly KeptCorrection[] | null, places: readonly NotePlace[] | null) {
  const parts = {
    kept: vi.fn<CorrectionParts<string>['kept']>(async () => corrections),
    locate: vi.fn<CorrectionParts<string>['locate']>(async () => places),
  };
  return { parts, page: createPageCorrections(parts) };
}

describe('the corrections of a page', () => {
  it('are read once, and located at each look', async () => {
    const { parts, page } = setUp([kept('a')], [found(1, 2)]);
    expect(await page.placed(NAMES, 'map 1')).toEqual([{ kept: kept('a'), place: found(1, 2) }]);
    await page.placed(NAMES, 'map 2');
    expect(parts.kept.mock.calls).toEqual([[NAMES]]);
    expect(parts.locate.mock.calls.map(([, map]) => map)).toEqual(['map 1', 'map 2']);
  });

  it('are read again of another page, and when they may have changed', async () => {
    const { parts, page } = setUp([kept('a')], [found(1, 2)]);
    await page.placed(NAMES, 'map');
    await page.placed({ ...NAMES, address: 'https://a.vn/2' }, 'map');
    expect(parts.kept).toHaveBeenCalledTimes(2);
    page.forget();
    await page.placed({ ...NAMES, address: 'https://a.vn/2' }, 'map');
    expect(parts.kept).toHaveBeenCalledTimes(3);
  });

  it('cost a page that has none no looking', async () => {
    const { parts, page } = setUp([], null);
    expect(await page.placed(NAMES, 'map')).toEqual([]);
    expect(parts.locate).not.toHaveBeenCalled();
  });

  it('that could not be read are tried again at the next look', async () => {
    const { parts, page } = setUp(null, null);
    expect(await page.placed(NAMES, 'map')).toEqual([]);
    await page.placed(NAMES, 'map');
    expect(parts.kept).toHaveBeenCalledTimes(2);
  });

  it('that nobody could look for stand nowhere', async () => {
    const { page } = setUp([kept('a')], null);
    const placed = await page.placed(NAMES, 'map');
    expect(toApply(placed)).toEqual([]);
    expect(correctionStates(placed, [])).toEqual([{ id: 'a', version: 'a-1', outcome: 'unplaced' }]);
  });
});

it('only those are applied whose number stands as it did, and of each it is told what became of it', () => {
  const placed = [
    { kept: kept('changed'), place: { found: 'changed', span: { start: 0, end: 4 }, now: '3,99%' } },
    { kept: kept('first', { period: '2016' }), place: found(10, 15) },
    { kept: kept('lost'), place: { found: 'lost' } },
    { kept: kept('undecided', null), place: found(20, 25) },
    { kept: kept('outside'), place: { found: 'found', span: null } },
    { kept: kept('second'), place: found(30, 35) },
  ] as const;
  expect(toApply(placed)).toEqual([
    { start: 10, end: 15, reading: { period: '2016' } },
    { start: 30, end: 35, reading: { none: true } },
  ]);
  const told = correctionStates(placed, [3, 'unknown']).map(({ id, outcome }) => [id, outcome]);
  expect(told).toEqual([
    ['changed', 'changed'],
    ['first', 3],
    ['lost', 'lost'],
    ['undecided', 'contrary'],
    ['outside', 'nowhere'],
    ['second', 'unknown'],
  ]);
});
