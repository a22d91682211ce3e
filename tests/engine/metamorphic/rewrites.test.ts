import { describe, expect, it } from 'vitest';
import { apply, type Edit, otherForms } from './forms.ts';
import { type Held, held } from './held.ts';
import { partOfRun, RUN_TIME } from './random.ts';
import { headed, paragraphsOf, reordered, reorderedParts, sentencesOf } from './sentences.ts';
import { type KnownFigure, type KnownText, knownTexts } from './texts.ts';
import { idleClause, plain, wordings } from './wordings.ts';

const { cases, title, random } = partOfRun(0.3, 'the same values in other words');

/** The source prints 96 and 142 with a doubt: they agree in their own printed form alone. */
const isDoubtful = ({ reference }: KnownFigure): boolean => reference?.startsWith('budget-revenue-2016') ?? false;

const shown = (value: string, verdict: string): string => `${Number(value)} ${verdict}`;
const wantedOf = ({ figures }: KnownText): string[] => figures.map(({ value, verdict }) => shown(value, verdict));
const given = (figures: readonly Held[]): string[] => figures.map(({ value, kind }) => shown(value, kind));

function difference(known: KnownText, text: string, how: string): string[] {
  const wanted = wantedOf(known).sort();
  const got = given(held(text)).sort();
  if (JSON.stringify(wanted) === JSON.stringify(got)) return [];
  const lost = wanted.filter((one) => !got.includes(one));
  const gained = got.filter((one) => !wanted.includes(one));
  return [`${known.name}, ${how}: ${lost.join(', ')} became ${gained.join(', ')}`];
}

describe(title, { timeout: RUN_TIME }, () => {
  it('keep their verdicts in every printed form of a number', () => {
    const all = knownTexts.flatMap((known) =>
      known.figures
        .filter((figure) => figure.reference !== null && !isDoubtful(figure))
        .flatMap((figure) => otherForms(known, figure).map((edit) => ({ known, edit }))),
    );
    const failures = random
      .shuffled(all)
      .slice(0, cases / 3)
      .flatMap(({ known, edit }) => difference(known, apply(known.text, [edit]), `"${edit.words}"`));
    expect(failures).toEqual([]);
  });

  it('keep their verdicts in other spellings, among idle words', () => {
    const names = Object.keys(wordings);
    const failures: string[] = [];
    for (let made = 0; made < cases / 3; made++) {
      const known = random.pick(knownTexts);
      const chosen = random.shuffled(names).slice(0, 1 + random.upTo(2));
      const edits = random.upTo(3) === 0 ? idleEdit(known) : [];
      const text = chosen.reduce((whole, name) => wordings[name]!(whole, random), apply(known.text, edits));
      failures.push(...difference(known, text, [...chosen, ...edits.map(({ words }) => words)].join(' + ')));
    }
    expect([...new Set(failures)]).toEqual([]);
  });

  it('keep their verdicts in another order, under a head that repeats place and year', () => {
    const failures: string[] = [];
    for (let made = 0; made < cases / 3; made++) {
      const known = random.pick(knownTexts);
      const way = random.pick([reordered, reorderedParts, repeatedHead]);
      const edits = way(known.text, random);
      const words = edits.map((edit) => edit.words.slice(0, 60)).join();
      failures.push(...difference(known, apply(known.text, edits), `${way.name} "${words}"`));
    }
    expect([...new Set(failures)]).toEqual([]);
  });
});

/** "Năm 2016, " before a sentence of results that names no time of its own. */
function repeatedHead(text: string): Edit[] {
  const year = text.includes('2016') ? '2016' : '2017';
  const heads = [
    `Năm ${year}, `,
    `Trong năm ${year}, `,
    `Năm ${year}, trên địa bàn thành phố, `,
    `Kết thúc năm ${year}, `,
  ];
  const free = paragraphsOf(text)
    .flatMap((paragraph) => sentencesOf(text, paragraph))
    .filter(({ start, end }) => !/20\d\d|trong nam|trong năm/iu.test(text.slice(start, end)));
  return free.length === 0 ? [] : [headed(text, random.pick(free), plain(text, random.pick(heads)))];
}

/** An idle clause before a figure that begins with its verb. */
function idleEdit({ text, figures }: KnownText): Edit[] {
  const verbs = figures.filter(
    ({ start }) =>
      /^(?:ước|đạt|chiếm|uoc|dat|chiem)\s/u.test(text.slice(start)) && /\p{L} $/u.test(text.slice(0, start)),
  );
  if (verbs.length === 0) return [];
  const { start } = random.pick(verbs);
  return [{ start: start - 1, end: start, words: idleClause(text, random) }];
}
