import { SENTENCES } from './folders.ts';
import { readSentences } from './sentences.ts';
import type { LabelledText } from './texts.ts';
import { isKeptOut, readLabelled } from './texts.ts';

/** The texts of round 5: its writer gives an event the month of its day, and "now" no end, as few others do. */
const OF_ANOTHER_HABIT = /^f6-/u;

/** The texts that weights are learnt from: those of a folder that are not kept out, and the labelled sentences. */
export function learntTexts(folder: string): LabelledText[] {
  const teaches = ({ id }: LabelledText): boolean => !isKeptOut(id) && !OF_ANOTHER_HABIT.test(id);
  return [...readLabelled(folder).filter(teaches), ...readSentences(SENTENCES)];
}
