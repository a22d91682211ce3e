import { SENTENCES } from './folders.ts';
import { readSentences } from './sentences.ts';
import type { Label, LabelledText } from './texts.ts';
import { isKeptOut, readLabelled } from './texts.ts';

/** The texts of round 5: its writer gives an event the month of its day, and "now" no end, as few others do. */
const OF_ANOTHER_HABIT = /^f6-/u;

/** A text without its periods, which teach nothing then. */
const withoutPeriods = (text: LabelledText): LabelledText => ({
  ...text,
  labels: text.labels.map(({ period: _, ...label }) => label as Label),
});

/**
 * The texts that weights are learnt from: those of a folder that are not kept out, and the labelled sentences. Of a writer with
 * another habit of periods all but these.
 */
export function learntTexts(folder: string): LabelledText[] {
  const taught = readLabelled(folder).filter(({ id }) => !isKeptOut(id));
  return [
    ...taught.map((text) => (OF_ANOTHER_HABIT.test(text.id) ? withoutPeriods(text) : text)),
    ...readSentences(SENTENCES),
  ];
}
