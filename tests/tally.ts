import { writeFileSync } from 'node:fs';
import type { Reporter, TestCase, TestModule } from 'vitest/node';
import { lineOf, TALLY_FILE } from '../scripts/test/tally.ts';

/** Counts what a run has shown, names what passed at a second try only, prints the sums as the last line and leaves it for whoever started the run. */
export default class TallyReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]) {
    const tally = { passed: 0, failed: errors.length, skipped: 0 };
    const again: string[] = [];
    for (const module of modules) {
      if (module.errors().length > 0) tally.failed += 1;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        tally[state === 'passed' || state === 'failed' ? state : 'skipped'] += 1;
        if (test.diagnostic()?.flaky) again.push(`${module.relativeModuleId}: ${test.fullName}${firstError(test)}`);
      }
    }
    const file = process.env[TALLY_FILE];
    if (file) writeFileSync(file, JSON.stringify(tally));
    for (const name of again) process.stdout.write(`passed only when it was tried again: ${name}\n`);
    process.stdout.write(`${lineOf(tally)}\n`);
  }
}

/** What the first try had failed at, and where; the runner itself tells nothing of a test that passed in the end. */
function firstError(test: TestCase): string {
  const [error] = test.result().errors ?? [];
  const ours = (error?.stack ?? error?.message ?? '').split('\n').filter((line) => !line.includes('node_modules'));
  return ours.map((line) => `\n  ${line}`).join('');
}
