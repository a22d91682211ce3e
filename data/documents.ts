import json from './documents.json' with { type: 'json' };
import { held } from './held.ts';
import type { Documents } from './schemas/document.ts';

/** What documents and the bodies behind them are called. Throws when the file does not fit its schema. */
export const documentWords = (): Documents => held('documents', json);
