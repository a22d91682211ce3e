import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Engine } from '../../lib/engine/create-engine.ts';
import { jsonReport } from './json-report.ts';
import { linesOf } from './lines.ts';
import type { Options } from './options.ts';
import { packsOf } from './packs.ts';
import { readRecord } from './record.ts';
import { createSpeakers, type SpeakerFor } from './speaker.ts';

/** Answers every line of `input` with one line, in the same order. */
export async function checkLines(
  { lang, resolutions }: Extract<Options, { mode: 'jsonl' }>,
  builtin: Builtin,
  input: AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
): Promise<0> {
  const packs = await packsOf(resolutions, builtin);
  const engine = builtin.engineFor(packs);
  const speakerFor = createSpeakers(lang, builtin, packs);
  for await (const line of linesOf(input)) await write(`${answer(line, engine, speakerFor)}\n`);
  return 0;
}

/** The report on one line; whatever is wrong with it becomes `{"id", "error"}`. */
function answer(line: Uint8Array, engine: Engine, speakerFor: SpeakerFor): string {
  const record = readRecord(line);
  if ('error' in record) return JSON.stringify(record);
  const { id, article } = record;
  try {
    const report = engine.check(article);
    return JSON.stringify(jsonReport(id, report, { article, fromHtml: false }, speakerFor(report.figures)));
  } catch (error) {
    return JSON.stringify({ id, error: `the check failed: ${error instanceof Error ? error.message : error}` });
  }
}
