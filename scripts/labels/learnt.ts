import { SENTENCES } from './folders.ts';
import { readSentences } from './sentences.ts';
import type { LabelledText } from './texts.ts';
import { isKeptOut, readLabelled } from './texts.ts';

/** The texts that weights are learnt from: those of a folder that are not kept out, and the labelled sentences. */
export function learntTexts(folder: string): LabelledText[] {
  return [...readLabelled(folder).filter(({ id }) => !isKeptOut(id)), ...readSentences(SENTENCES)];
}
