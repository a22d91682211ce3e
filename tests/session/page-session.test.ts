import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { Report } from '../../lib/engine/report.ts';
import { createPageSession, type PageParts } from '../../lib/session/page-session.ts';
import type { PageClaims, PageState } from '../../lib/session/state.ts';
import type { Article, Look } from '../../lib/text/article.ts';
import { report } from './sample-report.ts';

const article = (text: string): Article => ({
  title: 'Tin',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length, depth: 0 }],
  tables: [],
  looks: [],
  published: null,
  lang: 'vi',
  url: null,
});

let text: string | null;
let url: string;
let loaded: boolean;
let breaks: boolean;
let states: PageState[];
let answers: PromiseWithResolvers<Awaited<ReturnType<PageParts<string>['check']>>>[];
let end: AbortController;
/** What is known of the page's changes, where a test tells of any. */
let changes: PageParts<string>['changes'];
let looks: readonly Look[];
/** What the page says its address is, where it says anything. */
let claims: PageClaims | undefined;
const paint = vi.fn();
const unpaint = vi.fn();

function start() {
  return createPageSession<string>(
    {
      async read() {
        if (breaks) throw new TypeError('a page no one thought of');
        if (text === null) return { ok: false, code: 'no-article' };
        return { ok: true, article: { ...article(text), looks }, map: `map of ${text}` };
      },
      check() {
        const answer = Promise.withResolvers<Awaited<ReturnType<PageParts<string>['check']>>>();
        answers.push(answer);
        return answer.promise;
      },
      paint,
      unpaint,
      url: () => url,
      loaded: () => loaded,
      publish: (state) => states.push(state),
      ...(changes && { changes }),
      ...(claims && { claims: () => claims! }),
    },
    end.signal,
  );
}
/** The check that is asked for so many checks after the first, once the page has been read for it. */
async function asked(index: number) {
  for (let turn = 0; turn < 100 && answers.length <= index; turn++) await Promise.resolve();
  return answers[index]!;
}
const phases = () => states.map(({ phase }) => phase);

beforeEach(() => {
  vi.clearAllMocks();
  text = 'một';
  url = 'https://a.vn/1';
  loaded = true;
  breaks = false;
  states = [];
  answers = [];
  changes = undefined;
  looks = [];
  claims = undefined;
  end = new AbortController();
});

test('a page goes from loading over checking to checked, and is marked', async () => {
  const session = start();
  expect(session.state()).toEqual({ phase: 'loading' });
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  expect(phases()).toEqual(['checking', 'checked']);
  expect(session.state()).toEqual({
    phase: 'checked',
    report,
    text: 'một',
    struck: [],
    title: 'Tin',
    url,
    lang: 'vi',
    fresh: true,
  });
  expect(paint).toHaveBeenCalledExactlyOnceWith(report, 'map of một', 'một');
  expect(session.map()).toBe('map of một');
});

test('what the page crosses out is told with its text, and no other look', async () => {
  looks = [
    { kind: 'struck', start: 0, end: 1 },
    { kind: 'touching', start: 1, end: 2 },
  ];
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  expect(session.state()).toMatchObject({ text: 'một', struck: [{ start: 0, end: 1 }] });
});

test('what the page says its address is comes with its state, and is told when it says something else', async () => {
  claims = { canonical: null, ogUrl: null };
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  expect(session.state()).toMatchObject({ phase: 'checked', claims });
  states = [];
  await session.look();
  expect(states).toEqual([]);
  claims = { canonical: 'https://a.vn/mot', ogUrl: null };
  await session.look();
  expect(states).toMatchObject([{ phase: 'checked', claims }]);
  text = null;
  await session.look();
  expect(session.state()).toMatchObject({ phase: 'failed', claims });
});

test('a page without an article is still loading until it is loaded', async () => {
  text = null;
  loaded = false;
  const session = start();
  await session.look();
  expect(session.state()).toEqual({ phase: 'loading' });
  loaded = true;
  await session.look();
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'no-article' }, url });
});

test('a page that has not changed is not checked again, but marked anew', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  await session.look();
  expect(answers).toHaveLength(1);
  expect(paint).toHaveBeenCalledTimes(2);
  expect(phases()).toEqual(['checking', 'checked']);
});

test('what is shown is painted again when the page has put it on other nodes, and nothing before', async () => {
  const session = start();
  session.repaint();
  expect(paint).not.toHaveBeenCalled();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  session.repaint();
  expect(paint).toHaveBeenCalledTimes(2);
  expect(paint).toHaveBeenLastCalledWith(report, 'map of một', 'một');
  expect(phases()).toEqual(['checking', 'checked']);
});

test('asked for, it is checked again though it has not changed', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  const again = session.look(true);
  (await asked(1)).resolve({ ok: true, report });
  await again;
  expect(answers).toHaveLength(2);
});

test('the old report stays while a changed page is being checked', async () => {
  const session = start();
  const first = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await first;
  text = 'hai';
  const second = session.look();
  await asked(1);
  expect(session.state()).toMatchObject({ phase: 'checked', text: 'một', fresh: false });
  expect(unpaint).not.toHaveBeenCalled();
  (await asked(1)).resolve({ ok: true, report });
  await second;
  expect(phases()).toEqual(['checking', 'checked', 'checked', 'checked']);
  expect(session.state()).toMatchObject({ text: 'hai', fresh: true });
});

test('a page that is again as it was while it was being checked keeps its report, which is fresh again', async () => {
  const session = start();
  const first = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await first;
  text = 'hai';
  const second = session.look();
  await asked(1);
  text = 'một';
  await session.look();
  expect(session.state()).toMatchObject({ text: 'một', fresh: true });
  (await asked(1)).resolve({ ok: true, report });
  await second;
  expect(session.state()).toMatchObject({ text: 'một', fresh: true });
});

test('changes in quick succession say only once that a check is under way', async () => {
  const session = start();
  const first = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await first;
  for (text of ['hai', 'ba', 'bốn']) void session.look();
  await asked(1);
  expect(states.filter((state) => state.phase === 'checked' && !state.fresh)).toHaveLength(1);
});

test('an answer for a text that was replaced in the meantime is dropped', async () => {
  const session = start();
  const first = session.look();
  await asked(0);
  text = 'hai';
  const second = session.look();
  (await asked(1)).resolve({ ok: true, report });
  await second;
  (await asked(0)).resolve({ ok: true, report });
  await first;
  expect(paint).toHaveBeenCalledExactlyOnceWith(report, 'map of hai', 'hai');
  expect(session.state()).toMatchObject({ text: 'hai' });
});

test('a page that changes while it is being read is not checked as it was', async () => {
  const session = start();
  const first = session.look();
  text = 'hai';
  const second = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await Promise.all([first, second]);
  expect(answers).toHaveLength(1);
  expect(session.state()).toMatchObject({ text: 'hai' });
});

test('another address with the same text is told without a check', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  url = 'https://a.vn/2';
  await session.look();
  expect(answers).toHaveLength(1);
  expect(session.state()).toMatchObject({ url });
});

test('a failed check takes the marks away and says why; the next look tries again', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: false, problem: { code: 'background-gone' } });
  await looking;
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url });
  expect(unpaint).toHaveBeenCalled();
  expect(session.map()).toBeNull();
  const again = session.look();
  (await asked(1)).resolve({ ok: true, report });
  await again;
  expect(phases()).toEqual(['checking', 'failed', 'checking', 'checked']);
});

test('a page that cannot be read at all is a failure, not an error', async () => {
  const session = start();
  breaks = true;
  await session.look();
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'engine-failed' }, url });
});

test('at its end it takes its marks away, and is silent ever after', async () => {
  const session = start();
  const looking = session.look();
  await asked(0);
  end.abort();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  await session.look();
  expect(unpaint).toHaveBeenCalledOnce();
  expect(paint).not.toHaveBeenCalled();
  expect(phases()).toEqual(['checking']);
});

test('a report whose marks cannot be shown is told all the same', async () => {
  paint.mockImplementationOnce(() => {
    throw new TypeError('a registry no one thought of');
  });
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  expect(session.state()).toMatchObject({ phase: 'checked' });
});

test('an answer is shown though the page has changed again meanwhile, as long as no later one is there', async () => {
  const session = start();
  const first = session.look();
  await asked(0);
  text = 'hai';
  const second = session.look();
  await asked(1);
  (await asked(0)).resolve({ ok: true, report });
  await first;
  expect(session.state()).toMatchObject({ phase: 'checked', text: 'một', fresh: false });
  (await asked(1)).resolve({ ok: true, report });
  await second;
  expect(session.state()).toMatchObject({ phase: 'checked', text: 'hai', fresh: true });
});

describe('a number that is still running', () => {
  const accusing: Report = {
    ...report,
    figures: report.figures.map((checked) => ({ ...checked, verdict: { ...checked.verdict, kind: 'differs' } })),
    arithmetic: [{ figures: [0], kind: 'sum', holds: false, reasons: [] }],
  };
  const words = 'x'.repeat(Math.max(...report.figures.map(({ figure }) => figure.end)));
  let runs: boolean;
  let known: PromiseWithResolvers<void>;
  let rests: (() => void)[];
  beforeEach(() => {
    text = words;
    runs = true;
    known = Promise.withResolvers();
    rests = [];
    changes = { changing: () => () => runs, known: () => known.promise, atRest: (then) => rests.push(then) };
  });
  const kinds = () => {
    const state = states.at(-1);
    return state?.phase === 'checked' ? state.report.figures.map(({ verdict }) => verdict.kind) : state?.phase;
  };
  const all = (kind: string) => report.figures.map(() => kind);

  test('has no verdict and no sum, says why in both languages, and gets its verdict when it rests', async () => {
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    known.resolve();
    await looking;
    expect(kinds()).toEqual(all('unclear'));
    const state = session.state();
    if (state.phase !== 'checked') throw new Error(state.phase);
    expect(state.report.arithmetic).toEqual([]);
    expect(state.report.figures[0]?.verdict.reasons).toEqual([
      {
        code: 'still-changing',
        params: { page: expect.any(String) },
        text: { vi: expect.stringContaining('thay đổi'), en: expect.stringContaining('changing') },
      },
    ]);
    expect(paint.mock.lastCall?.[0]).toBe(state.report);
    // it goes on running for a while
    rests.shift()?.();
    expect(kinds()).toEqual(all('unclear'));
    expect(states).toHaveLength(2);
    runs = false;
    rests.shift()?.();
    expect(kinds()).toEqual(all('differs'));
    expect(answers).toHaveLength(1);
    expect(rests).toEqual([]);
  });

  test('is not accused before the page has been watched', async () => {
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(kinds()).toBe('checking');
    known.resolve();
    await looking;
    expect(kinds()).toEqual(all('unclear'));
  });

  test('a report that accuses of nothing does not wait for that', async () => {
    runs = false;
    const figures = report.figures.map((checked) => ({
      ...checked,
      verdict: { ...checked.verdict, kind: 'match' as const },
    }));
    const mild: Report = { ...report, figures, arithmetic: [] };
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: mild });
    await looking;
    expect(session.state()).toMatchObject({ phase: 'checked', report: mild });
  });

  test('is waited for once, however often the page is shown meanwhile, and is not painted anew while it runs', async () => {
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    known.resolve();
    await looking;
    for (let n = 0; n < 20; n++) await session.look();
    expect(rests).toHaveLength(1);
    const painted = paint.mock.calls.length;
    for (let n = 0; n < 20; n++) rests.shift()?.();
    expect(rests).toHaveLength(1);
    expect(paint).toHaveBeenCalledTimes(painted);
  });

  test('that begins to run when it has been accused is held back at a review', async () => {
    runs = false;
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    known.resolve();
    await looking;
    expect(kinds()).toEqual(all('differs'));
    runs = true;
    session.review();
    expect(kinds()).toEqual(all('unclear'));
  });

  test('is not released while a later look is under way, which tells of it itself', async () => {
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    known.resolve();
    await looking;
    text = `${words}y`;
    const second = session.look();
    await asked(1);
    runs = false;
    rests.shift()?.();
    expect(kinds()).toEqual(all('unclear'));
    (await asked(1)).resolve({ ok: true, report: accusing });
    await second;
    expect(kinds()).toEqual(all('differs'));
  });

  test('a page that has been left is not seen to again', async () => {
    const session = start();
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report: accusing });
    known.resolve();
    await looking;
    end.abort();
    const told = states.length;
    rests.shift()?.();
    expect(states).toHaveLength(told);
  });
});
