import { expect, it } from 'vitest';
import json from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { loadPack } from '../../lib/resolution/load.ts';
import { locateQuote } from '../../lib/resolution/quote.ts';

/** Every id the pack names; whether the lexicons have them is a matter of the built-in data as a whole. */
const anyId = {
  indicators: new Set([...json.figures, ...json.derived].map((figure) => figure.indicator)),
  definitions: new Set(['forest-new']),
  places: new Set(['bac-kan-city', 'duong-quang', 'nong-thuong']),
  units: new Set([...json.figures, ...json.derived].map((figure) => figure.unit).concat('VND')),
};

const loaded = loadPack(json, anyId);
const pack = loaded.ok ? loaded.pack : null;

it('loads without a fault', () => {
  expect(loaded.ok ? [] : loaded.faults).toEqual([]);
});

// Read off the document by hand: the printed words, the value they stand for, the unit.
const printed = [
  ['thêm 8 tiêu chí', '8', 'criterion', 'duong-quang', '2011-2016', 'change', 'result'],
  ['7 tiêu chí', '7', 'criterion', 'nong-thuong', '2011-2016', 'change', 'result'],
  ['96%', '96', 'percent', 'bac-kan-city', '2016', 'share-of-plan', 'estimate'],
  ['142% kế hoạch', '142', 'percent', 'bac-kan-city', '2016', 'share-of-plan', 'estimate'],
  ['215 tỷ đồng', '215000000000', 'VND', 'bac-kan-city', '2016', 'level', 'estimate'],
  ['hơn 2.500 tỷ đồng', '2500000000000', 'VND', 'bac-kan-city', '2016', 'level', 'estimate'],
  ['108.6%', '108.6', 'percent', 'bac-kan-city', '2016', 'share-of-plan', 'estimate'],
  ['379 lao động', '379', 'person', 'bac-kan-city', '2016', 'level', 'result'],
  ['2,88%', '2.88', 'percent', 'bac-kan-city', '2016', 'level', 'result'],
  ['giảm 0,32%', '0.32', 'percentage-point', 'bac-kan-city', '2016', 'change', 'result'],
  ['5 căn nhà đại đoàn kết', '5', 'house', 'bac-kan-city', '2016', 'level', 'result'],
  ['38,4%', '38.4', 'percent', 'bac-kan-city', '2017', 'level', 'target'],
  ['54,8%', '54.8', 'percent', 'bac-kan-city', '2017', 'level', 'target'],
  ['100 ha', '100', 'ha', 'bac-kan-city', '2017', 'level', 'target'],
  ['90 Đảng viên', '90', 'party-member', 'bac-kan-city', '2017', 'level', 'target'],
  ['55%', '55', 'percent', 'bac-kan-city', '2017', 'level', 'target'],
];

it('holds every printed figure of the document, in its order', () => {
  const held = pack?.figures.map((f) => [f.quote.exact, f.value, f.unit, f.place, f.period, f.measure, f.status]);
  expect(held).toEqual(printed);
});

it('quotes each figure and commitment where it stands in the text, once', () => {
  const quotes = [...json.figures, ...json.commitments].map(({ quote }) => quote);
  for (const quote of quotes) {
    const place = locateQuote(json.text, quote);
    expect(place, quote.exact).toBeTypeOf('object');
    if (typeof place === 'object') expect(json.text.slice(place.start, place.end)).toBe(quote.exact);
  }
});

it('leaves no number of the results and targets unquoted', () => {
  let rest = json.text.slice(json.text.indexOf('Về chương trình'));
  for (const figure of json.figures) rest = rest.replace(figure.quote.exact, '');
  expect(rest.match(/\d+/g)).toEqual(['2011', '2015', '2017', '2017']);
});

it('doubts only the two shares of budget revenue, with the readings of each', () => {
  const doubtful = json.figures.filter((figure) => figure.doubt !== null);
  expect(doubtful.map((figure) => [figure.id, figure.doubt?.readings.length])).toEqual([
    ['budget-revenue-2016', 3],
    ['budget-revenue-2016-second-share', 3],
  ]);
});

it('marks what follows from the printed figures as derived', () => {
  expect(pack?.derived.map(({ id, kind, value, high }) => [id, kind, value, high])).toEqual([
    ['poverty-rate-2015', 'arithmetic', '3.2', null],
    ['agriculture-share-2017', 'arithmetic', '6.8', null],
    ['budget-revenue-2016-amount', 'inference', '92000000000', '96000000000'],
  ]);
});

it('holds the two targets without a number', () => {
  expect(pack?.commitments.map(({ id, place, period }) => [id, place, period])).toEqual([
    ['nong-thuong-new-rural-2017', 'nong-thuong', '2017'],
    ['administration-centre-2017', 'bac-kan-city', '2017'],
  ]);
});
