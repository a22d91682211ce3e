import { describe, expect, it } from 'vitest';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { readArticleInSlices } from '../../lib/page/read-in-slices.ts';
import { shownByName } from '../../lib/page/shown-by-name.ts';
import { runInSlices, runNow, type Steps } from '../../lib/page/steps.ts';
import { walkInSteps } from '../../lib/page/walk.ts';
import { documentOf } from './page-of.ts';

/** Nothing is laid out here. */
const SAVED = { byName: shownByName };
const PARAGRAPH = '<p>Năm <b>2016</b>, tạo việc làm cho <i>379</i> lao động.</p>';
const large = (): Document =>
  documentOf(`<article><h1>Năm 2016</h1>${PARAGRAPH.repeat(3000)}</article><p id="t">0</p>`);

describe('a large page', () => {
  it('is read in slices as at once', async () => {
    const document = large();
    const reading = await readArticleInSlices(document, null, () => true, SAVED);
    expect(reading?.ok && reading.article).toEqual((readArticle(document, null) as { article?: unknown }).article);
  });

  it('goes on while it is read', async () => {
    const document = large();
    let turns = 0;
    const timer = setInterval(() => turns++, 0);
    await readArticleInSlices(document, null, () => true, SAVED);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(2);
  });

  it('is left when nobody wants it any more', async () => {
    let asked = 0;
    expect(await readArticleInSlices(large(), null, () => ++asked < 2, SAVED)).toBeNull();
    expect(asked).toBe(2);
  });

  it('whose article changes meanwhile is read as it is then', async () => {
    const document = large();
    let pauses = 0;
    const reading = await readArticleInSlices(
      document,
      null,
      () => {
        if (++pauses === 2) document.querySelector('i')!.textContent = '380';
        return true;
      },
      SAVED,
    );
    expect(reading?.ok && reading.article.text.split('\n')[1]).toBe('Năm 2016, tạo việc làm cho 380 lao động.');
  });

  it('whose article changes all the time is read all the same', async () => {
    const document = large();
    const last = document.querySelector('article')!.lastChild!.lastChild as Text;
    let pauses = 0;
    const reading = await readArticleInSlices(
      document,
      null,
      () => {
        last.data = ` lao động ${++pauses}.`;
        return true;
      },
      SAVED,
    );
    expect(reading?.ok).toBe(true);
  });

  it('that changes around its article is read once', async () => {
    const document = large();
    const clock = document.querySelector('#t')!.firstChild as Text;
    let pauses = 0;
    await readArticleInSlices(document, null, () => true, SAVED);
    const whole = await readArticleInSlices(
      document,
      null,
      () => {
        clock.data = String(++pauses);
        return true;
      },
      SAVED,
    );
    expect(whole?.ok).toBe(true);
  });

  it('whose root is taken away meanwhile is no exception', async () => {
    const document = large();
    let pauses = 0;
    const reading = await readArticleInSlices(
      document,
      null,
      () => {
        if (++pauses === 1) document.documentElement.remove();
        return true;
      },
      SAVED,
    );
    expect(reading).toEqual({ ok: false, code: 'no-article' });
  });
});

describe('steps', () => {
  function* count(to: number): Steps<number> {
    for (let n = 0; n < to; n++) yield;
    return to;
  }

  it('are done at once or in slices', async () => {
    expect(runNow(count(10))).toBe(10);
    expect(await runInSlices(count(10), () => true)).toBe(10);
  });
});

describe('a walk', () => {
  const visitor = (document: Document, move: (n: number) => void) => {
    let texts = 0;
    return {
      enter: () => true,
      leave() {},
      text() {
        move(++texts);
        return document !== null;
      },
    };
  };

  it('ends though a page adds to what is read for as long as it is read', () => {
    const document = documentOf('<div><p>a</p><p>b</p></div>');
    const div = document.querySelector('div')!;
    const adding = visitor(document, () => div.append(div.firstChild!.cloneNode(true)));
    expect(runNow(walkInSteps(div, adding, 1000))).toBe(false);
  });

  it('ends though its place is taken out of the page', () => {
    const document = documentOf('<div><p>a</p><p>b</p></div>');
    const div = document.querySelector('div')!;
    const removing = visitor(document, () => div.replaceChildren());
    expect(runNow(walkInSteps(div, removing, 1000))).toBe(true);
  });

  it('counts every node', () => {
    const document = documentOf('<div><p>a</p><p>b</p></div>');
    const quiet = visitor(document, () => {});
    expect(runNow(walkInSteps(document.querySelector('div')!, quiet, 5))).toBe(true);
    expect(runNow(walkInSteps(document.querySelector('div')!, quiet, 4))).toBe(false);
  });
});
