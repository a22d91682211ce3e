import { type Signal, signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page as browserPage, userEvent } from 'vitest/browser';
import { lateParts } from '../../components/late-parts.ts';
import { Panel } from '../../components/Panel.tsx';
import type { CheckedPage, Lang, LateParts, PanelMemory, PanelView, Selection } from '../../components/panel-props.ts';
import { Shares } from '../../components/pictures/Shares.tsx';
import { textsOf } from '../../components/texts/index.ts';
import { beforeNotes } from '../../entrypoints/sidepanel/before-notes.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import type { KeptView } from '../../lib/session/kept-view.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { demoPages } from '../../scripts/demo/pages.ts';

const builtin = loadBuiltin();
const [pack] = builtin.packs;
const engine = builtin.engineFor(builtin.packs);
const demo = demoPages(pack!.text)[1]!;

/** A demo page as it is checked, its paragraphs so many times over. */
function checked(times = 1): CheckedPage {
  const paragraphs = Array.from({ length: times }, () => demo.paragraphs).flat();
  const article = articleFromText(
    { title: demo.title, paragraphs },
    { published: demo.published, url: 'https://backancity.gov.vn/tin' },
  );
  const report = explainReport(engine.check(article), { ...builtin.names, packs: builtin.packs });
  return {
    report,
    text: article.text,
    struck: [],
    title: article.title,
    url: 'https://backancity.gov.vn/tin',
    lang: 'vi',
  };
}

let root: HTMLElement;
function show(
  page: CheckedPage,
  lang: Lang = 'vi',
  memory?: PanelMemory,
  late: Signal<LateParts | null> = signal<LateParts | null>(lateParts),
) {
  const { signals, events } = beforeNotes();
  const selected = signal<Selection | null>(null);
  const view: PanelView = { kind: 'checked', page, fresh: true };
  act(() =>
    render(
      <Panel
        signals={{
          ...signals,
          view: signal(view),
          lang: signal<Lang>(lang),
          selected,
          noted: signal(null),
          wanted: signal(null),
        }}
        {...events}
        onSelectFigure={() => {}}
        onPickFigure={() => {}}
        onLang={() => {}}
        onRecheck={() => {}}
        onCopy={async () => true}
        sources={builtin.packs}
        names={builtin.names}
        textsOf={textsOf}
        allTextsOf={textsOf}
        late={late}
        {...(memory && { memory })}
      />,
      root,
    ),
  );
  return { selected };
}

beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(async () => {
  act(() => render(null, root));
  root.remove();
  await browserPage.viewport(414, 896);
});

const height = (): number => document.documentElement.scrollHeight;
const stops = (): Element[] =>
  [...root.querySelectorAll<HTMLElement>('a, button, select, summary, textarea, input, [tabindex]')].filter(
    (one) => one.tabIndex >= 0 && one.checkVisibility(),
  );
const cards = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('article.card')];
const lines = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>('article.line')];

describe('demo 2 at 360 pixels', () => {
  beforeEach(() => browserPage.viewport(360, 765));

  test.each(['vi', 'en'] as const)(
    'is at most 2,000 pixels high and has at most 25 stops of the Tab key (%s)',
    (lang) => {
      show(checked(), lang);
      expect(cards()).toHaveLength(5);
      expect(lines()).toHaveLength(11);
      expect(height()).toBeLessThanOrEqual(2000);
      expect(stops().length).toBeLessThanOrEqual(25);
    },
  );

  test.each(['vi', 'en'] as const)('has cards of at most 190 pixels and lines of 34 to 54 (%s)', (lang) => {
    show(checked(), lang);
    for (const card of cards()) expect(card.offsetHeight).toBeLessThanOrEqual(190);
    for (const line of lines()) {
      expect(line.offsetHeight).toBeGreaterThanOrEqual(34);
      expect(line.offsetHeight).toBeLessThanOrEqual(54);
    }
  });

  test('keeps bar and tabs in sight, 72 pixels together', () => {
    show(checked());
    window.scrollTo(0, 800);
    const top = root.querySelector('.top')!.getBoundingClientRect();
    expect(top.top).toBe(0);
    expect(top.height).toBeLessThanOrEqual(74);
  });

  test('has no word of a picture outside of its card', () => {
    for (const lang of ['vi', 'en'] as const) {
      show(checked(), lang);
      for (const card of cards()) {
        const box = card.getBoundingClientRect();
        for (const text of card.querySelectorAll('.picture text')) {
          const { left, right, width } = text.getBoundingClientRect();
          if (width === 0) continue;
          expect(left, text.textContent ?? '').toBeGreaterThanOrEqual(box.left);
          expect(right, text.textContent ?? '').toBeLessThanOrEqual(box.right);
        }
      }
    }
  });
});

/** The page as it would be if whoever wrote it wished us ill: three hundred characters and more, in two directions, without a blank. */
function withLongNames(page: CheckedPage): CheckedPage {
  const blankless = 'khôngdấucách'.repeat(30);
  return {
    ...page,
    title: `${'Hội nghị bàn về rất nhiều việc '.repeat(12)}مؤتمر مدينة باك كان \u202E${blankless}`,
    text: page.text.replaceAll(/thành phố|Năm 2016/g, (words) => blankless.slice(0, words.length)),
    url: `https://backancity.gov.vn/${blankless}?${'a'.repeat(300)}`,
  };
}

const wider = (width: number) =>
  [...root.querySelectorAll('*')]
    .filter((one) => one.getBoundingClientRect().right > width + 1)
    .map((one) => one.getAttribute('class') ?? one.localName)
    .slice(0, 5);

test.each([360, 240])(
  'shares of a whole lie within their picture at %i pixels, each bar a hundred wide',
  async (width) => {
    await browserPage.viewport(width, 400);
    const shares = [
      { percent: 39.5, label: '39,5%', title: 'công nghiệp', nth: 0 },
      { percent: 54.8, label: '54,8%', title: 'dịch vụ', nth: 1 },
    ];
    act(() => render(<Shares page={shares} source={shares} pageLabel="Bài" sourceLabel="Nguồn" name="cơ cấu" />, root));
    const picture = root.querySelector('[role="img"]')!.getBoundingClientRect();
    const bars = [...root.querySelectorAll('.picture-track')].map((bar) => bar.getBoundingClientRect());
    expect(bars).toHaveLength(2);
    for (const bar of bars) {
      expect(bar.right).toBeLessThanOrEqual(picture.right + 0.5);
      expect(bar.left).toBeGreaterThan(picture.left);
    }
    const parts = [...root.querySelectorAll('.picture-share')].map((part) => part.getBoundingClientRect().width);
    expect(parts[0]! / bars[0]!.width).toBeCloseTo(0.395, 2);
  },
);

test.each(['vi', 'en'] as const)(
  'where what is loaded late does not come, that is said, with a way to try again (%s)',
  (lang) => {
    const late = signal<LateParts | null>(null);
    show(checked(), lang, undefined, late);
    const { said, again } = textsOf(lang).lateMissing;
    const line = () => [...root.querySelectorAll('p')].find(({ textContent }) => textContent?.startsWith(said));
    expect(line()?.checkVisibility({ visibilityProperty: true })).toBe(false);
    // time goes by
    for (const animation of document.getAnimations()) animation.finish();
    expect(line()?.checkVisibility({ visibilityProperty: true })).toBe(true);
    expect(line()?.offsetHeight).toBeGreaterThan(12);
    const link = line()?.querySelector('a');
    expect(link?.textContent).toBe(again);
    expect(link?.href).toBe(document.URL);
    act(() => {
      late.value = lateParts;
    });
    expect(line()).toBeUndefined();
  },
);

describe.each([240, 180])('at %i pixels', (width) => {
  beforeEach(() => browserPage.viewport(width, 600));

  test('names of hundreds of characters, in any direction and without a blank, push nothing out of the window', () => {
    show(withLongNames(checked()));
    for (const one of root.querySelectorAll<HTMLElement>('.line [data-head], [data-action="why"]'))
      act(() => one.click());
    expect(document.documentElement.scrollWidth, String(wider(width))).toBeLessThanOrEqual(width);
    expect(root.querySelector('.top')!.getBoundingClientRect().height).toBeLessThanOrEqual(110);
  });

  test.each(['vi', 'en'] as const)('nothing has to be scrolled sideways, whatever is open (%s)', (lang) => {
    show(checked(), lang);
    const open = (selector: string) =>
      act(() => {
        for (const one of root.querySelectorAll<HTMLElement>(selector)) one.click();
      });
    open('.line [data-head]');
    open('[data-action="why"]');
    for (const tab of ['figures', 'notes', 'source']) {
      open(`#tab-${tab}`);
      expect(document.documentElement.scrollWidth, `${tab}: ${wider(width)}`).toBeLessThanOrEqual(width);
    }
  });

  test('the buttons of a card keep their names though only icons are seen', () => {
    show(checked());
    const show2 = root.querySelector<HTMLElement>('[data-action="show"]')!;
    expect(show2.getAttribute('aria-label')).toMatch(/^Xem trong bài: /);
    expect(show2.querySelector('svg')!.checkVisibility()).toBe(true);
  });
});

/** The words that stand on two lines, of the text on the screen in some elements. */
function brokenWords(elements: Iterable<Element>): string[] {
  const broken: string[] = [];
  for (const element of elements) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      for (const { 0: word, index } of (node as Text).data.matchAll(/[^\s\-–]+/g)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) broken.push(word);
      }
  }
  return broken;
}

test.each(['vi', 'en'] as const)('at 240 pixels no word of a name or a button is broken (%s)', async (lang) => {
  await browserPage.viewport(240, 800);
  show(checked(), lang);
  act(() => cards()[0]!.querySelector<HTMLElement>('[data-action="note"]')!.click());
  const named = root.querySelectorAll('.line-name, .line-amount, .fold summary, .card-name, .editor-buttons button');
  expect(named.length).toBeGreaterThan(20);
  expect(brokenWords(named)).toEqual([]);
});

test('each tab is found where it was scrolled to', async () => {
  await browserPage.viewport(360, 400);
  show(checked());
  const go = (tab: string) => act(() => root.querySelector<HTMLElement>(`#tab-${tab}`)!.click());
  const scrolled = new Promise((done) => window.addEventListener('scrollend', done, { once: true }));
  window.scrollTo({ top: 700, behavior: 'instant' });
  await scrolled;
  go('source');
  await expect.poll(() => window.scrollY).toBe(0);
  go('figures');
  await expect.poll(() => window.scrollY).toBe(700);
});

test('from 620 pixels on the chosen figure has a column of its own', async () => {
  await browserPage.viewport(700, 800);
  show(checked());
  const beside = root.querySelector('.beside')!.getBoundingClientRect();
  expect(beside.left).toBeGreaterThan(cards()[0]!.getBoundingClientRect().right);
  act(() => cards()[1]!.querySelector<HTMLElement>('[data-action="why"]')!.click());
  expect(root.querySelector('.beside')!.textContent).toContain('2.600 tỷ đồng');
  expect(cards()[1]!.querySelector('.why')).toBeNull();
});

describe('two thousand figures', () => {
  const cards = () => [...root.querySelectorAll<HTMLElement>('article[data-verdict]')];
  /** Those of which something is in the window. */
  const inSight = () =>
    cards().filter((card) => {
      const { top, bottom } = card.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
  const card = (index: number) => root.querySelector<HTMLElement>(`#figure-${index}`);
  /** All that is drawn about the window is there, and painted. */
  const allDrawn = async () => {
    await expect.poll(() => inSight().length).toBeGreaterThan(3);
    for (let [before, still] = [-1, 0]; still < 3; ) {
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      still = cards().length === before ? still + 1 : 0;
      before = cards().length;
    }
  };
  const showMany = (memory?: PanelMemory) => {
    const page = checked();
    const figures = Array.from({ length: 125 }, () => page.report.figures).flat();
    return { figures, ...show({ ...page, report: { ...page.report, figures } }, 'vi', memory) };
  };

  beforeEach(() => browserPage.viewport(360, 765));

  test('are drawn as they come into view, and those far from it are let go', async () => {
    showMany();
    const [first] = cards();
    for (let times = 0; times < 20; times++) {
      const before = inSight();
      window.scrollBy({ top: 700, behavior: 'instant' });
      await expect.poll(() => inSight().some((one) => !before.includes(one))).toBe(true);
      expect(cards().length).toBeLessThan(120);
    }
    expect(first!.isConnected).toBe(false);
    const [seen] = inSight();
    window.scrollTo({ top: 0, behavior: 'instant' });
    await expect.poll(() => card(Number(first!.id.replace('figure-', '')))).not.toBeNull();
    await expect.poll(() => seen!.isConnected).toBe(false);
  });

  test('a card far away is gone to, takes the focus, and stays where it is while the others come', async () => {
    const { figures, selected } = showMany();
    const index = figures.findLastIndex(({ verdict }) => verdict.kind === 'differs') - 16 * 60;
    act(() => {
      selected.value = { figureIndex: index, from: 'page' };
    });
    await expect.poll(() => document.activeElement?.closest('article')?.id).toBe(`figure-${index}`);
    await allDrawn();
    const { top, bottom } = card(index)!.getBoundingClientRect();
    // about the middle of what the bar above leaves
    expect(Math.abs((top + bottom) / 2 - window.innerHeight / 2)).toBeLessThan(100);
    // and the next one by the keyboard
    await userEvent.keyboard('{ArrowDown}');
    const next = document.activeElement!.closest('li')!;
    expect(Number(next.getAttribute('aria-posinset'))).toBe(
      Number(card(index)!.closest('li')!.getAttribute('aria-posinset')) + 1,
    );
  });

  test('what is typed in a card that has lost the focus is there when the reader comes back', async () => {
    showMany();
    const [first] = cards();
    act(() => first!.querySelector<HTMLElement>('[data-action="note"]')!.click());
    await userEvent.type(first!.querySelector('textarea')!, 'đang viết');
    first!.querySelector('textarea')!.blur();
    window.scrollTo({ top: 40_000, behavior: 'instant' });
    await expect.poll(() => inSight().length).toBeGreaterThan(3);
    expect(inSight()).not.toContain(first);
    expect(first!.isConnected).toBe(true);
    expect(first!.querySelector('textarea')!.value).toBe('đang viết');
  });

  test('the panel of a page is found again at the card at which it was left', async () => {
    const kept: KeptView[] = [];
    const memory = { recall: () => kept.at(-1) ?? null, keep: (_page: string, view: KeptView) => void kept.push(view) };
    showMany(memory);
    const middle = () => {
      const there = document.elementFromPoint(window.innerWidth / 4, window.innerHeight / 2);
      return there?.closest('article')?.id;
    };
    for (let times = 0; times < 20; times++) {
      window.scrollBy({ top: 600, behavior: 'instant' });
      await allDrawn();
    }
    await expect.poll(() => `figure-${kept.at(-1)?.scroll.middle}`).toBe(middle());
    const left = middle();
    act(() => render(null, root));
    window.scrollTo({ top: 0, behavior: 'instant' });
    showMany(memory);
    await expect.poll(middle).toBe(left);
    await allDrawn();
    expect(middle()).toBe(left);
  });
});
