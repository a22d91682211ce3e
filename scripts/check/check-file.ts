import { judgeReason } from '../../lib/detect/reason.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import type { Report } from '../../lib/engine/report.ts';
import { LONGEST_ARTICLE } from '../../lib/text/article.ts';
import { jsonReport, jsonWithoutArticle } from './json-report.ts';
import type { Options } from './options.ts';
import { packsOf } from './packs.ts';
import { paper, paperOfNothing } from './paper.ts';
import { readInput } from './read-input.ts';
import { createSpeakers } from './speaker.ts';
import { textReport } from './text-report.ts';

/** Checks one file, or standard input, and writes the report. Returns the exit code: 1 when some figure differs. */
export async function checkFile(
  { file, form, lang, resolutions }: Extract<Options, { mode: 'check' }>,
  builtin: Builtin,
  standardInput: () => AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
): Promise<0 | 1> {
  const packs = await packsOf(resolutions, builtin);
  const speakerFor = createSpeakers(lang, builtin, packs);
  const input = await readInput(file, standardInput);
  if (!input.ok) {
    const { code } = input;
    const reason =
      code === 'too-long'
        ? judgeReason('judge-too-long', { limit: LONGEST_ARTICLE })
        : judgeReason(`judge-${code}`, {});
    const speaker = speakerFor([]);
    if (form === 'markdown' || form === 'html') {
      await write(paperOfNothing(file, reason, { form, lang, builtin, packs }));
      return 0;
    }
    const json = () => `${JSON.stringify(jsonWithoutArticle(file, reason, speaker), null, 1)}\n`;
    await write(form === 'json' ? json() : `${speaker.sentence(reason)}\n`);
    return 0;
  }
  const report = builtin.engineFor(packs).check(input.article);
  if (form === 'markdown' || form === 'html') {
    await write(paper(input.article, report, { form, lang, builtin, packs }));
    return exitCode(report);
  }
  const speaker = speakerFor(report.figures);
  await write(
    form === 'json'
      ? `${JSON.stringify(jsonReport(file, report, input, speaker), null, 1)}\n`
      : textReport(report, input.article, speaker),
  );
  return exitCode(report);
}

const exitCode = ({ figures }: Report): 0 | 1 => (figures.some(({ verdict }) => verdict.kind === 'differs') ? 1 : 0);
