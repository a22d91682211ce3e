import { expect, test, vi } from 'vitest';
import type { Report } from '../../lib/engine/report.ts';
import { createTextCheck } from '../../lib/session/text-check.ts';
import { NO_TEXT, type TextDraft } from '../../lib/session/text-source.ts';
import { type Article, LONGEST_ARTICLE, MOST_BLOCKS } from '../../lib/text/article.ts';

const typed = (text: string): TextDraft => ({ ...NO_TEXT, source: { kind: 'text', text } });
const reportOn = (article: Article) => ({ engine: article.text }) as Report;
type Answer = { readonly ok: true; readonly report: Report };

/** A check whose pauses and answers the test lets go by hand. */
function byHand() {
  const pauses: (() => void)[] = [];
  const answers: (() => void)[] = [];
  const check = vi.fn(
    (article: Article) =>
      new Promise<Answer>((done) => answers.push(() => done({ ok: true, report: reportOn(article) }))),
  );
  const { state, ask } = createTextCheck({
    check,
    pause: () => new Promise<void>((done) => pauses.push(done)),
    now: () => 'now',
  });
  return { state, ask, check, pauses, answers };
}

test('a text that is being typed is checked once, after the pause', async () => {
  const { state, ask, check, pauses, answers } = byHand();
  const asked = ['a', 'ab', 'abc'].map((text) => ask(typed(text), false));
  expect(state.value).toEqual({ phase: 'checking' });
  for (const go of pauses) go();
  await vi.waitFor(() => expect(check).toHaveBeenCalled());
  answers[0]!();
  await Promise.all(asked);
  expect(check).toHaveBeenCalledTimes(1);
  expect(state.value).toMatchObject({ phase: 'checked', report: { engine: 'abc' }, fresh: true, checkedAt: 'now' });
});

test('an answer that comes late does not take the place of a later one', async () => {
  const { state, ask, answers } = byHand();
  const first = ask(typed('một'), true);
  const second = ask(typed('hai'), true);
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]!();
  await second;
  answers[0]!();
  await first;
  expect(state.value).toMatchObject({ report: { engine: 'hai' } });
});

test('the old report stays while a changed text is checked, and is said to be old', async () => {
  const { state, ask, answers } = byHand();
  const first = ask(typed('một'), true);
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  answers[0]!();
  await first;
  void ask(typed('một hai'), false);
  expect(state.value).toMatchObject({ phase: 'checked', report: { engine: 'một' }, fresh: false });
});

test('no text is nothing to check, a text that is too long is said to be, and neither is sent', async () => {
  const { state, ask, check } = byHand();
  await ask(typed(' \n'), true);
  expect(state.value).toEqual({ phase: 'empty' });
  await ask(typed('x'.repeat(LONGEST_ARTICLE + 1)), true);
  expect(state.value).toEqual({ phase: 'failed', code: 'too-long' });
  await ask(typed('5%\n'.repeat(MOST_BLOCKS + 1)), true);
  expect(state.value).toEqual({ phase: 'failed', code: 'too-long' });
  expect(check).not.toHaveBeenCalled();
});

test('a background that is gone is a state', async () => {
  const { state, ask } = createTextCheck({
    check: async () => ({ ok: false, problem: { code: 'background-gone' } }),
    pause: async () => {},
    now: () => 'now',
  });
  await ask(typed('a'), true);
  expect(state.value).toEqual({ phase: 'failed', code: 'background-gone' });
});
