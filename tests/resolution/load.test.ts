import { describe, expect, it } from 'vitest';
import { loadPack, loadPackText } from '../../lib/resolution/load.ts';
import { knownIds, samplePack } from './sample-pack.ts';

type Loose = Record<string, unknown>;

/** The faults of the sample after one change, as "path code". */
function faultsAfter(change: (pack: Loose & { figures: Loose[] }) => void): string[] {
  const pack = structuredClone(samplePack()) as unknown as Loose & { figures: Loose[] };
  change(pack);
  const loaded = loadPack(pack, knownIds);
  return loaded.ok ? [] : loaded.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('a pack from JSON', () => {
  it('is taken when all is right', () => {
    expect(loadPackText(JSON.stringify(samplePack()), knownIds)).toEqual({ ok: true, pack: samplePack() });
  });

  it('may begin with a byte order mark', () => {
    expect(loadPackText(`\uFEFF${JSON.stringify(samplePack())}`, knownIds).ok).toBe(true);
  });

  it.each(['', '{', 'Nghị quyết', '[1,'])('is refused when it is not JSON: %j', (text) => {
    const loaded = loadPackText(text, knownIds);
    expect(loaded).toEqual({ ok: false, faults: [{ path: '', code: 'not-json', params: {} }] });
  });

  it.each(['null', '[]', '7', '"pack"', 'true'])('is refused when the JSON is no object: %s', (text) => {
    const loaded = loadPackText(text, knownIds);
    expect(loaded.ok).toBe(false);
    expect(loaded.ok ? [] : loaded.faults.length).toBeGreaterThan(0);
  });

  it('has a version that can be told from the one behind it', () => {
    expect(faultsAfter((pack) => Object.assign(pack, { version: 2 ** 53 }))).toEqual(['version too-large']);
    expect(faultsAfter((pack) => Object.assign(pack, { version: 0 }))).toEqual(['version too-small']);
  });

  it.each([999_999, 1_000_000, 5_000_002, 2 ** 53 - 1])('is read whatever version it got where it is kept: %i', (n) => {
    expect(faultsAfter((pack) => Object.assign(pack, { version: n }))).toEqual([]);
  });

  it('is told in one line that it is a list', () => {
    const loaded = loadPackText('[]', knownIds);
    const params = { expected: 'Object', received: 'Array' };
    expect(loaded).toEqual({ ok: false, faults: [{ path: '', code: 'wrong-type', params }] });
  });

  it('is refused unread when it is too big', () => {
    const loaded = loadPackText(' '.repeat(4_000_001), knownIds);
    expect(loaded.ok ? '' : loaded.faults[0]?.code).toBe('file-too-big');
  });

  it('is refused with one word when a newer program wrote it', () => {
    expect(faultsAfter((pack) => Object.assign(pack, { format: 2, novelty: true }))).toEqual(['format newer-format']);
  });

  it('is refused when its text is too long', () => {
    expect(faultsAfter((pack) => Object.assign(pack, { text: `${pack.text}${'x'.repeat(400_000)}` }))).toEqual([
      'text too-long',
    ]);
  });

  it.each(['figures', 'commitments', 'evidence'])('is told in one line that a list is too long: %s', (list) => {
    const faults = faultsAfter((pack) => Object.assign(pack, { [list]: Array.from({ length: 100_000 }, () => ({})) }));
    expect(faults).toEqual([`${list} too-many`]);
  });

  it('is told once of a value that is too long, whatever else it is', () => {
    const digits = (value: string) => faultsAfter((pack) => Object.assign((pack.figures as Loose[])[0]!, { value }));
    expect(digits('1'.repeat(1000))).toEqual(['figures[0].value too-long']);
    expect(digits('x'.repeat(1000))).toEqual(['figures[0].value too-long']);
  });

  it('shows no more faults than a reader can mend at once', () => {
    const faults = faultsAfter((pack) => {
      pack.figures = Array.from({ length: 500 }, () => ({}));
    });
    expect(faults.length).toBe(101);
    expect(faults.at(-1)).toBe(' too-many-faults');
  });
});

describe('the path and kind of a fault in the form', () => {
  it.each<[string, string, (figure: Loose) => void]>([
    ['a missing key', 'figures[0].unit missing', (f) => delete f.unit],
    ['a key that is not of the format', 'figures[0].colour unknown-key', (f) => Object.assign(f, { colour: 'red' })],
    ['a number where a decimal string is due', 'figures[0].value wrong-type', (f) => Object.assign(f, { value: 12 })],
    ['a decimal with an exponent', 'figures[0].value not-a-decimal', (f) => Object.assign(f, { value: '1e3' })],
    ['a decimal with idle zeros', 'figures[0].value not-a-decimal', (f) => Object.assign(f, { value: '12.50' })],
    ['a status of another world', 'figures[0].status not-allowed', (f) => Object.assign(f, { status: 'rumour' })],
    ['a period in words', 'figures[0].period not-a-period', (f) => Object.assign(f, { period: 'năm 2020' })],
    ['an id with capitals', 'figures[0].id not-an-id', (f) => Object.assign(f, { id: 'Jobs' })],
    ['an empty quote', 'figures[0].quote.exact empty', (f) => Object.assign(f.quote as Loose, { exact: '' })],
    ['a base of another world', 'figures[0].base not-a-base', (f) => Object.assign(f, { base: 'my plan' })],
  ])('%s', (_name, expected, change) => {
    expect(faultsAfter((pack) => change(pack.figures[0] as Loose))).toEqual([expected]);
  });

  it('names every fault, not only the first', () => {
    const faults = faultsAfter((pack) => {
      pack.place = 5;
      (pack.figures[0] as Loose).unit = '';
    });
    expect(faults).toEqual(['place wrong-type', 'figures[0].unit not-an-id']);
  });

  it('takes a key like "__proto__" for what it is: unknown', () => {
    const text = JSON.stringify(samplePack()).replace('"format"', '"__proto__":{"polluted":true},"format"');
    const loaded = loadPackText(text, knownIds);
    expect(loaded.ok ? [] : loaded.faults.map((fault) => `${fault.path} ${fault.code}`)).toEqual([
      '__proto__ unknown-key',
    ]);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a fault only the whole pack shows', () => {
  it.each<[string, string, (pack: Loose & { figures: Loose[] }) => void]>([
    [
      'words that do not stand in the text',
      'figures[0].quote quote-missing',
      (p) => Object.assign(p.figures[0]?.quote as Loose, { exact: '13 lao động' }),
    ],
    [
      'words that stand there twice',
      'figures[0].quote quote-ambiguous',
      (p) => Object.assign(p.figures[0]?.quote as Loose, { exact: 'lao động', prefix: ' ', suffix: '.' }),
    ],
    [
      'an unknown indicator',
      'figures[0].indicator unknown-indicator',
      (p) => Object.assign(p.figures[0] as Loose, { indicator: 'moon-landings' }),
    ],
    [
      'an unknown place',
      'figures[0].place unknown-place',
      (p) => Object.assign(p.figures[0] as Loose, { place: 'atlantis' }),
    ],
    [
      'an unknown definition',
      'figures[0].definition unknown-definition',
      (p) => Object.assign(p.figures[0] as Loose, { definition: 'prices-of-mars' }),
    ],
    [
      'an unknown unit',
      'figures[0].unit unknown-unit',
      (p) => Object.assign(p.figures[0] as Loose, { unit: 'furlong' }),
    ],
    [
      'one id twice',
      'figures[1].id duplicate-id',
      (p) => {
        p.figures.push(structuredClone(p.figures[0]) as Loose);
      },
    ],
    [
      'a range without its end',
      'figures[0].high range-without-end',
      (p) => Object.assign(p.figures[0] as Loose, { bound: 'range' }),
    ],
    [
      'a range that runs backwards',
      'figures[0].high range-reversed',
      (p) => Object.assign(p.figures[0] as Loose, { high: '9' }),
    ],
    [
      'a span that runs backwards',
      'figures[0].period span-reversed',
      (p) => Object.assign(p.figures[0] as Loose, { period: '2020-2016' }),
    ],
    [
      'a plan share that is not among the figures',
      'figures[0].follows.share unknown-entry',
      (p) =>
        Object.assign(p.figures[0] as Loose, {
          follows: { share: 'nowhere', plan: '10', reason: { vi: 'a', en: 'b' }, evidence: [] },
        }),
    ],
    [
      'evidence that is not listed',
      'figures[0].notes[0].evidence[0] unknown-entry',
      (p) => Object.assign(p.figures[0] as Loose, { notes: [{ text: { vi: 'a', en: 'b' }, evidence: ['some-page'] }] }),
    ],
  ])('%s', (_name, expected, change) => {
    expect(faultsAfter(change)).toEqual([expected]);
  });
});

describe('a fault in what a pack brings', () => {
  const place = { id: 'xa-mau', kind: 'commune', parent: 'bac-kan-city', names: ['Xã Mẫu'] };
  const indicator = {
    id: 'sample-goats',
    name: { vi: 'đàn dê', en: 'goats' },
    better: 'higher',
    additive: false,
    units: ['person'],
    names: ['đàn dê'],
  };
  const brings = (places: unknown[], indicators: unknown[]) =>
    faultsAfter((pack) => Object.assign(pack, { brings: { places, indicators } }));

  it('is none when all is right, and its ids may be used', () => {
    expect(brings([place], [indicator])).toEqual([]);
    const used = faultsAfter((pack) => {
      Object.assign(pack, { brings: { places: [place], indicators: [indicator] } });
      Object.assign(pack.figures[0] as Loose, { indicator: 'sample-goats', place: 'xa-mau' });
    });
    expect(used).toEqual([]);
  });

  it.each<[string, unknown[], unknown[], string]>([
    [
      'a place in one that is not there',
      [{ ...place, parent: 'atlantis' }],
      [],
      'brings.places[0].parent unknown-place',
    ],
    ['a place in itself', [{ ...place, parent: 'xa-mau' }], [], 'brings.places[0].parent unknown-place'],
    ['a place twice', [place, place], [], 'brings.places[1].id duplicate-id'],
    ['an indicator twice', [], [indicator, indicator], 'brings.indicators[1].id duplicate-id'],
    ['an unknown unit', [], [{ ...indicator, units: ['furlong'] }], 'brings.indicators[0].units[0] unknown-unit'],
    [
      'a unit that implies none',
      [],
      [{ ...indicator, implies: { person: 'furlong' } }],
      'brings.indicators[0].implies unknown-unit',
    ],
    ['an id of the rivals', [], [{ ...indicator, id: 'other:goats' }], 'brings.indicators[0].id not-an-id'],
    ['no name', [], [{ ...indicator, names: [] }], 'brings.indicators[0].names empty'],
    ['an empty name', [], [{ ...indicator, names: [''] }], 'brings.indicators[0].names[0] empty'],
    ['a place without a level', [{ ...place, kind: 'moon' }], [], 'brings.places[0].kind not-allowed'],
    ['something else', [], [{ ...indicator, colour: 'red' }], 'brings.indicators[0].colour unknown-key'],
  ])('%s', (_name, places, indicators, expected) => {
    expect(brings(places, indicators)).toEqual([expected]);
  });

  it('names no words of our own groups', () => {
    expect(brings([], [{ ...indicator, names: ['đàn <industry>'] }])).toEqual([
      'brings.indicators[0].names[0] not-allowed',
    ]);
  });
});
