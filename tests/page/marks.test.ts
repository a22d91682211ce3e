import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks, type Mark } from '../../lib/page/marks.ts';
import { documentOf } from './page-of.ts';

/** jsdom has no highlights: a registry with the parts of the interface that are used. */
class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}
class FakeRegistry extends Map<string, FakeHighlight> {
  highlightsFromPoint(x: number): { highlight: FakeHighlight; ranges: AbstractRange[] }[] {
    const under = (highlight: FakeHighlight) =>
      [...highlight].filter((range) => range.startOffset <= x && x < range.endOffset);
    return [...this.values()]
      .map((highlight) => ({ highlight, ranges: under(highlight) }))
      .filter((hit) => hit.ranges.length > 0);
  }
}

const document = documentOf('<body><p>Thu 215 tỷ, chi 99 tỷ, trồng 100 ha</p></body>');
const text = document.querySelector('p')!.firstChild as Text;

const mark = (figure: number, verdict: Mark['verdict'], start: number, end: number): Mark & { range: Range } => {
  const range = document.createRange();
  range.setStart(text, start);
  range.setEnd(text, end);
  return { figure, verdict, range };
};

let registry: FakeRegistry;
let view: Window & typeof globalThis;
beforeEach(() => {
  registry = new FakeRegistry();
  view = { CSS: { highlights: registry }, Highlight: FakeHighlight } as unknown as Window & typeof globalThis;
});
const shown = () =>
  Object.fromEntries(
    [...registry].map(([name, marks]) => [name, [...marks].map(String)]).filter(([, list]) => list!.length > 0),
  );

describe('marks', () => {
  it('are one highlight for each look', () => {
    createMarks(view).show([mark(0, 'match', 4, 10), mark(1, 'other-period', 16, 21), mark(2, 'consistent', 29, 35)]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['215 tỷ', '100 ha'], 'doi-chieu-not-compared': ['99 tỷ'] });
  });

  it('replace those before without leaving the registry in between', () => {
    const marks = createMarks(view);
    marks.show([mark(0, 'match', 4, 10), mark(1, 'differs', 16, 21)]);
    const before = registry.get('doi-chieu-agrees');
    marks.show([mark(0, 'match', 16, 21)]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['99 tỷ'] });
    expect(registry.get('doi-chieu-agrees')).toBe(before);
  });

  it('say whether the page has taken away what one of them stands on, drawn or not', () => {
    const line = document.body.appendChild(document.createElement('p'));
    const own = line.appendChild(document.createTextNode('379 lao động'));
    const ends = { startContainer: own, startOffset: 0, endContainer: own, endOffset: 3 };
    const marks = createMarks(view, () => []);
    marks.show([mark(0, 'match', 4, 10), { figure: 1, verdict: 'match', range: ends as unknown as AbstractRange }]);
    expect(marks.areCut()).toBe(false);
    line.textContent = '379 lao động';
    expect(marks.areCut()).toBe(true);
    marks.show([mark(0, 'match', 4, 10)]);
    expect(marks.areCut()).toBe(false);
    line.remove();
  });

  it('say which figure is at a point', () => {
    const marks = createMarks(view);
    marks.show([mark(5, 'match', 4, 10), mark(7, 'differs', 16, 21)]);
    expect([marks.at(5, 0), marks.at(17, 0), marks.at(0, 0)]).toEqual([5, 7, null]);
  });

  it('do not answer for a highlight of the page', () => {
    const marks = createMarks(view);
    const { range } = mark(0, 'match', 4, 10);
    registry.set('search', new FakeHighlight([range]));
    expect(marks.at(5, 0)).toBeNull();
  });

  it('set the chosen figure off, and only that one', () => {
    const marks = createMarks(view);
    marks.show([mark(0, 'match', 4, 10), mark(1, 'unclear', 16, 21)]);
    marks.select(0);
    marks.select(1);
    expect(shown()['doi-chieu-selected']).toEqual(['99 tỷ']);
    marks.select(null);
    expect(shown()['doi-chieu-selected']).toBeUndefined();
  });

  it('go without taking what belongs to the page', () => {
    const marks = createMarks(view);
    marks.show([mark(0, 'match', 4, 10), mark(1, 'differs', 16, 21)]);
    const theirs = new FakeHighlight();
    registry.set('doi-chieu-differs', theirs);
    registry.set('search', new FakeHighlight());
    marks.clear();
    expect([...registry.keys()]).toEqual(['doi-chieu-differs', 'search']);
    expect(registry.get('doi-chieu-differs')).toBe(theirs);
  });

  it('come back when the page has cleared the registry', () => {
    const marks = createMarks(view);
    marks.show([mark(0, 'match', 4, 10)]);
    registry.clear();
    marks.show([mark(0, 'match', 4, 10)]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['215 tỷ'] });
  });

  it('take the place of what a script of ours that was ended has left, and of nothing else', () => {
    const left = new FakeHighlight([mark(0, 'match', 4, 10).range]);
    const theirs = new FakeHighlight([mark(0, 'match', 4, 10).range]);
    for (const name of ['doi-chieu-agrees', 'doi-chieu-differs', 'doi-chieu-selected']) registry.set(name, left);
    for (const name of ['search', 'doi-chieu', 'my-doi-chieu-agrees']) registry.set(name, theirs);
    const marks = createMarks(view);
    expect(registry.get('doi-chieu-differs')).toBe(left);
    marks.show([mark(0, 'match', 16, 21)]);
    expect([...registry.keys()].sort()).toEqual(['doi-chieu', 'doi-chieu-agrees', 'my-doi-chieu-agrees', 'search']);
    expect(shown()['doi-chieu-agrees']).toEqual(['99 tỷ']);
    expect([...left]).toHaveLength(1);
    expect(registry.get('search')).toBe(theirs);
  });

  it('clear away what was left also when there is nothing to show', () => {
    registry.set('doi-chieu-differs', new FakeHighlight([mark(0, 'match', 4, 10).range]));
    createMarks(view).show([]);
    expect([...registry.keys()]).toEqual([]);
  });

  it('are drawn as far as they are chosen; the others can be pointed at and set off all the same', () => {
    let chosen = [0];
    const marks = createMarks(view, (all) => all.filter(({ figure }) => chosen.includes(figure)));
    const far = mark(1, 'match', 16, 21);
    far.range.getClientRects = () => [{ left: 16, right: 21, top: 0, bottom: 9 }] as unknown as DOMRectList;
    marks.show([mark(0, 'match', 4, 10), far]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['215 tỷ'] });
    expect([marks.at(5, 0), marks.at(17, 5), marks.rangeOf(1)]).toEqual([0, 1, far.range]);
    marks.select(1);
    expect(shown()['doi-chieu-selected']).toEqual(['99 tỷ']);
    chosen = [1];
    marks.refresh();
    expect(shown()['doi-chieu-agrees']).toEqual(['99 tỷ']);
  });

  it('that the reader does not want are neither drawn nor pointed at, and can be set off all the same', () => {
    let wanted: readonly Mark['verdict'][] = ['match'];
    const marks = createMarks(
      view,
      (all) => all,
      ({ verdict }) => wanted.includes(verdict),
    );
    const other = mark(1, 'other-period', 16, 21);
    other.range.getClientRects = () => [{ left: 16, right: 21, top: 0, bottom: 9 }] as unknown as DOMRectList;
    marks.show([mark(0, 'match', 4, 10), other]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['215 tỷ'] });
    expect([marks.at(5, 0), marks.at(17, 5)]).toEqual([0, null]);
    marks.select(1);
    expect(shown()['doi-chieu-selected']).toEqual(['99 tỷ']);
    wanted = ['match', 'other-period'];
    marks.refresh();
    expect(shown()['doi-chieu-not-compared']).toEqual(['99 tỷ']);
    expect(marks.at(17, 5)).toBe(1);
    wanted = [];
    marks.refresh();
    expect(shown()).toEqual({ 'doi-chieu-selected': ['99 tỷ'] });
  });

  it('are pointed at among the drawn alone where only these are asked for', () => {
    const marks = createMarks(view, (all) => all.filter(({ figure }) => figure === 0));
    const far = mark(1, 'match', 16, 21);
    far.range.getClientRects = () => [{ left: 16, right: 21, top: 0, bottom: 9 }] as unknown as DOMRectList;
    marks.show([mark(0, 'match', 4, 10), far]);
    expect([marks.at(5, 0, 'drawn'), marks.at(17, 5, 'drawn'), marks.at(17, 5)]).toEqual([0, null, 1]);
  });

  it('are touched only where the choice differs', () => {
    let chosen = [0];
    const marks = createMarks(view, (all) => all.filter(({ figure }) => chosen.includes(figure)));
    marks.show([mark(0, 'match', 4, 10), mark(1, 'match', 16, 21)]);
    const touched = vi.spyOn(registry.get('doi-chieu-agrees')!, 'add');
    marks.refresh();
    expect(touched).not.toHaveBeenCalled();
    chosen = [0, 1];
    marks.refresh();
    expect(touched).toHaveBeenCalledOnce();
  });

  it('are drawn by ranges of their own where they are static, and not at all where the page has dropped their text', () => {
    const other = document.createElement('p');
    other.append('Tỷ lệ 2,88%');
    document.body.append(other);
    const node = other.firstChild!;
    const ends = { startContainer: node, startOffset: 6, endContainer: node, endOffset: 11 };
    // jsdom has no StaticRange: an object with its properties
    const fixed: Mark = { figure: 2, verdict: 'match', range: { ...ends, collapsed: false } };
    const marks = createMarks(view);
    marks.show([fixed]);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['2,88%'] });
    expect([marks.at(7, 0), String(marks.rangeOf(2))]).toEqual([2, '2,88%']);
    other.remove();
    marks.show([fixed]);
    expect(shown()).toEqual({});
    expect([marks.at(7, 0), marks.rangeOf(2)]).toEqual([null, null]);
  });

  it('of a figure in several stretches are set off together', () => {
    const marks = createMarks(view);
    marks.show([mark(3, 'match', 4, 7), mark(3, 'match', 8, 10)]);
    marks.select(3);
    expect(shown()['doi-chieu-selected']).toEqual(['215', 'tỷ']);
  });
});

describe('marks of a text that is written anew', () => {
  const WORDS = 'Tạo việc làm cho 379 lao động, hộ nghèo 2,88%.';
  const line = document.createElement('p');
  const write = (words = WORDS) => {
    line.textContent = words;
  };
  /** jsdom has no StaticRange: objects with its properties, of the line as it stands. */
  const marksNow = (...figures: readonly (readonly [number, string])[]): readonly Mark[] =>
    figures.map(([figure, words]) => {
      const node = line.firstChild!;
      const startOffset = WORDS.indexOf(words);
      const range = { startContainer: node, startOffset, endContainer: node, endOffset: startOffset + words.length };
      return { figure, verdict: 'match', range: { ...range, collapsed: false } };
    });
  const BOTH = [
    [0, '379'],
    [1, '2,88%'],
  ] as const;
  beforeEach(() => {
    document.body.append(line);
    write();
  });
  afterEach(() => line.remove());

  it('are cut until they are shown on the new one, however late that is', () => {
    const marks = createMarks(view);
    marks.show(marksNow(...BOTH));
    for (let writings = 0; writings < 3; writings++) {
      write();
      marks.dropChanged();
      expect(shown()).toEqual({});
      expect(marks.areCut()).toBe(true);
    }
    marks.show(marksNow(...BOTH));
    expect(marks.areCut()).toBe(false);
    expect(shown()).toEqual({ 'doi-chieu-agrees': ['379', '2,88%'] });
  });
});
