import { expect, test } from 'vitest';
import { pageOnStage } from './page-on-stage.ts';
import { report } from './sample-report.ts';

const { page, paint, unpaint, start, asked, phases } = pageOnStage();

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
    url: page.url,
    lang: 'vi',
    fresh: true,
  });
  expect(paint).toHaveBeenCalledExactlyOnceWith(report, 'map of một', 'một');
  expect(session.map()).toBe('map of một');
});

test('what the page crosses out is told with its text, and no other look', async () => {
  page.looks = [
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
  page.claims = { canonical: null, ogUrl: null };
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  expect(session.state()).toMatchObject({ phase: 'checked', claims: page.claims });
  page.states = [];
  await session.look();
  expect(page.states).toEqual([]);
  page.claims = { canonical: 'https://a.vn/mot', ogUrl: null };
  await session.look();
  expect(page.states).toMatchObject([{ phase: 'checked', claims: page.claims }]);
  page.text = null;
  await session.look();
  expect(session.state()).toMatchObject({ phase: 'failed', claims: page.claims });
});

test('a page without an article is still loading until it is loaded', async () => {
  page.text = null;
  page.loaded = false;
  const session = start();
  await session.look();
  expect(session.state()).toEqual({ phase: 'loading' });
  page.loaded = true;
  await session.look();
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'no-article' }, url: page.url });
});

test('a page that has not changed is not checked again, but marked anew', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  await session.look();
  expect(page.answers).toHaveLength(1);
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
  expect(page.answers).toHaveLength(2);
});

test('another address with the same text is told without a check', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await looking;
  page.url = 'https://a.vn/2';
  await session.look();
  expect(page.answers).toHaveLength(1);
  expect(session.state()).toMatchObject({ url: page.url });
});

test('a failed check takes the marks away and says why; the next look tries again', async () => {
  const session = start();
  const looking = session.look();
  (await asked(0)).resolve({ ok: false, problem: { code: 'background-gone' } });
  await looking;
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'background-gone' }, url: page.url });
  expect(unpaint).toHaveBeenCalled();
  expect(session.map()).toBeNull();
  const again = session.look();
  (await asked(1)).resolve({ ok: true, report });
  await again;
  expect(phases()).toEqual(['checking', 'failed', 'checking', 'checked']);
});

test('a page that cannot be read at all is a failure, not an error', async () => {
  const session = start();
  page.breaks = true;
  await session.look();
  expect(session.state()).toEqual({ phase: 'failed', problem: { code: 'engine-failed' }, url: page.url });
});

test('at its end it takes its marks away, and is silent ever after', async () => {
  const session = start();
  const looking = session.look();
  await asked(0);
  page.end.abort();
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
