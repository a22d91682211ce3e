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

/**
 * What the best-known recogniser of numbers in text took, measured once: it weighs 37 MB, so the project does not depend on it.
 * It has no Vietnamese, so it is compared on English. To measure it again: `npm install --no-save NAME@VERSION && npm run bench`.
 */
const MEASURED = {
  name: '@microsoft/recognizers-text-suite',
  version: '1.3.1',
  on: '2026-11-29',
  /** On an AMD EPYC, Node 24.21, two cores; median processor times in milliseconds of the same text in the same run. */
  times: { ours: 0.47, numbers: 12, same: 21_990 },
} as const;

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

interface Times {
  /** This reader. */
  readonly ours: number;
  /** The other, numbers alone. */
  readonly numbers: number;
  /** The other, all that this reader does. */
  readonly same: number;
}

function timesBeside(peer: ReadonlyMap<string, Recognizer>, units: UnitIndex): Times {
  // Ten kilobytes: its dates take minutes on more.
  const text = englishText(10_000);
  const article = articleFromText({ text });
  const { ours } = measure(11, { ours: () => readNumbers(article, units) });
  const { numbers } = measure(1, { numbers: () => peer.get('recognizeNumber')!(text, 'en-us') });
  const { same } = measure(1, { same: () => [...peer.values()].map((recognize) => recognize(text, 'en-us')) });
  return { ours, numbers, same };
}

function linesOf(title: string, name: string, { ours, numbers, same }: Times): string[] {
  const times = (theirs: number): string => `${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(0)} times`;
  return [
    `${title}: this reader ${ours.toFixed(2)} ms; ${name}: numbers alone ${times(numbers)};`,
    `  with percent, money, units, ordinals, ages, dates and phones, as here, ${times(same)}`,
  ];
}

/** The reader beside another recogniser on English text, in lines to print: as measured now where it is installed, else once. */
export async function comparePeer(name: string, units: UnitIndex): Promise<string[]> {
  const peer = await loadPeer(name);
  if (peer !== null) return linesOf('English, 10 KB', name, timesBeside(peer, units));
  const { version, on, times } = MEASURED;
  return linesOf(`English, 10 KB, as measured on ${on}`, `${MEASURED.name} ${version}`, times);
}
