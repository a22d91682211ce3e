/** `npm run test:long [-- CASES [SEED]]`: many more generated cases than the ordinary run, from a fresh seed each time. */
import { spawnSync } from 'node:child_process';

const [cases = '60000', seed = String(Date.now() % 1_000_000_000)] = process.argv.slice(2);
process.stdout.write(`METAMORPHIC_CASES=${cases} METAMORPHIC_SEED=${seed}\n`);
const { status } = spawnSync('npx', ['vitest', 'run', '--project', 'unit', 'tests/engine/metamorphic'], {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, METAMORPHIC_CASES: cases, METAMORPHIC_SEED: seed },
});
process.exit(status ?? 1);
