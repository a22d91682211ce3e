import { parseArgs } from 'node:util';
import { builtinData } from '../../data/index.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { measure } from './measure.ts';
import { comparePeer } from './peer.ts';
import { tell } from './row.ts';
import { BAD_PIECES, newsText } from './texts.ts';

/**
 * A part of `npm run bench` (`[--peer MODULE] [--rounds N]`): how fast numbers are read, and pages checked by the whole engine, in one run: beside
 * a bare scan for digits, over texts of growing size, on texts made to be hard, and, where it is installed, against another
 * recogniser on English (`@microsoft/recognizers-text-suite`). Times are medians of processor time. The
 * engine's limits of length and figures are lifted here, so that the rooms below them are measured.
 */
const { values } = parseArgs({
  options: {
    peer: { type: 'string', default: '@microsoft/recognizers-text-suite' },
    rounds: { type: 'string', default: '9' },
  },
});
const ROUNDS = Number(values.rounds);

const MEGABYTE = 1_000_000;
const NO_LIMITS = { length: Number.POSITIVE_INFINITY, figures: Number.POSITIVE_INFINITY };
const data = builtinData();
const units = indexUnits(data.units);
const engine = createEngine(data, loadBuiltin().packs, NO_LIMITS);

const articleOf = (text: string): Article => articleFromText({ text });
const bareScan = (text: string): number => [...text.matchAll(/\d+/gu)].length;
const sizeOf = (size: number): string => (size < MEGABYTE ? `${size / 1000} KB` : `${size / MEGABYTE} MB`);
const most = (rounds: number): number => Math.min(rounds, ROUNDS);

interface Times {
  readonly reader: number;
  readonly engine: number;
}

/** What a kilobyte of news costs, in texts of growing size; gives the times of a megabyte. */
function tellSizes(): Times {
  let megabyte = { reader: 0, engine: 0 };
  for (const size of [10_000, 100_000, 400_000, MEGABYTE]) {
    const text = newsText(size);
    const article = articleOf(text);
    const found = measure(most(size < MEGABYTE ? 9 : 5), {
      bare: () => bareScan(text),
      reader: () => readNumbers(article, units),
      engine: () => engine.check(article),
    });
    const perKilobyte = (ms: number): number => (ms * MEGABYTE) / size;
    for (const room of ['reader', 'engine'] as const)
      tell({
        what: `${room}, news of ${sizeOf(size)}`,
        ours: perKilobyte(found[room]),
        unit: 'µs/KB',
        beside: { what: 'scan for digits', value: perKilobyte(found.bare) },
      });
    if (size === MEGABYTE) megabyte = found;
  }
  return megabyte;
}

/** Is the reader's work in proportion to the text? */
function tellLong({ reader }: Times): void {
  const text = newsText(10 * MEGABYTE);
  const long = articleOf(text);
  const found = measure(most(3), { reader: () => readNumbers(long, units) });
  tell({
    what: 'reader, news of 10 MB',
    ours: found.reader / 10,
    unit: 'ms/MB',
    beside: { what: 'of 1 MB', value: reader },
  });
}

/** What a hard megabyte costs beside a megabyte of news. */
function tellHard(news: Times): void {
  for (const [name, piece] of Object.entries(BAD_PIECES)) {
    const article = articleOf(piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE));
    const found = measure(most(3), { reader: () => readNumbers(article, units), engine: () => engine.check(article) });
    for (const room of ['reader', 'engine'] as const)
      tell({
        what: `${room}, hard: ${name}`,
        ours: found[room],
        unit: 'ms/MB',
        beside: { what: 'news', value: news[room] },
      });
  }
}

const news = tellSizes();
tellLong(news);
tellHard(news);
for (const line of await comparePeer(values.peer, units)) console.log(`\n${line}`);
