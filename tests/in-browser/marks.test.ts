import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createMarks, type Mark } from '../../lib/page/marks.ts';

// jsdom has no highlights and no rectangles: this part of lib/page is tried in the real thing.
const WORDS = 'Tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88%.';
let paragraph: HTMLElement;
let marks: ReturnType<typeof createMarks>;

const markOf = (figure: number, verdict: Mark['verdict'], words: string): Mark & { range: Range } => {
  const range = document.createRange();
  const start = WORDS.indexOf(words);
  range.setStart(paragraph.firstChild!, start);
  range.setEnd(paragraph.firstChild!, start + words.length);
  return { figure, verdict, range };
};
const middleOf = (range: Range) => {
  const box = range.getBoundingClientRect();
  return [box.x + box.width / 2, box.y + box.height / 2] as const;
};

beforeEach(() => {
  document.body.innerHTML = '';
  paragraph = document.createElement('p');
  paragraph.textContent = WORDS;
  document.body.append(paragraph);
  marks = createMarks(window);
});
afterEach(() => {
  marks.clear();
  CSS.highlights.clear();
});

test('marks stand in the registry by their verdict, and the article is as it was', () => {
  const before = paragraph.outerHTML;
  marks.show([markOf(0, 'match', '379'), markOf(1, 'differs', '2,88%')]);
  expect([...CSS.highlights.get('doi-chieu-agrees')!].map(String)).toEqual(['379']);
  expect([...CSS.highlights.get('doi-chieu-differs')!].map(String)).toEqual(['2,88%']);
  expect(paragraph.outerHTML).toBe(before);
});

test('the figure under a point is found, and none beside it', () => {
  const jobs = markOf(4, 'match', '379');
  const poverty = markOf(7, 'differs', '2,88%');
  marks.show([jobs, poverty]);
  expect(marks.at(...middleOf(jobs.range))).toBe(4);
  expect(marks.at(...middleOf(poverty.range))).toBe(7);
  expect(marks.at(...middleOf(markOf(0, 'match', 'lao động').range))).toBeNull();
});

test('the chosen figure is still found under the point, and one alone is chosen', () => {
  const jobs = markOf(0, 'match', '379');
  marks.show([jobs, markOf(1, 'differs', '2,88%')]);
  marks.select(1);
  marks.select(0);
  expect([...CSS.highlights.get('doi-chieu-selected')!].map(String)).toEqual(['379']);
  expect(marks.at(...middleOf(jobs.range))).toBe(0);
});

describe('after a change of the page', () => {
  const both = () => {
    marks.show([markOf(0, 'differs', '379'), markOf(1, 'differs', '2,88%')]);
    marks.select(0);
  };
  const marked = (name: string) => [...(CSS.highlights.get(`doi-chieu-${name}`) ?? [])].map(String);

  test.each([
    ['its text is another', () => (paragraph.firstChild as Text).replaceData(0, 50, WORDS.replace('379', '14'))],
    ['a digit has come behind it', () => (paragraph.firstChild as Text).insertData(WORDS.indexOf('379') + 3, '1')],
    ['a digit has come before it', () => (paragraph.firstChild as Text).insertData(WORDS.indexOf('379'), '1')],
    ['its text is gone', () => paragraph.firstChild!.replaceWith('Tạo việc làm cho 14 lao động.')],
  ])('a figure has no mark when %s', (_, change) => {
    both();
    change();
    marks.dropChanged();
    expect(marked('differs')).not.toContain('379');
    expect(marked('selected')).toEqual([]);
    marks.refresh();
    expect(marked('differs').filter((words) => words !== '2,88%')).toEqual([]);
  });

  test('the others keep theirs', () => {
    both();
    paragraph.before('Tin mới');
    (paragraph.firstChild as Text).replaceData(0, 3, 'Đã tạo');
    marks.dropChanged();
    expect(marked('differs')).toEqual(['379', '2,88%']);
    expect(marked('selected')).toEqual(['379']);
  });

  test('a figure of several marks loses all of them', () => {
    marks.show([markOf(0, 'differs', '379'), markOf(0, 'differs', 'lao động'), markOf(1, 'match', '2,88%')]);
    (paragraph.firstChild as Text).replaceData(WORDS.indexOf('379'), 3, '14');
    marks.dropChanged();
    expect(marked('differs')).toEqual([]);
    expect(marked('agrees')).toEqual(['2,88%']);
  });
});

test('a second showing takes the place of the first', () => {
  marks.show([markOf(0, 'match', '379')]);
  marks.show([markOf(0, 'unclear', '379')]);
  expect(CSS.highlights.get('doi-chieu-agrees')?.size ?? 0).toBe(0);
  expect(CSS.highlights.get('doi-chieu-unclear')?.size).toBe(1);
});

test('clearing leaves what is not ours: the page’s own highlights, and one that took our name', () => {
  const theirs = new Highlight();
  CSS.highlights.set('search', theirs);
  marks.show([markOf(0, 'match', '379'), markOf(1, 'differs', '2,88%')]);
  const newer = new Highlight();
  CSS.highlights.set('doi-chieu-agrees', newer);
  marks.clear();
  expect(CSS.highlights.get('search')).toBe(theirs);
  expect(CSS.highlights.get('doi-chieu-agrees')).toBe(newer);
  expect(CSS.highlights.has('doi-chieu-differs')).toBe(false);
});

test('what an ended script of ours has left is replaced, the page’s own highlights stay', () => {
  const left = new Highlight(markOf(0, 'match', '379').range);
  const theirs = new Highlight();
  for (const name of ['doi-chieu-agrees', 'doi-chieu-differs', 'doi-chieu-unclear']) CSS.highlights.set(name, left);
  CSS.highlights.set('search', theirs);
  marks.show([markOf(0, 'match', '2,88%')]);
  expect([...CSS.highlights.keys()].sort()).toEqual(['doi-chieu-agrees', 'search']);
  expect([...CSS.highlights.get('doi-chieu-agrees')!].map(String)).toEqual(['2,88%']);
});
