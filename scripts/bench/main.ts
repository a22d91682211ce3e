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

/** What is used of the other recogniser. */
interface Peer {
  readonly recognizeNumber: (text: string, culture: string) => unknown[];
}

const isPeer = (module: unknown): module is Peer =>
  typeof module === 'object' && module !== null && 'recognizeNumber' in module;

/** The other recogniser's way of exporting, whichever module form it comes in. */
async function loadPeer(name: string): Promise<Peer | null> {
  try {
    const module: unknown = await import(name);
    if (isPeer(module)) return module;
    const inner = (module as { default?: unknown }).default;
    return isPeer(inner) ? inner : null;
  } catch {
    return null;
  }
}

const peer = await loadPeer(values.peer);
if (peer === null) {
  console.log(`\n${values.peer} is not installed: no comparison with it. (npm install --no-save ${values.peer})`);
} else {
  const text = englishText(100_000);
  const article = articleOf(text);
  const ours = best(3, () => readNumbers(article, units));
  const theirs = best(1, () => peer.recognizeNumber(text, 'en-us'));
  console.log(
    `\nEnglish, 100 KB: this reader ${ours.toFixed(1)} ms, ${values.peer} ${theirs.toFixed(0)} ms: ${(theirs / ours).toFixed(0)} times faster`,
  );
}
