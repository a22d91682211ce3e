import { parseArgs } from 'node:util';
import type { Lang } from '../../lib/explain/lang.ts';

export type Options =
  | {
      readonly mode: 'check';
      readonly form: 'text' | 'json';
      readonly lang: Lang;
      readonly resolutions: readonly string[];
      readonly file: string;
    }
  | { readonly mode: 'jsonl'; readonly lang: Lang; readonly resolutions: readonly string[] }
  | { readonly mode: 'validate'; readonly lang: Lang; readonly files: readonly string[] }
  | { readonly mode: 'why'; readonly lang: Lang; readonly words: string; readonly file: string }
  | { readonly mode: 'help'; readonly lang: Lang };

/** What was asked for cannot be done as asked; the message is the one line the caller reads. */
export class UsageError extends Error {}

export const USAGE =
  'npm run --silent check -- [--json | --jsonl] [--lang vi|en] [--resolution FILE]... [FILE | -]   or   --validate FILE...   or   --why WORDS FILE';

/** Reads the command line. Throws a UsageError that says what is wrong. */
export function readOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const lang = values.lang ?? 'vi';
  if (lang !== 'vi' && lang !== 'en') throw new UsageError(`--lang must be vi or en, not "${lang}"`);
  if (values.help) return { mode: 'help', lang };
  const resolutions = values.resolution ?? [];
  if (values.validate) {
    if (values.json || values.jsonl || values.why !== undefined || resolutions.length > 0) {
      throw new UsageError('--validate goes with --lang and files only');
    }
    if (positionals.length === 0) throw new UsageError('--validate needs at least one file');
    return { mode: 'validate', lang, files: positionals };
  }
  if (values.json && values.jsonl) throw new UsageError('--json and --jsonl exclude each other');
  if (values.jsonl) {
    if (values.why !== undefined) throw new UsageError('--why goes with one file only');
    if (positionals.some((file) => file !== '-')) throw new UsageError('--jsonl reads standard input, not files');
    return { mode: 'jsonl', lang, resolutions };
  }
  const [file, ...more] = positionals;
  if (file === undefined) throw new UsageError('no file given ("-" reads text from standard input)');
  if (more.length > 0) throw new UsageError(`one file at a time, not ${positionals.length}`);
  if (values.why !== undefined) {
    if (values.json || resolutions.length > 0) throw new UsageError('--why goes with one file only');
    if (values.why === '') throw new UsageError('--why needs words of the number');
    return { mode: 'why', lang, words: values.why, file };
  }
  return { mode: 'check', form: values.json ? 'json' : 'text', lang, resolutions, file };
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
        why: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split(/\n|\. /)[0]! : String(error));
  }
}
