import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { builtinData } from '../../data/index.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import type { Quantity } from '../../lib/quantity/quantity.ts';
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { loadSuites } from './cases.ts';
import { satisfies, wantedSpan } from './score.ts';

/**
 * `npm run suites [-- FOLDER] [--all] [--numbers]`: reads number cases that others wrote (default: the folder
 * `shared/suites` beside the project) with the engine of the check command and prints right/total by kind and by suite, and
 * every miss. `--all` takes in the cases out of scope too; `--numbers` asks the number reader alone.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { all: { type: 'boolean' }, numbers: { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? resolve(import.meta.dirname, '../../../shared/suites'));
const suites = loadSuites(folder);
if (suites === null) {
  console.log(`No suites at ${folder}: give the folder as an argument. Nothing was measured.`);
  process.exit(positionals.length > 0 ? 2 : 0);
}

class Tally {
  readonly #counts = new Map<string, { right: number; total: number }>();

  add(name: string, right: boolean): void {
    const count = this.#counts.get(name) ?? { right: 0, total: 0 };
    this.#counts.set(name, { right: count.right + (right ? 1 : 0), total: count.total + 1 });
  }

  print(title: string): void {
    console.log(`\n${title}`);
    for (const [name, { right, total }] of [...this.#counts].sort()) {
      console.log(
        `  ${name.padEnd(24)} ${String(right).padStart(4)}/${String(total).padEnd(4)} ${(right / total).toFixed(4)}`,
      );
    }
  }
}

function makeReader(): (text: string) => readonly Quantity[] {
  if (values.numbers) {
    const units = indexUnits(builtinData().units);
    return (text) => readNumbers(articleFromText({ text }), units).quantities;
  }
  const builtin = loadBuiltin();
  const engine = builtin.engineFor(builtin.packs);
  return (text) => engine.check(articleFromText({ text })).figures.map(({ figure }) => ({ ...figure, readings: [] }));
}

const read = makeReader();
const byKind = new Tally();
const bySuite = new Tally();
const overall = new Tally();
for (const { name, cases } of suites) {
  for (const wanted of cases) {
    if (!wanted.in_scope && !values.all) continue;
    const quantities = read(wanted.text);
    const right = satisfies(wanted, quantities);
    byKind.add(wanted.kind, right);
    bySuite.add(name, right);
    overall.add('all', right);
    if (right) continue;
    const found = quantities.map((q) => `${q.value}${q.high === null ? '' : `..${q.high}`} ${q.unit} ${q.bound}`);
    const expected = [
      wanted.expect,
      wanted.value ?? `${wanted.low ?? ''}..${wanted.high ?? ''}`,
      wanted.unit ?? '',
    ].join(' ');
    const span = wantedSpan(wanted);
    const at = span === null ? '' : ` [${wanted.text.slice(span.start, span.end)}]`;
    console.log(
      `MISS ${wanted.id} ${wanted.kind}: ${wanted.text}${at}\n     expected ${expected}; read ${found.join(' | ') || 'nothing'}`,
    );
  }
}
byKind.print('By kind');
bySuite.print('By suite');
overall.print('Together');
