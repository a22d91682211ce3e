import { beforeEach, describe, expect, test } from 'vitest';
import type { Report } from '../../lib/engine/report.ts';
import { pageOnStage } from './page-on-stage.ts';
import { report } from './sample-report.ts';

const { page, paint, start, asked } = pageOnStage();

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
    page.text = words;
    runs = true;
    known = Promise.withResolvers();
    rests = [];
    page.changes = { changing: () => () => runs, known: () => known.promise, atRest: (then) => rests.push(then) };
  });
  const kinds = () => {
    const state = page.states.at(-1);
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
    expect(page.states).toHaveLength(2);
    runs = false;
    rests.shift()?.();
    expect(kinds()).toEqual(all('differs'));
    expect(page.answers).toHaveLength(1);
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
    page.text = `${words}y`;
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
    page.end.abort();
    const told = page.states.length;
    rests.shift()?.();
    expect(page.states).toHaveLength(told);
  });
});
