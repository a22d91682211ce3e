import { readingSaid } from '../lib/explain/reading-said.ts';
import type { Say } from '../lib/explain/say.ts';
import type { ReaderReading } from '../lib/figure/reader-reading.ts';

/** What a note is called: by its words, and a correction without any by what it says. */
export const labelOf = (
  { text, reading }: { readonly text: string; readonly reading?: ReaderReading | undefined },
  say: Say,
): string => (text === '' && reading ? readingSaid(reading, say) : text);
