import type { Reason } from '../lib/check/verdict.ts';
import { boldNumbers } from './bold-numbers.ts';
import { unbroken } from './unbroken.ts';

/** The sentence of a card; the numbers that stand against each other in it are strong. */
export function Sentence({ words, reason }: { words: string; reason: Reason }) {
  return (
    <>
      {boldNumbers(words, reason).map(({ text, strong }, i) =>
        strong ? <b key={i}>{unbroken(text)}</b> : unbroken(text),
      )}
    </>
  );
}
