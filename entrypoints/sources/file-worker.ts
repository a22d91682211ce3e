import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { readFile, readText } from '../../lib/office/read-file.ts';

/** Reads one file or text away from the window, whatever is in it, and says what came of it. */
interface Asked {
  readonly bytes?: ArrayBuffer;
  readonly name?: string;
  readonly text?: string;
}

/** TypeScript's library of windows has no global of workers. */
const world = globalThis as unknown as {
  onmessage: (event: { readonly data: Asked }) => void;
  postMessage(reading: unknown): void;
};

world.onmessage = ({ data: { bytes, name = '', text = '' } }) => {
  const reading = bytes === undefined ? readText(text) : readFile(new Uint8Array(bytes), name);
  const isTooLong = 'article' in reading && reading.article.text.length > PACK_LIMITS.text;
  // what is too long for a pack need not be carried to the window to be told so
  world.postMessage(isTooLong ? { ok: false, fault: 'too-long' } : reading);
};
