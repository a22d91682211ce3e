import { loadBuiltin } from '../lib/engine/builtin.ts';
import { explainReport } from '../lib/engine/explain-report.ts';
import { articleFromText } from '../lib/text/plain-text.ts';
import { readFileSync } from 'node:fs';



const b = loadBuiltin();
const e = b.engineFor(b.packs);

for (const l of readFileSync(process.argv[2]!, 'utf8').trim().split('\n')) {
  const o = JSON.parse(l);
  if (!process.argv.slice(3).includes(o.id)) continue;
  const a = articleFromText({ title: o.title, paragraphs: o.paragraphs }, { published: o.published });
  const r = e.check(a);
  for (const f of r.figures) console.log(o.id, a.text.slice(f.figure.start, f.figure.end), f.verdict.kind, JSON.stringify(f.verdict).slice(0, 500), '\n  ', f.figure.indicator, f.figure.unit, f.figure.part, f.figure.measure, f.figure.status, f.figure.place, f.figure.period, JSON.stringify(Object.fromEntries(Object.entries(f.figure.evidence).map(([k, v]) => [k, v && [v.how, v.text]]))), JSON.stringify(f.figure.cautions.map((c) => [c.kind, c.evidence.text])));
}
