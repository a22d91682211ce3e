import { afterEach, beforeEach, expect, test } from 'vitest';
import { createNoteMarks, type NoteMarks } from '../../lib/page/note-marks.ts';

let marks: NoteMarks;
const words = (name: string) => [...(CSS.highlights.get(name) ?? [])].map(String);
function ends(selector: string): StaticRange {
  const text = document.querySelector(selector)!.firstChild as Text;
  return new StaticRange({ startContainer: text, startOffset: 0, endContainer: text, endOffset: text.length });
}

beforeEach(() => {
  document.body.innerHTML = '<p id="a">an sinh xã hội</p><p id="b">quốc phòng</p>';
  marks = createNoteMarks(window);
});
afterEach(() => {
  marks.clear();
  CSS.highlights.clear();
});

test('passages are marked, those shown later in place of those before', () => {
  marks.show([{ id: '1', range: ends('#a') }]);
  expect(words('doi-chieu-note')).toEqual(['an sinh xã hội']);
  marks.show([{ id: '2', range: ends('#b') }]);
  expect(words('doi-chieu-note')).toEqual(['quốc phòng']);
  marks.show([]);
  expect(CSS.highlights.has('doi-chieu-note')).toBe(false);
});

test('a passage whose nodes the page has dropped since is passed over', () => {
  const range = ends('#a');
  document.querySelector('#a')!.remove();
  marks.show([
    { id: '1', range },
    { id: '2', range: ends('#b') },
  ]);
  expect(words('doi-chieu-note')).toEqual(['quốc phòng']);
  marks.choose(range);
  expect(words('doi-chieu-note-chosen')).toEqual([]);
});

test('the note under a point is told', () => {
  marks.show([{ id: '1', range: ends('#a') }]);
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('#a')!);
  const box = range.getBoundingClientRect();
  expect(marks.at(box.left + 5, box.top + 5)).toBe('1');
  expect(marks.at(box.right + 50, box.top + 5)).toBeNull();
});

test('a page that clears the registry gets them again, and its own highlights stay', () => {
  CSS.highlights.set('cua-trang', new Highlight());
  marks.show([{ id: '1', range: ends('#a') }]);
  CSS.highlights.delete('doi-chieu-note');
  marks.show([{ id: '1', range: ends('#a') }]);
  marks.choose(ends('#a'));
  expect(words('doi-chieu-note')).toEqual(['an sinh xã hội']);
  marks.clear();
  expect([...CSS.highlights.keys()]).toEqual(['cua-trang']);
});

test('a thousand notes do not draw a thousand marks', () => {
  marks.show(Array.from({ length: 1000 }, (_, n) => ({ id: `${n}`, range: ends('#a') })));
  expect(words('doi-chieu-note')).toHaveLength(200);
});
