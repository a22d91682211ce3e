import { capital, quoted } from '../../lib/explain/text.ts';
import type { Lang } from '../panel-props.ts';
import { inBrackets } from './format.ts';

/** The parts of a citation; those that are not known are "". */
export interface Citation {
  /** The page's words around the figure, its title and its host. */
  readonly words: string;
  readonly title: string;
  readonly host: string;
  /** The source's words, and the short and the long name of the document. */
  readonly source: string;
  readonly document: string;
  readonly longDocument: string;
  readonly verdict: string;
  /** How far they are apart. */
  readonly gap: string;
  readonly day: string;
  readonly address: string;
}

const WORDS = {
  vi: { apart: (gap: string) => `chênh ${gap}`, checked: (day: string) => `Đối chiếu ngày ${day}` },
  en: { apart: (gap: string) => `${gap} apart`, checked: (day: string) => `Checked on ${day}` },
} as const;

/** A figure as it is cited, in one line. */
export function citationText(parts: Citation, lang: Lang): string {
  const { words, title, host, source, document, longDocument, verdict, gap, day, address } = parts;
  const t = WORDS[lang];
  const long = longDocument === document ? '' : longDocument;
  return [
    `${quoted(words)}${inBrackets(title, host)}.`,
    source === '' ? '' : `${capital(document)}${inBrackets(long)}: ${quoted(source)}.`,
    `${verdict}${gap === '' ? '' : `: ${t.apart(gap)}`}.`,
    `${t.checked(day)}${address === '' ? '.' : `, ${address}`}`,
  ]
    .filter((part) => part !== '')
    .join(' ');
}
