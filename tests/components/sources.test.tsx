import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { SourcesProps } from '../../components/sources/context.ts';
import { SourcesPage } from '../../components/sources/list/SourcesPage.tsx';
import { sourcesTexts } from '../../components/texts/sources.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import { explainFault } from '../../lib/explain/faults.ts';
import type { GivenPack, SourceDocument, SourceLists } from '../../lib/session/source-list-state.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

const samplePack = sampleSource as Pack;

afterEach(() => render(null, document.body));

const documentOf = (change: Partial<SourceDocument> = {}): SourceDocument => ({
  id: samplePack.id,
  isBuiltin: false,
  replaces: false,
  pack: samplePack,
  faults: [],
  clashes: [],
  version: 2,
  hash: 'a1b2c3d4e5f6'.padEnd(64, '0'),
  saved: '2026-11-20T08:30:00.000Z',
  file: 'nguon.json',
  on: true,
  older: [],
  ...change,
});
const listsOf = (change: Partial<SourceLists> = {}): SourceLists => ({
  documents: [documentOf()],
  deleted: [],
  reviews: [],
  dropped: [],
  ...change,
});

function renderSources(lists: SourceLists | null, given: readonly GivenPack[] = []) {
  const signals = {
    lang: signal<'vi' | 'en'>('vi'),
    lists: signal<SourceLists | null>(lists),
    names: signal(sampleNames),
    problem: signal(null),
    given: signal(given),
    seen: signal<readonly string[]>([]),
  } satisfies SourcesProps['signals'];
  const events = {
    onLang: vi.fn(),
    onAgain: vi.fn(),
    onSwitch: vi.fn(async () => {}),
    onRemove: vi.fn(async () => {}),
    onRestore: vi.fn(async () => {}),
    onExport: vi.fn(),
    onGive: vi.fn(),
    onAccept: vi.fn(async () => {}),
    onDismiss: vi.fn(),
    onDropReview: vi.fn(async () => {}),
    onBringReviewBack: vi.fn(async () => {}),
    onExportReview: vi.fn(),
    onCopy: vi.fn(async () => true),
    onAllow: vi.fn(async () => false),
  };
  act(() => render(<SourcesPage signals={signals} sayFault={explainFault} {...events} />, document.body));
  const named = (name: string) =>
    [...document.body.querySelectorAll<HTMLElement>('button, input, a')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
    );
  const press = async (name: string) => act(async () => named(name)?.click());
  return { signals, events, named, press, text: () => document.body.textContent ?? '' };
}
const t = sourcesTexts('vi');
const NAME = samplePack.names.document.vi;

describe('a document', () => {
  test('says what it is, and can be switched, taken out and deleted by name', async () => {
    const { events, press, named, text } = renderSources(listsOf());
    for (const words of [NAME, samplePack.title, 'a1b2 c3d4 e5f6', 'tệp nguon.json']) expect(text()).toContain(words);
    expect((named(t.use(NAME)) as HTMLInputElement).checked).toBe(true);
    await press(t.use(NAME));
    expect(events.onSwitch).toHaveBeenCalledWith(samplePack.id, false);
    await press(t.exportOf(NAME));
    expect(events.onExport).toHaveBeenCalledWith(samplePack.id, 2);
    await press(t.removeOf(NAME));
    expect(events.onRemove).toHaveBeenCalledWith(samplePack.id);
  });

  test('that comes with the extension cannot be deleted', () => {
    const { named } = renderSources(listsOf({ documents: [documentOf({ isBuiltin: true, saved: null, file: null })] }));
    expect(named(t.removeOf(NAME))).toBeUndefined();
    expect(named(t.use(NAME))).toBeDefined();
  });

  test('that is damaged says why, and is no longer counted as used', () => {
    const faults = [{ path: 'figures[3].value', code: 'not-a-decimal', params: { received: '"1.000"' } }] as const;
    const { text } = renderSources(listsOf({ documents: [documentOf({ pack: null, faults })] }));
    expect(text()).toContain('figures[3].value');
    expect(text()).toContain(t.noneOn);
  });

  test('has its whole fingerprint copied, and says so', async () => {
    const { events, press } = renderSources(listsOf());
    await press(t.copyOf(NAME));
    expect(events.onCopy).toHaveBeenCalledWith('a1b2c3d4e5f6'.padEnd(64, '0'));
    expect(document.querySelector('[role="status"]')?.textContent).toBe(t.copied);
  });

  test('offers the site it stands on, unless that is looked at already', async () => {
    const pack = { ...samplePack, source: { url: 'https://www.paclung.example.vn/nq' } };
    const { events, press, named, signals } = renderSources(listsOf({ documents: [documentOf({ pack })] }));
    await press(t.site('paclung.example.vn'));
    expect(events.onAllow).toHaveBeenCalledWith('*://*.paclung.example.vn/*');
    expect(document.querySelector('[role="status"]')?.textContent).toBe(t.siteRefused('paclung.example.vn'));
    act(() => {
      signals.seen.value = ['*://*.example.vn/*'];
    });
    expect(named(t.site('paclung.example.vn'))).toBeUndefined();
  });

  test('of a hostile file is words and nothing else', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const pack = {
      ...samplePack,
      title: evil,
      names: { ...samplePack.names, document: { vi: evil, en: evil } },
      source: { url: 'javascript:alert(1)' },
    };
    const { text } = renderSources(listsOf({ documents: [documentOf({ pack, file: evil })] }));
    expect(text()).toContain(evil);
    expect(document.querySelectorAll('img, a[href^="javascript"]')).toHaveLength(0);
  });
});

test('what was deleted is offered again, and gets the focus', async () => {
  const { signals, events, press, named } = renderSources(listsOf());
  await press(t.removeOf(NAME));
  await act(async () => {
    signals.lists.value = listsOf({ documents: [], deleted: [documentOf()] });
  });
  await vi.waitFor(() => expect(document.activeElement).toBe(named(t.bringBackOf(NAME))));
  await press(t.bringBackOf(NAME));
  expect(events.onRestore).toHaveBeenCalledWith(samplePack.id);
});

test('reviews under way say how far they are, and lead on', async () => {
  const review = { id: 'r 1', title: 'Báo cáo', url: null, modified: '2026-11-20T08:30:00.000Z', done: 18, all: 24 };
  const { text, named, events, press } = renderSources(listsOf({ reviews: [review] }));
  expect(text()).toContain('18 trên 24');
  expect(named(t.reviews.goOnWith('Báo cáo'))?.getAttribute('href')).toBe('/sources.html#review=r%201');
  await press(t.reviews.dropOf('Báo cáo'));
  expect(events.onDropReview).toHaveBeenCalledWith('r 1');
});

describe('a file', () => {
  const asking = {
    key: 7,
    file: 'a.json',
    phase: 'asking',
    pack: samplePack,
    hash: 'ff'.repeat(32),
    problem: null,
  } as const;

  test('says what it would do, and waits for the answer', async () => {
    const given: GivenPack = { ...asking, would: { kind: 'version', last: 3, as: null } };
    const { text, press, events } = renderSources(listsOf(), [given]);
    expect(text()).toContain('Khác bản 3 đang có');
    expect(text()).toContain('ffff ffff ffff');
    await press(`${t.bring.accept.version}: ${NAME}`);
    expect(events.onAccept).toHaveBeenCalledWith(7);
  });

  test('that is here already asks nothing', () => {
    const given: GivenPack = { ...asking, would: { kind: 'same', version: 2 } };
    const { named, text } = renderSources(listsOf(), [given]);
    expect(text()).toContain(t.bring.would.same({ kind: 'same', version: 2 }));
    expect(named(`${t.bring.accept.new}: ${NAME}`)).toBeUndefined();
  });

  test('with more faults than are told says how many there are', () => {
    const faults = [
      { path: 'title', code: 'empty', params: {} },
      { path: '', code: 'too-many-faults', params: { more: '41' } },
    ] as const;
    const given: GivenPack = { key: 1, file: 'a.json', phase: 'faulty', faults };
    const { text } = renderSources(listsOf(), [given]);
    expect(text()).toContain(t.bring.faulty(42));
    expect(text()).toContain('title: không được để trống');
  });
});

test('in English nothing is left in Vietnamese but what the documents say', () => {
  const { signals, text } = renderSources(listsOf());
  act(() => {
    signals.lang.value = 'en';
  });
  expect(text()).toContain('Fingerprint');
  expect(text()).not.toContain('Dấu nhận dạng');
});
