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

export type ExitCode = 0 | 1 | 2;

/** What the command reads and writes: the streams of its process. */
export interface Streams {
  /** Standard input, for whoever wants it. */
  readonly input: () => AsyncIterable<Uint8Array>;
  readonly write: (output: string | Uint8Array) => Promise<void>;
  /** Writes what is no part of the output. */
  readonly tell: (words: string) => void;
}

/** Does what the words of the command line ask for, and gives the exit code. Rejects only where the program itself is at fault. */
export async function command(args: readonly string[], streams: Streams): Promise<ExitCode> {
  try {
    return await run(readOptions(args), streams);
  } catch (error) {
    if (error instanceof UsageError) streams.tell(`${error.message}. Usage: ${USAGE}\n`);
    else if (error instanceof InputError) streams.tell(`${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function run(options: Options, { input, write, tell }: Streams): Promise<ExitCode> {
  if (options.mode === 'help') {
    await write(`${USAGE}\n`);
    return 0;
  }
  if (options.mode === 'why') return await explainWhy(options.file, options.words, input, write);
  const builtin = loadBuiltin();
  const tellLine = (line: string): void => tell(`${line}\n`);
  try {
    if (options.mode === 'make-pack') return await makePack(options, builtin, input, write, tellLine);
    if (options.mode === 'validate') return await validate(options.files, options.lang, builtin, write);
    if (options.mode === 'jsonl') return await checkLines(options, builtin, input(), write, progressTeller(tellLine));
    return await checkFile(options, builtin, input, write);
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    tell(faultReport(error.file, error.faults, options.lang));
    // Without a pack no line can be answered; a single page is not checked, since its pack is not valid.
    return options.mode === 'jsonl' ? 2 : 1;
  }
}
