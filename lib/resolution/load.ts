import * as v from 'valibot';
import { PACK_LIMITS } from '../../data/pack-limits.ts';
import { PACK_FORMAT, type Pack, packSchema } from '../../data/schemas/pack.ts';
import { consistencyFaults } from './consistency.ts';
import type { Fault, FaultCode } from './fault.ts';
import type { KnownIds } from './known.ts';

export type LoadedPack =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** A file with many faults is shown its first ones; a reader mends those and tries again. */
const MOST_FAULTS = 100;

/** Reads a pack from the text of a file. Everything that is wrong comes back as faults with their paths; nothing throws. */
export function loadPackText(text: string, known: KnownIds): LoadedPack {
  if (text.length > PACK_LIMITS.file) return refused('file-too-big', { limit: String(PACK_LIMITS.file) });
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch {
    return refused('not-json', {});
  }
  return loadPack(value, known);
}

/** Reads a pack from parsed JSON: form first (schema), then what only the whole shows (quotes, ids, references). */
export function loadPack(value: unknown, known: KnownIds): LoadedPack {
  const format = formatOf(value);
  if (format !== null && format > PACK_FORMAT) {
    return { ok: false, faults: [{ path: 'format', code: 'newer-format', params: { format: String(format) } }] };
  }
  // the schema would say of a list that each entry is missing
  if (Array.isArray(value)) return refused('wrong-type', { expected: 'Object', received: 'Array' });
  // of one entry its first fault: a value that is too long need not be told to be no number as well
  const parsed = v.safeParse(packSchema, value, { abortPipeEarly: true });
  if (!parsed.success) return { ok: false, faults: limited(parsed.issues.map(faultOf)) };
  const faults = consistencyFaults(parsed.output, known);
  return faults.length > 0 ? { ok: false, faults: limited(faults) } : { ok: true, pack: parsed.output };
}

function refused(code: FaultCode, params: Record<string, string>): LoadedPack {
  return { ok: false, faults: [{ path: '', code, params }] };
}

function limited(faults: readonly Fault[]): readonly Fault[] {
  if (faults.length <= MOST_FAULTS) return faults;
  const more: Fault = { path: '', code: 'too-many-faults', params: { more: String(faults.length - MOST_FAULTS) } };
  return [...faults.slice(0, MOST_FAULTS), more];
}

function formatOf(value: unknown): number | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) return null;
  return typeof value.format === 'number' ? value.format : null;
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  return {
    path: pathOf(issue),
    code: codeOf(issue),
    params: { expected: issue.expected ?? '', received: short(issue.received) },
  };
}

function pathOf(issue: v.BaseIssue<unknown>): string {
  let path = '';
  for (const { key } of issue.path ?? []) {
    path += typeof key === 'number' ? `[${key}]` : `${path === '' ? '' : '.'}${String(key)}`;
  }
  return path;
}

/** Messages of the schema are codes already; what valibot finds by itself is told by the kind and type of the issue. */
function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (issue.kind === 'validation' && isCode(issue.message)) return issue.message;
  if (issue.type === 'strict_object') {
    if (issue.expected === 'never') return 'unknown-key';
    return issue.received === 'undefined' ? 'missing' : 'wrong-type';
  }
  if (isCode(issue.message)) return issue.message;
  if (issue.type === 'literal' || issue.type === 'picklist' || issue.type === 'union') return 'not-allowed';
  return 'wrong-type';
}

const MESSAGES: ReadonlySet<string> = new Set<FaultCode>([
  'not-allowed',
  'not-this-format',
  'too-long',
  'too-many',
  'empty',
  'too-small',
  'too-large',
  'not-an-integer',
  'not-an-id',
  'not-a-decimal',
  'not-a-period',
  'not-a-base',
  'not-a-date',
  'not-a-url',
]);

function isCode(message: string): message is FaultCode {
  return MESSAGES.has(message);
}

function short(received: string): string {
  return received.length > 80 ? `${received.slice(0, 79)}…` : received;
}
