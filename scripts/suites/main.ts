import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import * as v from 'valibot';
import { unitsSchema } from '../../data/schemas/unit.ts';
import unitData from '../../data/units.json' with { type: 'json' };
import { readNumbers } from '../../lib/quantity/read-numbers.ts';
import { indexUnits } from '../../lib/quantity/units.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { loadSuites } from './cases.ts';
import { satisfies, wantedSpan } from './score.ts';

/**
 * `npm run suites [-- FOLDER] [--all]`: reads number cases that others wrote (default: the folder `shared/suites` beside the
 * project) and prints right/total by kind and by suite, and every miss. `--all` takes in the cases out of scope too.
 */
const { values, positionals } = parseArgs({ allowPositionals: true, options: { all: { type: 'boolean' } } });
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

const units = indexUnits(v.parse(unitsSchema, unitData));
const byKind = new Tally();
const bySuite = new Tally();
const overall = new Tally();
for (const { name, cases } of suites) {
  for (const wanted of cases) {
    if (!wanted.in_scope && !values.all) continue;
    const { quantities } = readNumbers(articleFromText({ text: wanted.text }), units);
    const right = satisfies(wanted, quantities);
    byKind.add(wanted.kind, right);
    bySuite.add(name, right);
    overall.add('all', right);
    if (right) continue;
    const read = quantities.map((q) => `${q.value}${q.high === null ? '' : `..${q.high}`} ${q.unit} ${q.bound}`);
    const expected = [
      wanted.expect,
      wanted.value ?? `${wanted.low ?? ''}..${wanted.high ?? ''}`,
      wanted.unit ?? '',
    ].join(' ');
    const span = wantedSpan(wanted);
    const at = span === null ? '' : ` [${wanted.text.slice(span.start, span.end)}]`;
    console.log(
      `MISS ${wanted.id} ${wanted.kind}: ${wanted.text}${at}\n     expected ${expected}; read ${read.join(' | ') || 'nothing'}`,
    );
  }
}
byKind.print('By kind');
bySuite.print('By suite');
overall.print('Together');
