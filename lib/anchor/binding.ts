import { bareKey, undoubledKey } from './similar.ts';
import { keysOf } from './word-key.ts';

const KEYS = keysOf('của và là tại ở trong với cho các những thì mà về để vì do đã được bị vào');
/** As they stand, and as they are typed without accents. */
const BINDING: ReadonlySet<string> = new Set([...KEYS, ...KEYS.map(bareKey)]);

/** Does a word say how others hang together, or that a thing is done? Another one in its place makes no other sentence. */
export const isBinding = (key: string): boolean => BINDING.has(key) || BINDING.has(undoubledKey(key));
