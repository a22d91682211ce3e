import type { Documents } from '../../data/schemas/document.ts';
import type { Pack } from '../../data/schemas/pack.ts';
import type { DocumentFacts } from './draft.ts';

export type DocumentNames = Pack['names'];

type Bilingual = { readonly vi: string; readonly en: string };

/**
 * How sentences and cards may name a document, by what it says of itself: "Nghị quyết số 15/NQ-HĐND ngày 12/12/2019 của Hội
 * đồng nhân dân tỉnh Thái Nguyên", for short "Nghị quyết 15/NQ-HĐND". What cannot be named so is named by its title.
 */
export function namesOf(
  facts: DocumentFacts,
  place: { readonly name: Bilingual },
  { kinds, organs }: Documents,
): DocumentNames {
  const kind = kinds.find(({ id }) => id === facts.kind);
  const organ = organs.find(({ id }) => id === facts.organ);
  if (kind === undefined) return allOf({ vi: facts.title, en: facts.title }, { vi: facts.title, en: facts.title });
  const { number, date } = facts;
  const year = facts.year ?? date?.slice(0, 4) ?? null;
  const issuer = organ === undefined ? place.name : namedIn(organ.name, place.name);
  const long = {
    vi: [
      kind.name.vi,
      number && `số ${number}`,
      date ? `ngày ${dayOf(date)}` : year && `năm ${year}`,
      `của ${issuer.vi}`,
    ],
    en: [`the ${kind.name.en}`, number, date ? `of ${dayOf(date)}` : year && `for ${year}`, `of ${issuer.en}`],
  };
  const short = {
    vi: [kind.name.vi, number ?? (year && `năm ${year}`)],
    en: ['the', number ?? year, kind.name.en],
  };
  return allOf(joined(long), joined(short));
}

/** A document that is called the same whatever is spoken of: itself, its report or its resolution. */
export const allOf = (long: Bilingual, short: Bilingual): DocumentNames => ({
  document: long,
  report: long,
  resolution: long,
  short: { document: short, report: short, resolution: short },
});

const namedIn = (name: Bilingual, place: Bilingual): Bilingual => ({
  vi: name.vi.replace('{place}', place.vi),
  en: name.en.replace('{place}', place.en),
});

type Parts = readonly (string | null | undefined | '')[];

const joined = ({ vi, en }: { readonly vi: Parts; readonly en: Parts }): Bilingual => ({
  vi: vi.filter(Boolean).join(' '),
  en: en.filter(Boolean).join(' '),
});

/** As Vietnamese prints days, in both languages: 12/12/2019. */
const dayOf = (iso: string): string => iso.split('-').reverse().join('/');
