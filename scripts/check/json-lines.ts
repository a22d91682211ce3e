import type { Builtin } from '../../lib/engine/builtin.ts';
import { answerAll, createAnswers } from './answer-line.ts';
import { InputError } from './files.ts';
import { FINDINGS_HEAD, findingsOf } from './findings.ts';
import { createLinePool, type LinePool } from './line-pool.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';
import { packsOf } from './packs.ts';
import { readRecord } from './record.ts';

type LineOptions = Extract<Options, { mode: 'jsonl' }>;

/** Lines that go to a thread together: enough that the way there costs little. */
const TOGETHER = { lines: 64, bytes: 256_000 } as const;
/** How many of these may wait for a thread: the rest of the input waits where it is. */
const AHEAD = 2;

/** Where a long run has come to. */
export interface Progress {
  readonly lines: number;
  readonly bytes: number;
}

/**
 * Answers every line of `input`, in the same order, from the line with the id `from` on where one is given. Memory does not grow
 * with the input: lines are read as fast as they are answered and written. Throws an InputError when no line has
 * that id.
 */
export async function checkLines(
  options: LineOptions,
  builtin: Builtin,
  input: AsyncIterable<Uint8Array>,
  write: (answers: string | Uint8Array) => Promise<void>,
  tell: (progress: Progress) => void = () => {},
): Promise<0> {
  const { lang, form, resolutions, workers, from } = options;
  const packs = await packsOf(resolutions, builtin);
  const pool =
    workers > 1 ? createLinePool(workers, { lang, form, resolutions }, (line) => answerAll([line], lost)) : alone();
  const lost = (line: Uint8Array): string => lostLine(line, form);
  function alone(): LinePool {
    const answer = createAnswers(builtin, packs, lang, form);
    return { answer: async (lines) => answerAll(lines, answer), async close() {} };
  }
  const seen = { lines: 0, bytes: 0, isThere: from === null };
  const waiting: Promise<Uint8Array>[] = [];
  const writeFirst = async (): Promise<void> => {
    const answers = await waiting.shift();
    if (answers?.length) await write(answers);
  };
  try {
    // who goes on has the head already
    if (form === 'csv' && from === null) await write(`${FINDINGS_HEAD}\n`);
    for await (const lines of together(wanted(input))) {
      waiting.push(pool.answer(lines));
      tell(seen);
      if (waiting.length >= workers * AHEAD) await writeFirst();
    }
    while (waiting.length > 0) await writeFirst();
    tell(seen);
    if (!seen.isThere) throw new InputError(`no line has the id "${from}"`);
    return 0;
  } finally {
    await pool.close();
  }

  async function* wanted(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const line of linesOf(stream)) {
      seen.lines++;
      seen.bytes += line.length + 1;
      seen.isThere ||= String(readRecord(line).id) === from;
      if (seen.isThere) yield line;
    }
  }
}

async function* together(lines: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Uint8Array[]> {
  let batch: Uint8Array[] = [];
  let bytes = 0;
  for await (const line of lines) {
    batch.push(line);
    bytes += line.length;
    if (batch.length < TOGETHER.lines && bytes < TOGETHER.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}

function lostLine(line: Uint8Array, form: LineOptions['form']): string {
  const fault = { id: readRecord(line).id, error: 'the check of this text ended its thread' };
  return form === 'csv' ? findingsOf(fault) : JSON.stringify(fault);
}
