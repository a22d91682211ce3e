import type { ConceptData } from '../../../data/schemas/concept.ts';
import type { IndicatorsData, Measure } from '../../../data/schemas/indicator.ts';
import { createFormCache } from '../../text/forms.ts';
import { tokenize } from '../../text/tokens.ts';
import type { CountedIndicator } from './counted-indicator.ts';

/** One way to name an indicator. */
export interface IndicatorName {
  readonly indicator: CountedIndicator;
  readonly text: string;
  readonly context: boolean;
  readonly measures: readonly Measure[] | null;
  readonly change: 'up' | 'down' | null;
  readonly shareOf: boolean;
  readonly close: boolean;
  /** Was it composed from a concept's words, and not printed as one of the data's names? */
  readonly concept: boolean;
  /** Is there a word inside that nothing explains? Such a name may show agreement, and accuses nobody. */
  readonly loose: boolean;
}

/** The two names a concept can be: with all its words explained, and with a word between them that is not. */
export interface ConceptName {
  readonly firm: IndicatorName;
  readonly loose: IndicatorName;
}

const GROUP = /<([a-z]+)>/u;

/** Every phrase that a text with "<group>" in it stands for. */
function expand(text: string, groups: Readonly<Record<string, readonly string[]>>): string[] {
  const found = GROUP.exec(text);
  if (found === null) return [text];
  const members = groups[found[1]!] ?? [];
  return members.flatMap((member) => expand(text.replace(found[0], member), groups));
}

type Groups = IndicatorsData['groups'];

/** Every name of the indicators as printed, with what it says. `groups`: the words that a "<group>" in a name stands for. */
export function namesOf(indicators: readonly CountedIndicator[], groups: Groups): (readonly [string, IndicatorName])[] {
  return indicators.flatMap((indicator) =>
    indicator.names.flatMap((name) => {
      const form = typeof name === 'string' ? { text: name } : name;
      return expand(form.text, groups).map((text): readonly [string, IndicatorName] => [
        text,
        {
          indicator,
          text,
          context: form.context ?? false,
          measures: form.measures ?? null,
          change: form.change ?? null,
          shareOf: form.shareOf ?? false,
          close: form.close ?? false,
          concept: false,
          loose: form.loose ?? false,
        },
      ]);
    }),
  );
}

/** What a match of a concept is called, for one of its indicators. Throws where the data has no such indicator. */
export function conceptName(
  indicators: ReadonlyMap<string, CountedIndicator>,
): (id: string, concept: ConceptData, context: boolean) => ConceptName {
  return (id, concept, context) => {
    const indicator = indicators.get(id);
    if (indicator === undefined) throw new Error(`a concept names the unknown indicator ${id}`);
    const firm: IndicatorName = {
      indicator,
      text: [concept.head, ...(concept.objects ?? [])].map(([word]) => word).join(' + '),
      context,
      measures: concept.measures ?? null,
      change: concept.change ?? null,
      shareOf: concept.shareOf ?? false,
      close: false,
      concept: true,
      loose: false,
    };
    return { firm, loose: { ...firm, loose: true } };
  };
}

/** Tells every word of an indicator's names, by its id, with accents and without; gathered when they are asked for: a page names few. */
export function nameWords(data: IndicatorsData): (id: string) => ReadonlySet<string> {
  const indicators = new Map(data.indicators.map((indicator) => [indicator.id, indicator]));
  const gathered = new Map<string, ReadonlySet<string>>();
  const forms = createFormCache();
  const gather = (id: string): ReadonlySet<string> => {
    const own = new Set<string>();
    const names = indicators.get(id)?.names ?? [];
    const texts = names.flatMap((name) => expand(typeof name === 'string' ? name : name.text, data.groups));
    for (const text of texts) {
      for (const { kind, norm, bare } of tokenize(text, undefined, forms)) if (kind === 'word') own.add(norm).add(bare);
    }
    return own;
  };
  return (id) => {
    const own = gathered.get(id) ?? gather(id);
    gathered.set(id, own);
    return own;
  };
}
