import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import type { UnitIndex } from '../../lib/quantity/units.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { measure } from './measure.ts';
import { englishText } from './texts.ts';

type Recognizer = (text: string, culture: string) => unknown;

/** The other's models that together do what this reader does: values, percent, money, units, and what is no figure. */
const SAME_JOB = [
  'recognizeNumber',
  'recognizePercentage',
  'recognizeOrdinal',
  'recognizeCurrency',
  'recognizeDimension',
  'recognizeAge',
  'recognizePhoneNumber',
  'recognizeDateTime',
];

/** The other's functions, whichever module form it comes in; null when it is not installed. */
async function loadPeer(name: string): Promise<Map<string, Recognizer> | null> {
  try {
    const module: Record<string, unknown> = await import(name);
    const exported = { ...(module.default as Record<string, unknown> | undefined), ...module };
    const known = SAME_JOB.filter((job) => typeof exported[job] === 'function');
    return new Map(known.map((job) => [job, exported[job] as Recognizer]));
  } catch {
    return null;
  }
}

/** The reader beside another recogniser on English text, in lines to print. */
export async function comparePeer(name: string, units: UnitIndex): Promise<string[]> {
  const peer = await loadPeer(name);
  if (peer === null) return [`${name} is not installed: no comparison with it. (npm install --no-save ${name})`];
  // Ten kilobytes: its dates take minutes on more.
  const text = englishText(10_000);
  const article = articleFromText({ text });
  const { ours } = measure(11, { ours: () => readNumbers(article, units) });
  const { numbers } = measure(1, { numbers: () => peer.get('recognizeNumber')!(text, 'en-us') });
  const { same } = measure(1, { same: () => [...peer.values()].map((recognize) => recognize(text, 'en-us')) });
  const times = (theirs: number): string => `${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(0)} times`;
  return [
    `English, 10 KB: this reader ${ours.toFixed(2)} ms; ${name}: numbers alone ${times(numbers)};`,
    `  with percent, money, units, ordinals, ages, dates and phones, as here, ${times(same)}`,
  ];
}
