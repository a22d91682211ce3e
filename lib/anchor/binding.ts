import { undoubledKey } from './similar.ts';
import { keysOf } from './word-key.ts';

/** Not as they are typed without accents: "tai" may be "tai nạn", and "da" is "đa chiều". */
const BINDING: ReadonlySet<string> = new Set(
  keysOf('của và là tại ở trong với cho các những thì mà về để vì do đã được bị vào'),
);

/** Does a word say how others hang together, or that a thing is done? Another one in its place makes no other sentence. */
export const isBinding = (key: string): boolean => BINDING.has(key) || BINDING.has(undoubledKey(key));
