import type { Pack } from '../../data/schemas/pack.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { findingsOf } from './findings.ts';
import { jsonReport } from './json-report.ts';
import { readRecord } from './record.ts';
import { createSpeakers } from './speaker.ts';

/** How a line is answered: with its whole report as JSON, or with a line of CSV for each figure. */
export type LineForm = 'jsonl' | 'csv';

/** Answers one input line; without the line end. */
export type AnswerLine = (line: Uint8Array) => string;

/** The answers to some lines in their order, each with a line end, in UTF-8; of a line without an answer (a text without figures as CSV) nothing. */
export function answerAll(lines: readonly Uint8Array[], answer: AnswerLine): Uint8Array<ArrayBuffer> {
  const texts = lines.map(answer).filter((text) => text !== '');
  return new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
}

/** Makes what answers lines. Whatever is wrong with a line becomes its answer: `{"id", "error"}`, or a line of CSV that says so. */
export function createAnswers(builtin: Builtin, packs: readonly Pack[], lang: Lang, form: LineForm): AnswerLine {
  const engine = builtin.engineFor(packs);
  const speakerFor = createSpeakers(lang, builtin, packs);
  const faulty = (fault: { readonly id: string | number | null; readonly error: string }): string =>
    form === 'jsonl' ? JSON.stringify(fault) : findingsOf(fault);
  return (line) => {
    const record = readRecord(line);
    if ('error' in record) return faulty(record);
    const { id, article } = record;
    try {
      const report = engine.check(article);
      const told = jsonReport(id, report, { article, fromHtml: false }, speakerFor(report.figures));
      return form === 'csv' ? findingsOf(told) : JSON.stringify(told);
    } catch (error) {
      return faulty({ id, error: `the check failed: ${error instanceof Error ? error.message : error}` });
    }
  };
}
