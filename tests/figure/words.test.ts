import { describe, expect, it } from 'vitest';
import { builtinData } from '../../data/index.ts';
import { WORD_CLASSES } from '../../data/schemas/word-kinds.ts';
import type { WordEntry } from '../../data/schemas/words.ts';
import type { Sentence } from '../../lib/mention/sentence/sentence.ts';
import { barePhrase, normPhrase } from '../../lib/text/tokens.ts';
import { findPhrases } from '../../lib/words/find-phrases.ts';
import { keepLongest } from '../../lib/words/longest.ts';
import { lastOfWords } from '../../lib/words/word-classes.ts';
import { SMALL_NORM } from '../../lib/words/word-tags.ts';
import { lexicon, linesOf } from './read.ts';

const { words } = builtinData();

/** Words that a line names: what they say, and their first and last token. */
interface Named {
  readonly kind: string;
  readonly first: number;
  readonly last: number;
}

/** Per file of data/words, what the reader of lines makes of its phrases. */
const NAMED: Readonly<Record<keyof typeof words, (line: Sentence) => readonly Named[]>> = {
  cues: ({ cues }) => cues,
  cautions: ({ cautions }) => cautions.map(({ value, first, last }) => ({ kind: value.kind, first, last })),
  stretches: ({ periods }) => periods.map(({ role, first, last }) => ({ kind: role, first, last })),
  places: ({ tokens, unaccented }) => {
    const { level, organ } = findPhrases(lexicon.phrases, tokens, unaccented);
    return [
      ...keepLongest(level).map(({ value, first, last }) => ({
        kind: value.organ ? `office-of-${value.kind}` : value.kind,
        first,
        last,
      })),
      ...keepLongest(organ).map(({ value, first, last }) => ({ kind: value ? 'office' : 'none', first, last })),
    ];
  },
  bodies: ({ bodies }) => bodies.map(({ first, last }) => ({ kind: 'body', first, last })),
  classes: (line) =>
    WORD_CLASSES.flatMap((kind) =>
      line.tokens.flatMap((_, first) => {
        const last = lastOfWords(line, first, kind);
        return last < 0 ? [] : [{ kind, first, last }];
      }),
    ),
  small: ({ tokens }) =>
    tokens.flatMap(({ tag }, at) => ((tag & SMALL_NORM) === 0 ? [] : [{ kind: 'small', first: at, last: at }])),
};

/** What stands in a sentence: "kind: its words" in matching form. */
const namedIn = (sentence: string, file: keyof typeof words): string[] =>
  linesOf('', [sentence.replaceAll(/[[\]]/gu, '')]).flatMap((line) =>
    NAMED[file](line).map(({ kind, first, last }) => {
      const said = line.tokens.slice(first, last + 1).map(({ norm }) => norm);
      return `${kind}: ${said.join(' ')}`;
    }),
  );

const letters = (words: string): string => barePhrase(words).replaceAll(/[^\p{L}\p{N}]+/gu, ' ');

const files = (Object.entries(words) as [keyof typeof words, readonly WordEntry[]][]).map(([file, entries]) => ({
  file,
  entries,
}));
const cases = files.flatMap(({ file, entries }) =>
  entries.map((entry) => ({ file, entry, title: `${file}: ${entry.kinds.join(', ')}: ${entry.phrases[0]}` })),
);

describe('every entry of data/words', () => {
  it.each(cases)('$title has examples for and against', ({ entry }) => {
    expect(entry.for ?? []).not.toEqual([]);
    expect(entry.against ?? []).not.toEqual([]);
  });

  it.each(cases)('$title is found where it is meant', ({ file, entry }) => {
    for (const sentence of entry.for ?? []) {
      const [, marked = ''] = /\[([^\]]+)\]/u.exec(sentence) ?? [];
      const said = file === 'small' ? marked.split(' ') : [marked];
      const phrases = entry.phrases.map((phrase) => normPhrase(phrase));
      for (const one of said) expect(phrases, sentence).toContain(normPhrase(one));
      const wanted = entry.kinds.flatMap((kind) => said.map((one) => `${kind}: ${normPhrase(one)}`));
      expect(namedIn(sentence, file), sentence).toEqual(expect.arrayContaining(wanted));
    }
  });

  it.each(cases)('$title is not found where only its letters stand', ({ file, entry }) => {
    for (const sentence of entry.against ?? []) {
      const held = entry.phrases.filter((phrase) => letters(sentence).includes(letters(phrase)));
      expect(held, sentence).not.toEqual([]);
      const unwanted = new Set(entry.kinds.flatMap((kind) => entry.phrases.map((one) => `${kind}: ${letters(one)}`)));
      const found = namedIn(sentence, file).map((named) => {
        const [kind, said] = named.split(': ');
        return `${kind}: ${letters(said!)}`;
      });
      expect(
        found.filter((named) => unwanted.has(named)),
        sentence,
      ).toEqual([]);
    }
  });
});

describe.each(files)('the words of $file', ({ file, entries }) => {
  it('stand in one entry each; of a class, in one of that class', () => {
    const all = entries.flatMap(({ kinds, phrases }) =>
      phrases.map((phrase) => `${file === 'classes' ? kinds.join() : ''} ${normPhrase(phrase)}`),
    );
    expect(all.filter((phrase, at) => all.indexOf(phrase) !== at)).toEqual([]);
  });

  it('are hidden by phrases that overlap one of them', () => {
    const idle = entries.flatMap(({ phrases, hiddenBy = [] }) =>
      hiddenBy.filter((hider) => !phrases.some((phrase) => overlap(normPhrase(hider), normPhrase(phrase)))),
    );
    expect(idle).toEqual([]);
  });
});

/** Can the two stand on the same words: one in the other, or the end of the first being the beginning of the second? */
function overlap(hider: string, phrase: string): boolean {
  if (` ${hider} `.includes(` ${phrase} `)) return true;
  const [ahead, behind] = [hider.split(' '), phrase.split(' ')];
  return ahead.some((_, at) => {
    const end = ahead.slice(at);
    return end.every((word, index) => behind[index] === word);
  });
}
