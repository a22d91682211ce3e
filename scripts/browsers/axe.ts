import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Surface } from './driver.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The rules of accessibility that the document of a surface breaks, each with its places; frames are left to themselves. The
 * protocols run it past the extension's own policy, which lets no foreign script in. Where a rule is kept is not described in full.
 */
export const axeIn = (surface: Pick<Surface, 'evaluate'>): Promise<string[]> =>
  surface.evaluate(`(async () => {
    ${AXE};
    const { violations, passes } = await window.axe.run(document, { iframes: false, resultTypes: ['violations'] });
    if (passes.length === 0) throw new Error('no rule was tried');
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 120)).join(' | '));
  })()`);
