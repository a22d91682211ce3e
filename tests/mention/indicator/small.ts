import type { ConceptData, ConceptsData } from '../../../data/schemas/concept.ts';
import { compileConcepts } from '../../../lib/mention/indicator/concept.ts';
import { type ConceptMatch, findConcepts } from '../../../lib/mention/indicator/find-concepts.ts';
import type { FoundLexeme } from '../../../lib/mention/indicator/occurrences.ts';
import { normPhrase, tokenize } from '../../../lib/text/tokens.ts';

/** A small world of words, so that the tests of the matcher stand on no indicator of the product. */
export const WORDS: Omit<ConceptsData, 'concepts'> = {
  classes: { build: ['xây', 'xây mới', 'làm'], bridge: ['cầu', 'cầu mới'] },
  compounds: ['yêu cầu', 'cầu thủ', 'xây lắp'],
  actors: ['thị xã', 'ban quản lý'],
  joints: ['và', ','],
  parting: ['nhưng'],
  passive: ['được'],
  doubting: ['chưa'],
};

const SMALL = new Set(['chưa', 'của', 'đã', 'được', 'trong', 'là', 'cho', 'thêm']);

/** Finds the words of the concepts as the phrase index does, in the plainest way. */
function lexemesIn(text: string, lexemes: ReturnType<typeof compileConcepts>['lexemes']): FoundLexeme[] {
  const words = tokenize(text).map(({ norm }) => norm);
  return lexemes
    .flatMap(([phrase, value]) => {
      const parts = normPhrase(phrase).split(' ');
      return words.flatMap((_, at) => {
        const fits = parts.every((part, index) => words[at + index] === part);
        return fits ? [{ value, first: at, last: at + parts.length - 1 }] : [];
      });
    })
    .sort((a, b) => a.first - b.first);
}

/**
 * The matches of concepts in a text, and how often the matcher asked about a token. Digits are figures, with the word "km"
 * behind them; "Hà Đông" is a place.
 */
function run(text: string, concepts: readonly Partial<ConceptData>[]): [readonly ConceptMatch<string>[], number] {
  const entries = concepts.map((entry) => ({ indicators: ['bridges'], head: ['<build>'], ...entry }));
  const compiled = compileConcepts(
    { ...WORDS, concepts: entries },
    {},
    (id, _, context) => `${id}${context ? '?' : ''}`,
  );
  const tokens = tokenize(text);
  let asked = 0;
  const asks = (holds: (at: number) => boolean) => (at: number) => {
    asked++;
    return holds(at);
  };
  const isNumber = (at: number): boolean => tokens[at]?.kind === 'digits';
  const matches = findConcepts(compiled, lexemesIn(text, compiled.lexemes), {
    tokens,
    unaccented: !/[^ -~]/u.test(text),
    taken: asks((at) => isNumber(at) || (tokens[at]?.norm === 'km' && isNumber(at - 1))),
    small: asks((at) => SMALL.has(tokens[at]!.norm)),
    inPlace: asks((at) => tokens[at]!.norm === 'hà' || tokens[at]!.norm === 'đông'),
  });
  return [matches, asked];
}

export const matchesIn = (text: string, ...concepts: Partial<ConceptData>[]): readonly ConceptMatch<string>[] =>
  run(text, concepts)[0];

/** How often the matcher asks about a token of the text. */
export const looksIn = (text: string, ...concepts: Partial<ConceptData>[]): number => run(text, concepts)[1];

/** The words of each match, its parts joined by "…"; "~" behind those that hold a word nobody explains. */
export function saidIn(text: string, ...concepts: Partial<ConceptData>[]): string[] {
  const tokens = tokenize(text);
  const words = (from: number, to: number): string =>
    tokens
      .slice(from, to + 1)
      .map(({ norm }) => norm)
      .join(' ');
  return matchesIn(text, ...concepts).map(({ value, first, last, runs, loose }) => {
    const parts = (runs ?? [[first, last]]).map(([from, to]) => words(from, to)).join(' … ');
    return `${value}: ${parts}${loose ? ' ~' : ''}`;
  });
}
