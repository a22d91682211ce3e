import { expect, test } from 'vitest';
import { allNotesTexts } from '../../components/texts/all-notes.ts';
import { alongTexts } from '../../components/texts/along.ts';
import { buttonTitle } from '../../components/texts/button.ts';
import { checkTextTexts } from '../../components/texts/check-text.ts';
import { compareTexts } from '../../components/texts/compare.ts';
import { correctTexts } from '../../components/texts/correct.ts';
import { textsOf } from '../../components/texts/index.ts';
import { notesTabTexts } from '../../components/texts/notes-tab.ts';
import { optionsTexts } from '../../components/texts/options.ts';
import { reviewTexts } from '../../components/texts/review.ts';
import { sourcesTexts } from '../../components/texts/sources.ts';
import { reportEn } from '../../lib/report/words-en.ts';

const CATALOGUES = {
  panel: textsOf('en'),
  'all notes': allNotesTexts('en'),
  'import and export': alongTexts('en'),
  'check a text': checkTextTexts('en'),
  compare: compareTexts('en'),
  correct: correctTexts('en'),
  'tab of notes': notesTabTexts('en'),
  options: optionsTexts('en'),
  review: reviewTexts('en'),
  sources: sourcesTexts('en'),
  report: reportEn,
};

/** Parameters that count; all others are words. */
const COUNTS = /^(?:n|all|done|read|on|doubtful|seen|changed|count|at)$/;
/** What is said of thousands only. */
const OF_MANY = ['.notes.showAll', '.notes.tooLong'];

/** What a text says when everything that it counts is one, and every kind that it is told is `kind`. */
const ofOne = (text: (...told: unknown[]) => unknown, kind: string): string => {
  const one = new Proxy({}, { get: () => 1 });
  const names = /^\(?([^)=]*)/.exec(String(text))?.[1]?.split(/,\s*/) ?? [];
  const told = String(text).startsWith('({')
    ? [one]
    : names.map((name) => (name.trim() === 'kind' ? kind : COUNTS.test(name.trim()) ? 1 : 'x'));
  return String(text(...told));
};

function sentences(value: unknown, path: string): [string, string][] {
  if (typeof value === 'function')
    return ['differs', 'target-missed', 'target-apart'].map((kind) => [path, ofOne(value as never, kind)]);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, `${path}.${key}`));
}

/** One of something is no "figures", and it "differs"; "1 of the figures" is right. */
const SEVERAL =
  /(?<![\d.,/])1 (?:(?:more|other|deleted|older|damaged|new) )*(?:figures|notes|characters|drafts|versions|reviews|records|entries|faults|sums|indicators|tags|sites|numbers|sources|rows|files)\b/;
const VERBS = /(?<![\d.,/])1 (?:figure |note |sum |number )?(?:differ|match|miss|fall|meet|lack|hold|are|were|have)\b/;

test.each(Object.entries(CATALOGUES))('one thing is called one: %s', (_name, catalogue) => {
  const said = sentences(catalogue, '').filter(([path]) => !OF_MANY.includes(path));
  expect(said.length).toBeGreaterThan(0);
  expect(said.filter(([, text]) => SEVERAL.test(text) || VERBS.test(text))).toEqual([]);
});

test.each(['differs', 'missed', 'apart', 'reached', 'agrees'] as const)('on the toolbar button too: %s', (outcome) => {
  const none = { differs: 0, missed: 0, apart: 0, reached: 0, agrees: 0 };
  const title = buttonTitle({ ...none, [outcome]: 1 }, 'en');
  expect(SEVERAL.test(title) || VERBS.test(title), title).toBe(false);
});
