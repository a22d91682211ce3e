import '../../components/panel.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Series } from '../../components/pictures/Series.tsx';
import type { YearPoint } from '../../components/pictures/year-series.ts';
import { freshRoot } from './fresh-root.ts';

/** How wide a picture is in panels of 360 and of 240 pixels. */
const WIDTHS = [308, 176];

const stage = freshRoot((root) => {
  root.className = 'panel';
  root.style.containerType = 'inline-size';
});

/** Of each series its points: kind, year, value and label. */
const SERIES = {
  'a rate that falls': 'derived 2015 3.2 suy ra 3,2% | source 2016 2.88 nguồn 2,88% | page 2018 1.93 bài 1,93%',
  'a rate that hardly changes':
    'derived 2015 3.2 derived 3.2% | source 2016 2.88 source 2.88% | page 2018 2.86 page 2.86%',
  'two amounts with their units': 'source 2016 215e9 source VND 215 billion | page 2018 262e9 page VND 262 billion',
  'two amounts that are nearly the same': 'source 2016 2500e9 nguồn 2.500 tỷ đồng | page 2018 2510e9 bài 2.510 tỷ đồng',
  'two long amounts': 'source 2016 2500e9 source VND 2,500.25 billion | page 2018 2510e9 page VND 2,510.75 billion',
  'three amounts':
    'source 2016 215e9 nguồn 215 tỷ đồng | page 2018 262e9 bài 262 tỷ đồng | page 2019 280e9 bài 280 tỷ đồng',
  'five years':
    'page 2014 300 bài 300 | page 2015 309 bài 309 | source 2016 318 nguồn 318 | page 2018 327 bài 327 | page 2019 336 bài 336',
  'a target and the plan of the page': 'target 2017 100 chỉ tiêu 100 | plan 2018 112 bài đề ra 112',
};
const pointsOf = (series: string): YearPoint[] =>
  series.split(' | ').map((point) => {
    const [kind, year, value, ...label] = point.split(' ');
    return { kind: kind as YearPoint['kind'], year: Number(year), value: Number(value), label: label.join(' ') };
  });

const CASES = WIDTHS.flatMap((width) =>
  Object.entries(SERIES).map(([name, series]) => ({ width, name, points: pointsOf(series) })),
);
test.each(CASES)('$name at $width: no label runs into another one or out of the picture', ({ width, points }) => {
  stage.root.style.width = `${width}px`;
  act(() => render(<Series points={points} name="theo năm" />, stage.root));
  const picture = stage.root.getBoundingClientRect();
  const labels = [...stage.root.querySelectorAll('text')]
    .map((label) => ({ words: label.textContent, box: label.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0);
  const years = new Set(points.map(({ year }) => year)).size;
  if (width > 200) expect(labels).toHaveLength(points.length + years);
  else expect(labels.length).toBeGreaterThanOrEqual(years);
  for (const [i, { words, box }] of labels.entries()) {
    expect(box.left, `${words}`).toBeGreaterThanOrEqual(picture.left - 0.5);
    expect(box.right, `${words}`).toBeLessThanOrEqual(picture.right + 0.5);
    for (const other of labels.slice(i + 1)) {
      const isBeside = box.right <= other.box.left || other.box.right <= box.left;
      const isAbove = box.bottom <= other.box.top + 3 || other.box.bottom <= box.top + 3;
      expect(isBeside || isAbove, `${words} / ${other.words}`).toBe(true);
    }
  }
});
