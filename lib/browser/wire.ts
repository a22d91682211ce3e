import { isObject } from '../text/shape.ts';

/** The forms in which calls and events travel. Everything that arrives is checked against these, and its body against those of who is asked. */

/** A message through the runtime. */
export interface Envelope {
  readonly type: string;
  readonly body: unknown;
}

/** A call of the panel through its port to the page; the answer carries the same number. */
export interface NumberedCall extends Envelope {
  readonly call: number;
}

export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value['type'] === 'string' && 'body' in value;
}

export function isNumberedCall(value: unknown): value is NumberedCall {
  return isEnvelope(value) && Number.isSafeInteger((value as { call?: unknown }).call);
}

/** Is this an answer as Answer<T> has it? What a successful one carries is the caller's to check. */
export function isAnswer(value: unknown): value is { ok: true } | { ok: false; problem: { code: string } } {
  if (!isObject(value)) return false;
  if (value['ok'] === true) return true;
  return value['ok'] === false && isObject(value['problem']) && typeof value['problem']['code'] === 'string';
}
