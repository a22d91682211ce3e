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
import { BAD_PIECES, newsText } from './texts.ts';

/**
 * `npm run bench [-- --peer MODULE]`: how fast numbers are read, and pages checked by the whole engine, in one run: against
 * a bare scan for digits, over texts of growing size, on texts made to be hard, and, where it is installed, against another
 * recogniser on English (`@microsoft/recognizers-text-suite`). Times are medians of processor time in milliseconds. The
 * engine's limits of length and figures are lifted here, so that the rooms below them are measured.
 */
const { values } = parseArgs({ options: { peer: { type: 'string', default: '@microsoft/recognizers-text-suite' } } });

const MEGABYTE = 1_000_000;
const NO_LIMITS = { length: Number.POSITIVE_INFINITY, figures: Number.POSITIVE_INFINITY };
const data = builtinData();
const units = indexUnits(data.units);
const engine = createEngine(data, loadBuiltin().packs, NO_LIMITS);

const articleOf = (text: string): Article => articleFromText({ text });
const bareScan = (text: string): number => [...text.matchAll(/\d+/gu)].length;
const cell = (value: number): string => value.toFixed(value < 10 ? 2 : 0).padStart(9);
const times = (value: number): string => value.toFixed(1).padStart(7);
const sizeOf = (size: number): string => (size < MEGABYTE ? `${size / 1000} KB` : `${size / MEGABYTE} MB`).padStart(8);

/** Prints a line for each size; gives the times of a megabyte. */
function printSizes(): { reader: number; engine: number } {
  console.log('News text    bare   reader  times    engine  times');
  let megabyte = { reader: 0, engine: 0 };
  for (const size of [10_000, 100_000, 400_000, MEGABYTE]) {
    const text = newsText(size);
    const article = articleOf(text);
    const found = measure(size < MEGABYTE ? 9 : 5, {
      bare: () => bareScan(text),
      reader: () => readNumbers(article, units),
      engine: () => engine.check(article),
    });
    const { bare, reader } = found;
    const columns = [cell(reader), times(reader / bare), ' ', cell(found.engine), times(found.engine / bare)];
    console.log(`${sizeOf(size)} ${cell(bare)}${columns.join('')}`);
    if (size === MEGABYTE) megabyte = found;
  }
  const text = newsText(10 * MEGABYTE);
  const long = articleOf(text);
  const found = measure(3, { bare: () => bareScan(text), reader: () => readNumbers(long, units) });
  console.log(`${sizeOf(text.length)} ${cell(found.bare)}${cell(found.reader)}${times(found.reader / found.bare)}`);
  console.log(`10 MB take the reader ${(found.reader / megabyte.reader).toFixed(1)} times as long as 1 MB.`);
  return megabyte;
}

/** Prints what a hard megabyte costs beside a megabyte of news. */
function printHard(news: { reader: number; engine: number }): void {
  console.log('\nA megabyte made to be hard: ms, and times a megabyte of news');
  for (const [name, piece] of Object.entries(BAD_PIECES)) {
    const article = articleOf(piece.repeat(Math.ceil(MEGABYTE / piece.length)).slice(0, MEGABYTE));
    const found = measure(3, { reader: () => readNumbers(article, units), engine: () => engine.check(article) });
    const readerPart = `${cell(found.reader)}${times(found.reader / news.reader)}`;
    console.log(
      `  ${name.padEnd(20)} reader ${readerPart}   engine ${cell(found.engine)}${times(found.engine / news.engine)}`,
    );
  }
}

printHard(printSizes());
for (const line of await comparePeer(values.peer, units)) console.log(`\n${line}`);
