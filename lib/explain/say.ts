import type { Measure, Status } from '../figure/figure.ts';
import { dataWords, type Lang } from './lang.ts';
import { type NamedPack, type Names, nameIn, packIn, placeIn } from './names.ts';
import { scaled, shownDecimal, wholeDigits } from './numbers.ts';
import { periodName } from './periods.ts';
import { scaledUnit } from './scaled-unit.ts';
import { baseIn, EVIDENCE, issuerIn, MEASURES, STATUSES } from './words.ts';

/** What a catalogue's sentences are made with: names and numbers in one language. */
export interface Say {
  readonly lang: Lang;
  readonly names: Names;
  number(decimal: string): string;
  /** A number with its unit: "2.500 tỷ đồng", "38,4%". */
  amount(decimal: string, unit: string): string;
  /** The distance between two numbers of a unit: of percentages it is in points. */
  distance(decimal: string, unit: string): string;
  indicator(id: string): string;
  /** An indicator's name as it stands inside a sentence. */
  measured(id: string): string;
  place(id: string): string;
  period(id: string): string;
  unit(id: string): string;
  definition(id: string): string;
  issuer(id: string): string;
  base(id: string): string;
  status(id: string): string;
  measure(id: string): string;
  evidence(kind: string): string;
  /** What a piece of evidence stands for, by the id it was read as; of a unit its power of ten and its id ("9:VND"). */
  evidenceValue(kind: string, id: string): string;
  /** Whose the source's figure is: the report to the conference, or its resolution. */
  document(pack: string, role: string): string;
  pack(id: string): NamedPack | null;
  /** "a, b và c". */
  list(items: readonly string[]): string;
}

const SYMBOLS: Readonly<Record<string, string>> = {
  percent: '%',
  'per-mille': '‰',
  ha: ' ha',
  m2: ' m²',
  km: ' km',
  m3: ' m³',
};
const VALUES: Readonly<Record<string, 'measured' | 'place' | 'period' | 'status' | 'measure' | 'issuer'>> = {
  indicator: 'measured',
  place: 'place',
  period: 'period',
  status: 'status',
  measure: 'measure',
  issuer: 'issuer',
};
const MAGNITUDES = [
  { digits: 10, shift: 9, vi: 'tỷ', en: 'billion' },
  { digits: 7, shift: 6, vi: 'triệu', en: 'million' },
] as const;

const DONG: Readonly<Record<Lang, (amount: string) => string>> = {
  vi: (amount) => `${amount} đồng`,
  en: (amount) => `VND ${amount}`,
};
const AND: Readonly<Record<Lang, string>> = { vi: 'và', en: 'and' };

/** The words and numbers of one language, with the names a report needs. */
export function createSay(lang: Lang, names: Names): Say {
  const unit = (id: string) => nameIn(names.units, id, lang);
  /** A unit behind a number: of one, English has another word. */
  const counted = (decimal: string, id: string): string =>
    (lang === 'en' && /^-?1$/.test(decimal) && Object.hasOwn(names.units, id) && names.units[id]?.one) || unit(id);
  const number = (decimal: string) => shownDecimal(decimal, lang);
  const amount = (decimal: string, id: string): string => {
    const symbol = Object.hasOwn(SYMBOLS, id) ? SYMBOLS[id] : undefined;
    if (symbol !== undefined) return number(decimal) + symbol;
    if (id === 'VND') return DONG[lang](money(decimal, lang));
    if (id.startsWith('VND-')) return `${money(decimal, lang)} ${unit(id)}`;
    if (id === 'count' || id === '') return number(decimal);
    return `${number(decimal)} ${counted(decimal, id)}`;
  };
  const say: Say = {
    lang,
    names,
    number,
    amount,
    distance: (decimal, id) => amount(decimal, id === 'percent' ? 'percentage-point' : id),
    indicator: (id) => nameIn(names.indicators, id, lang),
    measured: (id) => inSentence(nameIn(names.indicators, id, lang)),
    place: (id) => placeIn(names.places, id, lang),
    period: (id) => periodName(id, lang),
    unit,
    definition: (id) => inSentence(nameIn(names.definitions, id, lang)),
    issuer: (id) => issuerIn(id)[lang],
    base: (id) => baseIn(id)?.[lang] ?? periodName(id, lang),
    status: (id) => STATUSES[id as Status]?.[lang] ?? id,
    measure: (id) => MEASURES[id as Measure]?.[lang] ?? id,
    evidence: (kind) => EVIDENCE[kind]?.[lang] ?? kind,
    document: (id, role) => {
      const pack = packIn(names, id);
      if (pack === null) return id;
      return dataWords(role === 'resolution' ? pack.names.resolution : pack.names.report, lang);
    },
    pack: (id) => packIn(names, id),
    list: (items) => listOf(items, lang),
    evidenceValue: (kind, id) => {
      if (kind === 'unit') {
        const [power, ...rest] = id.split(':');
        return scaledUnit(Number(power), unit(rest.join(':')), lang);
      }
      const name = VALUES[kind];
      return name === undefined ? id : say[name](id);
    },
  };
  return say;
}

/** A name as it stands inside a sentence; an abbreviation ("GRDP") and the Party keep their capitals. */
function inSentence(name: string): string {
  const second = name.charAt(1);
  return second !== second.toLowerCase() || name.startsWith('Party ')
    ? name
    : name.charAt(0).toLowerCase() + name.slice(1);
}

function money(decimal: string, lang: Lang): string {
  const magnitude = MAGNITUDES.find(({ digits }) => wholeDigits(decimal) >= digits);
  if (magnitude === undefined) return shownDecimal(decimal, lang);
  return `${shownDecimal(scaled(decimal, magnitude.shift), lang)} ${magnitude[lang]}`;
}

function listOf(items: readonly string[], lang: Lang): string {
  const last = items.at(-1) ?? '';
  if (items.length < 2) return last;
  return `${items.slice(0, -1).join(', ')} ${AND[lang]} ${last}`;
}
