import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followChanges } from '../../lib/page/follow-changes.ts';

const look = vi.fn();
let end: AbortController;
let hidden: boolean;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  look.mockReset();
  end = new AbortController();
  hidden = false;
  vi.spyOn(document, 'hidden', 'get').mockImplementation(() => hidden);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});
const watch = () => followChanges(document, look, { quiet: 100, pause: 1000, longest: 8000 }, end.signal);

test.each(['class', 'style', 'hidden', 'open', 'aria-expanded', 'aria-current', 'data-state', 'inert'])(
  'text that %s shows is looked at',
  async (name) => {
    const box = document.body.appendChild(document.createElement('details'));
    watch();
    box.setAttribute(name, 'x');
    await vi.advanceTimersByTimeAsync(100);
    expect(look).toHaveBeenCalledOnce();
  },
);

test('an attribute that shows nothing is not', async () => {
  watch();
  document.body.setAttribute('data-x', '1');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(look).not.toHaveBeenCalled();
});

test('so is what a box ticked by the reader, the end of a movement or a popover may show', async () => {
  const box = document.body.appendChild(document.createElement('input'));
  watch();
  box.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(100);
  expect(look).toHaveBeenCalledTimes(1);
  box.dispatchEvent(new Event('transitionend', { bubbles: true }));
  await vi.advanceTimersByTimeAsync(1100);
  expect(look).toHaveBeenCalledTimes(2);
  // a popover's event does not bubble
  box.dispatchEvent(new Event('toggle'));
  await vi.advanceTimersByTimeAsync(1100);
  expect(look).toHaveBeenCalledTimes(3);
});

describe('text that is changing', () => {
  const rangeOf = (node: Node): Range => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range;
  };
  let counter: HTMLElement;
  let still: HTMLElement;
  let changes: ReturnType<typeof watch>;
  beforeEach(() => {
    const [first, second] = ['0', '379'].map((text) => {
      const block = document.body.appendChild(document.createElement('p'));
      block.append(document.createElement('b'), ' lao động');
      block.querySelector('b')!.textContent = text;
      return block;
    });
    counter = first!;
    still = second!;
    changes = watch();
  });
  const told = () =>
    [counter, still].map((block) => changes.changing()?.some((node) => rangeOf(block).intersectsNode(node)) ?? true);

  test.each([
    ['replaced', () => counter.querySelector('b')!.replaceChildren('7')],
    ['written over', () => (counter.querySelector('b')!.firstChild as Text).replaceData(0, 1, '7')],
  ])('is that whose number was %s, until it has stood for a second and a half', async (_how, step) => {
    expect(told()).toEqual([false, false]);
    step();
    await vi.advanceTimersByTimeAsync(1400);
    expect(told()).toEqual([true, false]);
    await vi.advanceTimersByTimeAsync(100);
    expect(told()).toEqual([false, false]);
  });

  test('is not what the page has added once, and is what it adds again and again', async () => {
    counter.append(document.createElement('i'));
    await Promise.resolve();
    expect(told()).toEqual([false, false]);
    counter.append(document.createElement('i'));
    await Promise.resolve();
    expect(told()).toEqual([true, false]);
  });

  test('is also that whose number changes behind any number of styles', async () => {
    for (let n = 0; n < 600; n++) document.body.style.top = `${n}px`;
    counter.querySelector('b')!.replaceChildren('7');
    await Promise.resolve();
    expect(told()).toEqual([true, false]);
  });

  test('is also what changed since it was read, until it is read again', async () => {
    changes.reading();
    counter.querySelector('b')!.replaceChildren('7');
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told()).toEqual([true, false]);
    changes.reading();
    expect(told()).toEqual([false, false]);
  });

  test('is everything while a page is being built', async () => {
    for (let n = 0; n < 400; n++) document.body.append(document.createElement('i'));
    await Promise.resolve();
    for (let n = 0; n < 400; n++) document.body.append(document.createElement('i'));
    await Promise.resolve();
    expect(told()).toEqual([true, true]);
  });

  test('is known of after a second, and told of again when it may rest', async () => {
    const known = vi.fn();
    const rested = vi.fn();
    void changes.known.then(known);
    await vi.advanceTimersByTimeAsync(900);
    expect(known).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(known).toHaveBeenCalledOnce();
    changes.atRest(rested);
    await vi.advanceTimersByTimeAsync(1500);
    expect(rested).toHaveBeenCalledOnce();
  });
});

test('what rests on a hidden page is told of when it is seen again', async () => {
  const rested = vi.fn();
  const { atRest } = watch();
  hidden = true;
  atRest(rested);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(rested).not.toHaveBeenCalled();
  hidden = false;
  document.dispatchEvent(new Event('visibilitychange'));
  await vi.advanceTimersByTimeAsync(1500);
  expect(rested).toHaveBeenCalledOnce();
});

describe('a page that writes over its own article', () => {
  const HTML = '<p>Tạo việc làm cho <b>379</b> lao động.</p><p>Hộ nghèo <i>2,88%</i>.</p>';
  const replaced = vi.fn();
  let article: HTMLElement;
  let changes: ReturnType<typeof followChanges>;
  beforeEach(() => {
    replaced.mockReset();
    article = document.body.appendChild(document.createElement('article'));
    article.innerHTML = HTML;
    const options = { quiet: 100, pause: 1000, longest: 60_000, replaced };
    changes = followChanges(document, look, options, end.signal);
    changes.reading();
  });
  async function write(times: number, every: number, html: (n: number) => string) {
    for (let n = 0; n < times; n++) {
      article.innerHTML = html(n);
      await vi.advanceTimersByTimeAsync(every);
    }
  }

  test.each([50, 700, 1000])(
    'with the same, every %i ms, changes no text, and what was read is known',
    async (every) => {
      const read = article.querySelector('b')!.firstChild as Text;
      await write(20, every, () => HTML);
      expect(changes.changing()).toEqual([]);
      expect(replaced).toHaveBeenCalledTimes(20);
      expect(changes.nodeNow(read)).toBe(article.querySelector('b')!.firstChild);
    },
  );

  test('is looked at ever more seldom, and soon when something else is written', async () => {
    await write(30, 1000, () => HTML);
    const before = look.mock.calls.length;
    expect(before).toBeLessThan(8);
    await write(2, 1000, () => `${HTML}<p>Thu 96 tỷ đồng.</p>`);
    expect(look.mock.calls.length).toBe(before + 1);
  });

  test('with a number that runs: that alone is changing', async () => {
    await write(20, 700, (n) => HTML.replace('379', String(n)));
    const isChanging = (selector: string) =>
      changes.changing()!.some((node) => article.querySelector(selector)!.contains(node));
    expect([isChanging('b'), isChanging('i')]).toEqual([true, false]);
  });
});
