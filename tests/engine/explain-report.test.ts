import { expect, test } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import { explain } from '../../lib/explain/explain.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const { packs, names, engineFor } = loadBuiltin();
const all = { ...names, packs };
const report = engineFor(packs).check(
  articleFromText({
    text: 'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động, đạt 108,3% kế hoạch (350 lao động).',
  }),
);
const explained = explainReport(report, all);
const reasonsOf = ({ page, figures, arithmetic }: typeof report) =>
  [...figures.map(({ verdict }) => verdict), ...arithmetic, page].flatMap(({ reasons }) => reasons);

test('every reason carries the sentence that lib/explain says for it', () => {
  expect(reasonsOf(explained).length).toBeGreaterThan(3);
  for (const reason of reasonsOf(explained)) {
    expect(reason.text).toEqual({ vi: explain(reason, 'vi', all), en: explain(reason, 'en', all) });
    expect(reason.text?.vi).not.toBe(reason.code);
    expect(reason.text?.en).not.toBe(reason.text?.vi);
  }
});

test('the first reason of a figure says itself in one breath as well', () => {
  const [first] = explained.figures;
  expect(first?.verdict.reasons.map(({ brief }) => brief !== undefined)).toEqual([
    true,
    ...first!.verdict.reasons.slice(1).map(() => false),
  ]);
});

test('nothing else of the report changes', () => {
  const added = (key: string, value: unknown) => (key === 'text' && typeof value === 'object') || key === 'brief';
  const plain = JSON.parse(JSON.stringify(explained, (key, value) => (added(key, value) ? undefined : value)));
  expect(plain).toEqual(JSON.parse(JSON.stringify(report)));
});

test('a place that no data knows is called as the page prints it, in sentences too', () => {
  const text =
    'Huyện Kông Chro sơ kết 9 tháng năm 2023\nTổng thu ngân sách trên địa bàn huyện Kông Chro trong 9 tháng năm 2023 đạt 22,71 tỷ đồng.';
  const { page, figures } = explainReport(engineFor(packs).check(articleFromText({ text })), all);
  expect(figures.map(({ figure }) => figure.place)).toEqual(['kong-chro']);
  const sentences = [...page.reasons, ...figures.flatMap(({ verdict }) => verdict.reasons)].map(({ text }) => text?.vi);
  expect(sentences.join('\n')).toContain('huyện Kông Chro');
  expect(sentences.join('\n')).not.toContain('kong-chro');
});
