import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { builtinData } from '../../data/index.ts';
import { LABELLED } from '../labels/folders.ts';
import { learntTexts } from '../labels/learnt.ts';
import { sourceIndicators } from '../labels/sources.ts';
import { printed, train } from './train.ts';

/** `npm run train`: learns data/weights.json from the labelled texts of tests/fixtures/labelled, those kept out left aside. */
const WEIGHTS = fileURLToPath(new URL('../../data/weights.json', import.meta.url));

const texts = learntTexts(LABELLED);
const data = { ...builtinData(), weights: null };
writeFileSync(WEIGHTS, printed(train(data, texts, sourceIndicators())));
console.log(
  `learnt from ${texts.length} texts with ${texts.reduce((sum, { labels }) => sum + labels.length, 0)} figures`,
);
