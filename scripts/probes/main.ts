import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleOf, FILES, figureAt, readPassages } from './passages.ts';
import type { Property } from './score.ts';
import { PROPERTIES, scoreProbe, wrongAccusation } from './score.ts';

/**
 * `npm run probes [-- FOLDER]`: what the engine reads right in the labelled passages of a folder (default: the folder
 * `shared/probes` beside the project), every verdict that misses, and every wrong accusation.
 */
const DEFAULT_FOLDER = '../shared/probes';

interface Tally {
  right: number;
  total: number;
}

const share = ({ right, total }: Tally): string =>
  total === 0 ? '-' : `${(right / total).toFixed(3)} (${right}/${total})`;

function main(folder: string): number {
  if (!existsSync(folder)) {
    console.error(`no folder of labelled passages at ${folder}: name one, "npm run probes -- FOLDER"`);
    return 2;
  }
  const builtin = loadBuiltin();
  const engine = builtin.engineFor(builtin.packs);
  const known = new Set(builtin.packs.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
  for (const file of FILES) {
    const tallies = new Map<Property, Tally>(PROPERTIES.map((name) => [name, { right: 0, total: 0 }]));
    const accused = new Map<string, string[]>();
    for (const passage of readPassages(folder, file)) {
      const { figures } = engine.check(articleOf(passage));
      for (const probe of passage.probe) {
        const found = figureAt(passage, probe, figures);
        const scores = scoreProbe(probe, found, known);
        for (const [name, right] of scores) {
          const tally = tallies.get(name)!;
          tally.total++;
          if (right) tally.right++;
        }
        const wrong = wrongAccusation(probe, found);
        if (wrong !== null) accused.set(wrong, [...(accused.get(wrong) ?? []), passage.id]);
        if (scores.get('verdict') === true) continue;
        const got = found === undefined ? 'not found' : found.verdict.kind;
        const failed = [...scores].filter(([, right]) => !right).map(([name]) => name);
        console.log(`${passage.id} "${probe.number}" ${probe.verdict.join('/')}, got ${got} (${failed.join(', ')})`);
      }
    }
    console.log(`\n${file}`);
    for (const [name, tally] of tallies) console.log(`  ${name.padEnd(10)} ${share(tally)}`);
    for (const kind of ['differs', 'target-missed']) {
      const ids = accused.get(kind) ?? [];
      console.log(`  wrong ${kind}: ${ids.length}${ids.length === 0 ? '' : ` (${ids.join(', ')})`}`);
    }
    console.log('');
  }
  return 0;
}

process.exitCode = main(resolve(process.argv[2] ?? DEFAULT_FOLDER));
