import { expect, test } from 'vitest';
import { pageOnStage } from './page-on-stage.ts';
import { report } from './sample-report.ts';

const { page, paint, unpaint, start, asked, phases } = pageOnStage();

test('the old report stays while a changed page is being checked', async () => {
  const session = start();
  const first = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await first;
  page.text = 'hai';
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
  page.text = 'hai';
  const second = session.look();
  await asked(1);
  page.text = 'một';
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
  for (page.text of ['hai', 'ba', 'bốn']) void session.look();
  await asked(1);
  expect(page.states.filter((state) => state.phase === 'checked' && !state.fresh)).toHaveLength(1);
});

test('an answer for a text that was replaced in the meantime is dropped', async () => {
  const session = start();
  const first = session.look();
  await asked(0);
  page.text = 'hai';
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
  page.text = 'hai';
  const second = session.look();
  (await asked(0)).resolve({ ok: true, report });
  await Promise.all([first, second]);
  expect(page.answers).toHaveLength(1);
  expect(session.state()).toMatchObject({ text: 'hai' });
});

test('an answer is shown though the page has changed again meanwhile, as long as no later one is there', async () => {
  const session = start();
  const first = session.look();
  await asked(0);
  page.text = 'hai';
  const second = session.look();
  await asked(1);
  (await asked(0)).resolve({ ok: true, report });
  await first;
  expect(session.state()).toMatchObject({ phase: 'checked', text: 'một', fresh: false });
  (await asked(1)).resolve({ ok: true, report });
  await second;
  expect(session.state()).toMatchObject({ phase: 'checked', text: 'hai', fresh: true });
});
