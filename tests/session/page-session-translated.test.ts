import { describe, expect, test } from 'vitest';
import { pageOnStage } from './page-on-stage.ts';
import { report } from './sample-report.ts';

const { page, paint, unpaint, start, asked } = pageOnStage();

describe('a page that the browser translates', () => {
  const ORIGINAL = 'Thành phố Bắc Kạn giải quyết việc làm mới cho 379 lao động.';
  const TRANSLATION = 'Bac Kan city created new jobs for 379 workers.';

  /** Checked in its own words, then translated. */
  async function translate(session: ReturnType<typeof start>) {
    page.text = ORIGINAL;
    const looking = session.look();
    (await asked(0)).resolve({ ok: true, report });
    await looking;
    page.text = TRANSLATION;
  }

  test.each([
    ['with a sign', true],
    ['without one: its Vietnamese letters are gone', false],
  ])('%s keeps the report of its own words, without marks and without another check', async (_how, sign) => {
    const session = start();
    await translate(session);
    page.translated = sign;
    await session.look(true);
    expect(page.answers).toHaveLength(1);
    expect(session.state()).toMatchObject({ phase: 'checked', text: ORIGINAL, report, fresh: true, translated: true });
    expect(session.isTranslated()).toBe(true);
    expect(session.map()).toBeNull();
    expect(unpaint).toHaveBeenCalledOnce();
    session.repaint();
    expect(paint).toHaveBeenCalledOnce();
  });

  test('is marked again once its own words are back', async () => {
    const session = start();
    await translate(session);
    await session.look();
    page.text = ORIGINAL;
    await session.look();
    expect(page.answers).toHaveLength(1);
    expect(session.state()).not.toHaveProperty('translated');
    expect(session.state()).toMatchObject({ phase: 'checked', text: ORIGINAL });
    expect(paint).toHaveBeenCalledTimes(2);
    expect(session.map()).toBe(`map of ${ORIGINAL}`);
  });

  test('that was never read in its own words is not checked at all', async () => {
    page.text = TRANSLATION;
    page.translated = true;
    const session = start();
    await session.look();
    expect(page.answers).toHaveLength(0);
    expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'translated' }, url: page.url });
    expect(session.isTranslated()).toBe(true);
  });

  test('at another address, text without Vietnamese letters is another text', async () => {
    const session = start();
    await translate(session);
    page.url = 'https://a.vn/en/1';
    const looking = session.look();
    (await asked(1)).resolve({ ok: true, report });
    await looking;
    expect(session.state()).toMatchObject({ text: TRANSLATION });
    expect(session.isTranslated()).toBe(false);
  });
});
