import { parseArgs } from 'node:util';
import { builtinData } from '../../data/index.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { BAD_PIECES, englishText, newsText } from './texts.ts';

/**
 * `npm run bench [-- --peer MODULE]`: how fast numbers are read, in one run: against a bare scan for digits, over texts of
 * growing size, on texts made to be hard, and, where it is installed, against another recogniser on English
 * (`@microsoft/recognizers-text-suite`). Times are processor time in milliseconds, the best of several rounds.
 */
const { values } = parseArgs({ options: { peer: { type: 'string', default: '@microsoft/recognizers-text-suite' } } });

const MEGABYTE = 1_000_000;
const units = indexUnits(builtinData().units);
const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);

function best(rounds: number, run: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

const articleOf = (text: string): Article => articleFromText({ text });
const bareScan = (text: string): number => [...text.matchAll(/\d+/gu)].length;
const rounds = (size: number): number => (size > MEGABYTE ? 2 : 6);
const show = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(8);

console.log('News text        size     bare scan     reader    times');
let megabyte = 0;
for (const size of [10_000, 100_000, MEGABYTE, 10 * MEGABYTE]) {
  const text = newsText(size);
  const article = articleOf(text);
  const bare = best(rounds(size), () => bareScan(text));
  const reader = best(rounds(size), () => readNumbers(article, units));
  if (size === MEGABYTE) megabyte = reader;
  console.log(
    `${' '.repeat(12)}${String(size).padStart(9)}     ${show(bare)}   ${show(reader)} ${(reader / bare).toFixed(1).padStart(8)}`,
  );
}

const half = newsText(MEGABYTE / 2);
const engineTime = best(3, () => engine.check(articleOf(half)));
console.log(
  `\nThe whole engine on half a megabyte: ${engineTime.toFixed(0)} ms, ${(engineTime / best(6, () => bareScan(half))).toFixed(0)} times the bare scan`,
);

console.log('\nA megabyte made to be hard                ms   times a megabyte of news');
for (const [name, piece] of Object.entries(BAD_PIECES)) {
  const article = articleOf(piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE));
  const time = best(3, () => readNumbers(article, units));
  console.log(`  ${name.padEnd(34)} ${show(time)} ${(time / megabyte).toFixed(2).padStart(12)}`);
}

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

const peer = await loadPeer(values.peer);
if (peer === null) {
  console.log(`\n${values.peer} is not installed: no comparison with it. (npm install --no-save ${values.peer})`);
} else {
  // Ten kilobytes: its dates take minutes on more.
  const text = englishText(10_000);
  const article = articleOf(text);
  const ours = best(50, () => readNumbers(article, units));
  const numbersOnly = best(2, () => peer.get('recognizeNumber')!(text, 'en-us'));
  const sameJob = best(1, () => [...peer.values()].map((recognize) => recognize(text, 'en-us')));
  const times = (theirs: number): string => `${theirs.toFixed(0)} ms, ${(theirs / ours).toFixed(0)} times`;
  console.log(
    `\nEnglish, 10 KB: this reader ${ours.toFixed(1)} ms; recognizers-text numbers alone ${times(numbersOnly)};`,
  );
  console.log(`  with percent, money, units, ordinals, ages, dates and phones, as here, ${times(sameJob)}`);
}
