import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import type { Comparison } from '../../lib/compare/comparison.ts';
import type { SidePage } from '../../lib/session/compared-side.ts';
import { createComparing } from '../../lib/session/comparing.ts';
import type { PageState } from '../../lib/session/state.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));
const NOTHING: Comparison = { pairs: [], only: { here: [], there: [] }, unknown: { here: 0, there: 0 } };

function checked(url: string, body: string): SidePage {
  const article = articleFromText({ title: 'Thành phố Bắc Kạn', paragraphs: [body] });
  const { text, title, lang } = article;
  return { phase: 'checked', report: engine.check(article), text, struck: [], title, url, lang, fresh: true };
}
const JOBS = (n: number) => `Năm 2016, thành phố Bắc Kạn tạo việc làm cho ${n} lao động.`;
const HERE = checked('https://a.vn/mot', JOBS(397));
const THERE = checked('https://b.vn/hai', JOBS(379));

interface Opened {
  readonly tabId: number;
  readonly events: { onState(state: PageState): void; onClosed(heard: boolean): void };
  readonly scroll: Mock<(figure: number) => void>;
  readonly close: Mock<() => void>;
}

/** A browser with its tabs, for the test to change. */
function browser() {
  const opened: Opened[] = [];
  const tabs = new Map<number, { loading: boolean; url: string | null }>([
    [1, { loading: false, url: HERE.url }],
    [2, { loading: false, url: THERE.url }],
  ]);
  const parts = {
    connect: vi.fn((tabId: number, events: Opened['events']) => {
      const one: Opened = { tabId, events, scroll: vi.fn(), close: vi.fn() };
      opened.push(one);
      return one;
    }),
    tabNow: vi.fn(async (id: number) => tabs.get(id) ?? null),
    toFront: vi.fn(async () => {}),
    openPage: vi.fn(async () => true),
    pause: vi.fn(() => settle() as Promise<void>),
    pages: vi.fn(async () => [
      { tabId: 1, page: HERE },
      { tabId: 3, page: checked('https://c.vn/ba', 'Năm 2014, huyện Bạch Thông trồng 20 ha rừng.') },
      { tabId: 2, page: THERE },
    ]),
    compare: vi.fn(async () => ({ ok: true, comparison: NOTHING }) as const),
    check: vi.fn(
      async (article: ReturnType<typeof articleFromText>) => ({ ok: true, report: engine.check(article) }) as const,
    ),
  };
  const of = (tabId: number) => opened.findLast((one) => one.tabId === tabId)!;
  return { parts, tabs, opened, of };
}

let b: ReturnType<typeof browser>;
let comparing: ReturnType<typeof createComparing>;
beforeEach(() => {
  b = browser();
  comparing = createComparing(b.parts, 1, HERE);
});
afterEach(() => comparing.close());

const there = () => comparing.state.there.value!.state.value;
const choose = async () => {
  await comparing.look();
  comparing.choose(comparing.state.offers.value![0]!);
  b.of(2).events.onState(THERE);
  await settle();
};

test('offers the other pages, those with the most in common first', async () => {
  await comparing.look();
  expect(comparing.state.offers.value?.map(({ tabId, shared }) => [tabId, shared])).toEqual([
    [2, 1],
    [3, 0],
  ]);
});

test('compares what was chosen, and again whenever one of the pages has changed', async () => {
  await choose();
  expect(comparing.state.compared.value?.pages).toEqual({ here: HERE, there: THERE });
  const changed = checked(THERE.url, JOBS(380));
  b.of(2).events.onState(changed);
  await settle();
  expect(comparing.state.compared.value?.pages.there).toBe(changed);
  expect(b.parts.compare).toHaveBeenLastCalledWith(
    expect.objectContaining({ text: HERE.text }),
    expect.objectContaining({ text: changed.text }),
  );
});

test('an answer that comes late is not shown in the place of a later one', async () => {
  await choose();
  const slow = Promise.withResolvers<{ ok: true; comparison: Comparison }>();
  b.parts.compare.mockReturnValueOnce(slow.promise as never);
  b.of(2).events.onState(checked(THERE.url, JOBS(380)));
  const last = checked(THERE.url, JOBS(381));
  b.of(2).events.onState(last);
  await settle();
  slow.resolve({ ok: true, comparison: NOTHING });
  await settle();
  expect(comparing.state.compared.value?.pages.there).toBe(last);
});

test('a failure is said, and the next try may succeed', async () => {
  b.parts.compare.mockResolvedValueOnce({ ok: false } as never);
  await choose();
  expect(comparing.state.failed.value).toBe(true);
  comparing.again();
  await settle();
  expect(comparing.state.failed.value).toBe(false);
  expect(comparing.state.compared.value).not.toBeNull();
});

describe('what was read stays while its page', () => {
  test.each<[string, string, () => void]>([
    ['is checked again', 'waiting', () => b.of(2).events.onState({ ...THERE, fresh: false })],
    ['is loading', 'waiting', () => b.of(2).events.onState({ phase: 'loading' })],
    ['is shown in translation', 'translated', () => b.of(2).events.onState({ ...THERE, translated: true })],
    [
      'can no longer be read',
      'silent',
      () => b.of(2).events.onState({ phase: 'failed', problem: { code: 'no-access' }, url: THERE.url }),
    ],
    [
      'is another one by now, within its tab',
      'left',
      () => b.of(2).events.onState(checked('https://b.vn/khac', JOBS(5))),
    ],
    [
      'is closed',
      'closed',
      () => {
        b.tabs.delete(2);
        b.of(2).events.onClosed(true);
      },
    ],
    [
      'has gone to another address',
      'left',
      () => {
        b.tabs.set(2, { loading: true, url: 'https://x.vn/' });
        b.of(2).events.onClosed(true);
      },
    ],
    [
      'is one that we may not see',
      'silent',
      () => {
        b.tabs.set(2, { loading: false, url: null });
        b.of(2).events.onClosed(true);
      },
    ],
  ])('%s', async (_what, standing, happens) => {
    await choose();
    happens();
    await vi.waitFor(() => expect(there().standing).toBe(standing));
    expect(there().page.text).toBe(THERE.text);
    expect(comparing.state.compared.value?.pages.there.text).toBe(THERE.text);
  });

  test('and is followed again once it is back, be it in another tab', async () => {
    await choose();
    b.tabs.delete(2);
    b.of(2).events.onClosed(true);
    await vi.waitFor(() => expect(there().standing).toBe('closed'));
    b.tabs.set(9, { loading: false, url: 'https://elsewhere.vn/' });
    comparing.onPageReady(9);
    await settle();
    expect(there().standing).toBe('closed');
    b.tabs.set(7, { loading: false, url: THERE.url });
    comparing.onPageReady(7);
    await vi.waitFor(() => expect(b.of(7)).toBeDefined());
    b.of(7).events.onState(THERE);
    expect(there().standing).toBe('shown');
  });
});

describe('leading to a figure', () => {
  test('brings the tab of its page to the front and has it scroll', async () => {
    await choose();
    b.of(1).events.onState(HERE);
    comparing.show('there', 0);
    expect(b.parts.toFront).toHaveBeenLastCalledWith(2);
    expect(b.of(2).scroll).toHaveBeenCalledWith(0);
    comparing.show('here', 0);
    expect(b.parts.toFront).toHaveBeenLastCalledWith(1);
    expect(b.of(1).scroll).toHaveBeenCalledWith(0);
  });

  test('finds it where it stands by now', async () => {
    await choose();
    const slow = Promise.withResolvers<never>();
    b.parts.compare.mockReturnValueOnce(slow.promise);
    b.of(2).events.onState(checked(THERE.url, `Năm 2016, thành phố Bắc Kạn trồng 20 ha rừng.\n${JOBS(379)}`));
    comparing.show('there', 0);
    expect(b.of(2).scroll).toHaveBeenCalledWith(1);
  });

  test('opens its page anew where the tab is closed', async () => {
    await choose();
    b.tabs.delete(2);
    b.of(2).events.onClosed(true);
    await vi.waitFor(() => expect(there().standing).toBe('closed'));
    comparing.show('there', 0);
    expect(b.parts.openPage).toHaveBeenCalledWith(THERE.url);
    b.tabs.set(7, { loading: false, url: THERE.url });
    comparing.onPageReady(7);
    await vi.waitFor(() => expect(b.of(7)).toBeDefined());
    b.of(7).events.onState(THERE);
    expect(b.of(7).scroll).toHaveBeenCalledWith(0);
  });
});

describe('a pasted text', () => {
  test('is read and compared, and leads nowhere', async () => {
    await comparing.paste(JOBS(379));
    await settle();
    expect(there().standing).toBe('text');
    expect(comparing.state.compared.value).not.toBeNull();
    comparing.show('there', 0);
    expect(b.parts.toFront).not.toHaveBeenCalled();
    expect(b.parts.openPage).not.toHaveBeenCalled();
  });

  test.each([
    ['', 'empty'],
    ['   \n ', 'empty'],
    ['x'.repeat(500_001), 'too-long'],
    ['Không có con số nào ở đây.', 'no-figures'],
  ])('that says nothing is refused with why (%#)', async (text, fault) => {
    await comparing.paste(text);
    expect(comparing.state.pasteFault.value).toBe(fault);
    expect(comparing.state.there.value).toBeNull();
  });
});

test('once closed it holds no page, and nothing that comes late begins anything', async () => {
  await choose();
  comparing.close();
  expect(b.of(1).close).toHaveBeenCalled();
  expect(b.of(2).close).toHaveBeenCalled();
  const before = b.opened.length;
  comparing.onPageReady(1);
  comparing.onPageReady(2);
  await settle();
  expect(b.opened).toHaveLength(before);
});
