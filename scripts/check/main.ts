import { once } from 'node:events';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { checkFile } from './check-file.ts';
import { InputError } from './files.ts';
import { checkLines } from './json-lines.ts';
import { makePack } from './make-pack.ts';
import { type Options, readOptions, USAGE, UsageError } from './options.ts';
import { PackError } from './packs.ts';
import { progressTeller } from './progress.ts';
import { faultReport, validate } from './validate.ts';
import { explainWhy } from './why.ts';

type ExitCode = 0 | 1 | 2;

async function write(output: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(output)) await once(process.stdout, 'drain');
}

/** What is no part of the output. */
const tell = (line: string): void => void process.stderr.write(`${line}\n`);

async function run(options: Options): Promise<ExitCode> {
  if (options.mode === 'help') {
    await write(`${USAGE}\n`);
    return 0;
  }
  if (options.mode === 'why') return await explainWhy(options.file, options.words, write);
  const builtin = loadBuiltin();
  try {
    if (options.mode === 'make-pack') return await makePack(options, builtin, write, tell);
    if (options.mode === 'validate') return await validate(options.files, options.lang, builtin, write);
    if (options.mode === 'jsonl') return await checkLines(options, builtin, process.stdin, write, progressTeller(tell));
    return await checkFile(options, builtin, write);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    process.stderr.write(faultReport(error.file, error.faults, options.lang));
    // Without a pack no line can be answered; a single page is not checked, since its pack is not valid.
    return options.mode === 'jsonl' ? 2 : 1;
  }
}

// A reader of the output who has seen enough ("| head") ends the command without complaint.
process.stdout.on('error', () => process.exit(0));

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (error instanceof UsageError) process.stderr.write(`${error.message}. Usage: ${USAGE}\n`);
  else if (error instanceof InputError) process.stderr.write(`${error.message}\n`);
  else throw error;
  process.exitCode = 2;
}
