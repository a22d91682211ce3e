import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/** One expected figure: its value, or both ends of a span; money and percentages also by unit. */
const expectedSchema = v.object({
  text: v.optional(v.string()),
  /** A number, or moments where the case is about dates and times. */
  value: v.unknown(),
  low: v.optional(v.nullable(v.number())),
  high: v.optional(v.nullable(v.number())),
  unit: v.optional(v.nullable(v.string())),
  start: v.optional(v.number()),
  end: v.optional(v.number()),
});

const caseSchema = v.object({
  ...expectedSchema.entries,
  id: v.string(),
  text: v.string(),
  kind: v.string(),
  expect: v.picklist(['figure', 'not_figure', 'mixed', 'none', 'policy']),
  in_scope: v.boolean(),
  /** Offsets into the text, or the words themselves. */
  span: v.optional(v.nullable(v.union([v.tuple([v.number(), v.number()]), v.string()]))),
  bound: v.optional(v.nullable(v.string())),
  unit_optional: v.optional(v.nullable(v.boolean())),
  figures: v.optional(v.nullable(v.array(expectedSchema))),
  not_figures: v.optional(v.nullable(v.array(v.object({ start: v.number(), end: v.number() })))),
});

export type Expected = v.InferOutput<typeof expectedSchema>;
export type Case = v.InferOutput<typeof caseSchema>;

export interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
}

/** The suites of a folder, by file name; null when the folder is not there. `anchoring.json` is about something else. */
export function loadSuites(folder: string): Suite[] | null {
  if (!existsSync(folder)) return null;
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json') && file !== 'anchoring.json')
    .sort()
    .map((file) => ({
      name: file.slice(0, -'.json'.length),
      cases: v.parse(v.array(caseSchema), JSON.parse(readFileSync(join(folder, file), 'utf8'))),
    }));
}
