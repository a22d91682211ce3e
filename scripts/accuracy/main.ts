import { parseArgs } from 'node:util';
import { builtinData } from '../../data/index.ts';
import type { WeightsData } from '../../data/schemas/weights.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createEngine } from '../../lib/engine/create-engine.ts';
import { LABELLED, SENTENCES } from '../labels/folders.ts';
import { readSentences } from '../labels/sentences.ts';
import { sourceIndicators } from '../labels/sources.ts';
import type { LabelledText } from '../labels/texts.ts';
import { foldOf, isKeptOut, readLabelled } from '../labels/texts.ts';
import { train } from '../train/train.ts';
import type { CountName, TextScore } from './score.ts';
import { COUNTS, scoreText } from './score.ts';

/**
 * `npm run accuracy [-- FOLDER --rules --misses NAME]`: what the engine reads right in labelled texts, property by property:
 * by set, and of the texts that nothing learnt from. FOLDER: other labelled texts; `--rules`: without the learnt weights;
 * `--misses`: prints the misses of a property.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rules: { type: 'boolean' }, cross: { type: 'boolean' }, misses: { type: 'string' } },
});

const builtin = loadBuiltin();
const sources = sourceIndicators();
const known = { sources, places: new Set(builtinData().places.map(({ id }) => id)) };
const texts = readLabelled(positionals[0] ?? LABELLED);
const scores = new Map<LabelledText, TextScore>();

/** Scores texts under some weights; null: the rules alone. */
function score(list: readonly LabelledText[], weights: WeightsData | null): void {
  const engine = createEngine({ ...builtinData(), weights }, builtin.packs);
  for (const text of list) scores.set(text, scoreText(text, engine.check(text.article).figures, known));
}

/** Each fifth of the texts under weights learnt from the others: what unseen texts of the same kinds would get. */
function scoreCrosswise(): void {
  const folds = [0, 1, 2, 3, 4].map((fold) => texts.filter(({ id }) => foldOf(id) === fold));
  for (const fold of folds) {
    const others = folds.filter((other) => other !== fold).flat();
    score(fold, train(builtinData(), [...others, ...readSentences(SENTENCES)], sources));
  }
}

if (values.cross) scoreCrosswise();
else score(texts, values.rules ? null : builtinData().weights);

function print(title: string, list: readonly LabelledText[]): void {
  if (list.length === 0) return;
  const sum = (name: CountName, which: 'right' | 'total'): number =>
    list.reduce((total, text) => total + (scores.get(text)![which].get(name) ?? 0), 0);
  const parts = COUNTS.map((name) => {
    const total = sum(name, 'total');
    return `${name} ${total === 0 ? '-' : (sum(name, 'right') / total).toFixed(3)}`;
  });
  const accused = list.flatMap((text) =>
    scores.get(text)!.accused.map(({ got, label }) => `${text.id} ${label?.printed} ${got}`),
  );
  const onNon = list.reduce((total, text) => total + scores.get(text)!.onNonFigures, 0);
  console.log(
    `${title.padEnd(14)} ${String(sum('found', 'total')).padStart(4)}  ${parts.join('  ')}  on-non ${onNon}  accused ${accused.length}`,
  );
  for (const one of accused) console.log(`    wrongly accused: ${one}`);
}

for (const set of new Set(texts.map((text) => text.set)))
  print(
    set,
    texts.filter((text) => text.set === set),
  );
print(
  'kept out',
  texts.filter(({ id }) => isKeptOut(id)),
);
print(
  'learnt from',
  texts.filter(({ id }) => !isKeptOut(id)),
);
print('all', texts);
if (values.misses !== undefined) {
  for (const text of texts) {
    for (const { name, label, got } of scores.get(text)!.misses) {
      if (name !== values.misses) continue;
      const wanted =
        label === null
          ? ''
          : name === 'verdict'
            ? label.verdict.join('/')
            : String(label[name as keyof typeof label] ?? '');
      const near =
        label === null
          ? ''
          : text.article.text.slice(Math.max(0, label.span.start - 140), label.span.end + 60).replace(/\s+/gu, ' ');
      console.log(`${text.id} "${label?.printed ?? ''}" ${wanted}, got ${got} | ${near}`);
    }
  }
}
