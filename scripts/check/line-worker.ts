import { parentPort, workerData } from 'node:worker_threads';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { answerAll, createAnswers, type LineForm } from './answer-line.ts';
import { packsOf } from './packs.ts';

/** What a thread answers lines with. */
export interface LineJob {
  readonly lang: Lang;
  readonly form: LineForm;
  readonly resolutions: readonly string[];
}

const { lang, form, resolutions } = workerData as LineJob;
const builtin = loadBuiltin();
const answer = createAnswers(builtin, await packsOf(resolutions, builtin), lang, form);

parentPort?.on('message', ({ call, lines }: { call: number; lines: readonly Uint8Array[] }) => {
  const answers = answerAll(lines, answer);
  // handed over, not copied: they are many times as long as the lines
  parentPort?.postMessage({ call, answers }, [answers.buffer]);
});
