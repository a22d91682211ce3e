import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleOf, FILES, figureAt, readPassages } from '../../scripts/probes/passages.ts';
import { wrongAccusation } from '../../scripts/probes/score.ts';
import { engine } from '../world.ts';

const folder = fileURLToPath(new URL('../fixtures/labelled', import.meta.url));

/** How many verdicts were right when this was last made better: no change may make it worse. */
const RIGHT: Readonly<Record<(typeof FILES)[number], number>> = { verdicts: 271, paraphrases: 200, restraint: 260 };

describe('labelled passages', () => {
  it.each(FILES)('of %s: nothing is accused that must not be, and no verdict is lost', (file) => {
    const accused: string[] = [];
    let right = 0;
    for (const passage of readPassages(folder, file)) {
      const { figures } = engine.check(articleOf(passage));
      for (const probe of passage.probe) {
        const found = figureAt(passage, probe, figures);
        const wrong = wrongAccusation(probe, found);
        if (wrong !== null) accused.push(`${passage.id} "${probe.number}" ${wrong}`);
        if (found !== undefined && probe.verdict.includes(found.verdict.kind)) right++;
      }
    }
    expect(accused).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(RIGHT[file]);
  });
});
