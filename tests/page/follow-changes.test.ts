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
