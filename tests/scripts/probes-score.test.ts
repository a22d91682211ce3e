import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { articleOf, figureAt, type Passage, type Probe } from '../../scripts/probes/passages.ts';
import { scoreProbe, wrongAccusation } from '../../scripts/probes/score.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);

const probe: Probe = {
  number: '45',
  paragraph: 0,
  occurrence: 2,
  value: 45,
  unit: 'person',
  bound: 'exact',
  measure: 'level',
  indicator: 'jobs-created',
  place: 'bac-kan-city',
  period: '2016',
  status: 'result',
  verdict: ['differs'],
  kind: '',
  why: '',
};
const passage: Passage = {
  id: 'x',
  title: 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020',
  paragraphs: ['Năm 2016, kết nạp 45 đảng viên; thành phố tạo việc làm cho 45 lao động.'],
  published: '2016-12-20',
  probe: [probe],
};
const { figures } = engine.check(articleOf(passage));
const found = figureAt(passage, probe, figures);
const wrongOf = (of: Probe): string[] =>
  [...scoreProbe(of, figureAt(passage, of, figures), new Set(['jobs-created', 'party-members-admitted']))]
    .filter(([, right]) => !right)
    .map(([name]) => name);

describe('the score of a probe', () => {
  it('looks at the number that is meant, of equal ones', () => {
    expect(found?.figure.indicator).toBe('jobs-created');
    expect(figureAt(passage, { ...probe, occurrence: 1 }, figures)?.figure.indicator).toBe('party-members-admitted');
  });

  it('names every property that is wrong', () => {
    expect(wrongOf(probe)).toEqual([]);
    expect(wrongOf({ ...probe, period: '2017', bound: 'about' })).toEqual(['bound', 'period']);
    expect(wrongOf({ ...probe, indicator: 'other:training' })).toEqual(['indicator']);
    expect(wrongOf({ ...probe, number: '46', paragraph: -1 })).toEqual(['found', 'verdict']);
  });

  it('calls an accusation wrong where the label does not allow it', () => {
    expect(wrongAccusation(probe, found)).toBeNull();
    expect(wrongAccusation({ ...probe, verdict: ['unclear'] }, found)).toBe('differs');
    expect(wrongAccusation({ ...probe, verdict: ['unclear'] }, undefined)).toBeNull();
  });
});
