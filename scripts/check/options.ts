import { parseArgs } from 'node:util';
import { isLang, LANGS, type Lang } from '../../lib/explain/lang.ts';
import type { ReportForm } from '../../lib/report/write-report.ts';
import type { LineForm } from './answer-line.ts';
import { allWorkers } from './line-pool.ts';

export type Options =
  | {
      readonly mode: 'check';
      /** `markdown` and `html`: the paper that the panel saves. */
      readonly form: 'text' | 'json' | ReportForm;
      readonly lang: Lang;
      readonly resolutions: readonly string[];
      readonly file: string;
    }
  | {
      readonly mode: 'jsonl';
      readonly form: LineForm;
      readonly lang: Lang;
      readonly resolutions: readonly string[];
      readonly workers: number;
      /** The id of the line to begin with; null for the first. */
      readonly from: string | null;
    }
  | { readonly mode: 'validate'; readonly lang: Lang; readonly files: readonly string[] }
  | { readonly mode: 'make-pack'; readonly lang: Lang; readonly file: string }
  | { readonly mode: 'why'; readonly lang: Lang; readonly words: string; readonly file: string }
  | { readonly mode: 'help'; readonly lang: Lang };

/** What was asked for cannot be done as asked; the message is the one line the caller reads. */
export class UsageError extends Error {}

export const USAGE =
  'npm run --silent check -- [--json | --jsonl [--csv] [--workers N] [--from ID] | --report md|html] [--lang vi|en] [--resolution FILE]... [FILE | -]   or   --validate FILE...   or   --make-pack FILE   or   --why WORDS FILE';

/** Reads the command line. Throws a UsageError that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const lang = values.lang ?? 'vi';
  if (!isLang(lang)) throw new UsageError(`--lang must be ${LANGS.join(' or ')}, not "${lang}"`);
  if (values.help) return { mode: 'help', lang };
  const resolutions = values.resolution ?? [];
  if (values.validate) {
    const others = values.json || values.jsonl || values.why !== undefined || values.report !== undefined;
    if (others || values['make-pack'] || resolutions.length > 0) {
      throw new UsageError('--validate goes with --lang and files only');
    }
    if (positionals.length === 0) throw new UsageError('--validate needs at least one file');
    return { mode: 'validate', lang, files: positionals };
  }
  if (!values.jsonl && (values.csv || values.workers !== undefined || values.from !== undefined)) {
    throw new UsageError('--csv, --workers and --from go with --jsonl');
  }
  if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other');
  const report = reportForm(values.report);
  if (report !== null && (values.json || values.jsonl)) throw new UsageError('--report excludes --json and --jsonl');
  if (values.jsonl) {
    if (values.why !== undefined) throw new UsageError('--why goes with one file only');
    if (values['make-pack']) throw new UsageError('--make-pack goes with --lang and one file only');
    if (positionals.some((file) => file !== '-')) throw new UsageError('--jsonl reads standard input, not files');
    return {
      mode: 'jsonl',
      form: values.csv ? 'csv' : 'jsonl',
      lang,
      resolutions,
      workers: workersOf(values.workers),
      from: values.from ?? null,
    };
  }
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('no file given ("-" reads text from standard input)');
  if (more.length > 0) throw new UsageError(`one file at a time, not ${positionals.length}`);
  if (values['make-pack']) {
    if (values.json || values.why !== undefined || resolutions.length > 0) {
      throw new UsageError('--make-pack goes with --lang and one file only');
    }
    return { mode: 'make-pack', lang, file };
  }
  if (values.why !== undefined) {
    if (values.json || report !== null || resolutions.length > 0) throw new UsageError('--why goes with one file only');
    if (values.why === '') throw new UsageError('--why needs words of the number');
    return { mode: 'why', lang, words: values.why, file };
  }
  return { mode: 'check', form: values.json ? 'json' : (report ?? 'text'), lang, resolutions, file };
}

function reportForm(value: string | undefined): ReportForm | null {
  if (value === undefined) return null;
  if (value === 'html') return 'html';
  if (value === 'md') return 'markdown';
  throw new UsageError(`--report must be md or html, not "${value}"`);
}

/** Threads that answer lines: one, or as many as the machine runs at a time with "all". */
function workersOf(given: string | undefined): number {
  if (given === undefined) return 1;
  if (given === 'all') return allWorkers();
  if (!/^[1-9]\d?$/.test(given))
    throw new UsageError(`--workers must be a number from 1 to 99, or "all", not "${given}"`);
  return Number(given);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        jsonl: { type: 'boolean' },
        lang: { type: 'string' },
        resolution: { type: 'string', multiple: true },
        validate: { type: 'boolean' },
        'make-pack': { type: 'boolean' },
        csv: { type: 'boolean' },
        workers: { type: 'string' },
        from: { type: 'string' },
        why: { type: 'string' },
        report: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split(/\n|\. /)[0]! : String(error));
  }
}
