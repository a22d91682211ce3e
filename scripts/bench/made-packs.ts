import type { Lexicons } from '../../data/index.ts';
import type { Pack, ReferenceFigure } from '../../data/schemas/pack.ts';
import { knownIds } from '../../lib/engine/known-ids.ts';
import { loadPack } from '../../lib/resolution/load.ts';

/** The years that made packs tell of. */
const FIRST_YEAR = 2005;

/** A valid pack of so many invented figures of a place: results and targets of many indicators over the years. */
export function madePack(
  data: Lexicons,
  { id, place, figures: count }: { id: string; place: string; figures: number },
): Pack {
  const indicators = data.indicators.indicators.filter(({ units }) => units.length > 0);
  const lines: string[] = [];
  const figures = Array.from({ length: count }, (_, at): ReferenceFigure => {
    const indicator = indicators[at % indicators.length]!;
    const year = FIRST_YEAR + (at % 20);
    const value = String(100 + at);
    const exact = `${value} đơn vị`;
    const prefix = `Dòng ${at} của ${id}: ${indicator.name.vi} năm ${year} là `;
    lines.push(`${prefix}${exact}.`);
    return {
      id: `figure-${at}`,
      indicator: indicator.id,
      place,
      period: String(year),
      status: at % 3 === 0 ? 'target' : 'result',
      measure: 'level',
      direction: null,
      value,
      high: null,
      unit: indicator.units[0]!,
      bound: 'exact',
      precision: null,
      base: null,
      definition: null,
      issuer: null,
      quote: { exact, prefix: prefix.slice(0, 150), suffix: '.' },
      doubt: null,
      notes: [],
      follows: null,
    };
  });
  const name = { vi: `Báo cáo ${id}`, en: `the ${id} report` };
  const pack: Pack = {
    format: 1,
    id,
    version: 1,
    title: name.vi,
    names: { document: name, report: name, resolution: name },
    source: { url: null },
    issuer: 'city-party-committee',
    place,
    periods: { results: ['2016'], targets: ['2017'] },
    conference: {
      organ: [`Ban Chấp hành Đảng bộ ${id}`],
      organShort: ['Thành ủy'],
      ordinal: 9,
      term: { from: 2015, to: 2020, ordinal: null },
      date: null,
      number: `${figures.length}-NQ/${id.toUpperCase()}`,
    },
    text: lines.join('\n'),
    figures,
    commitments: [],
    derived: [],
    evidence: [],
  };
  const loaded = loadPack(pack, knownIds(data));
  if (!loaded.ok) throw new Error(`${loaded.faults[0]?.path}: ${loaded.faults[0]?.code}`);
  return loaded.pack;
}
