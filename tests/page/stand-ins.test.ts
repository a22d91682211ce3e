import { beforeEach, expect, test } from 'vitest';
import { createStandIns, type StandIns } from '../../lib/page/stand-ins.ts';

const HTML = '<h1>Tổng kết năm</h1><p>Tạo việc làm cho <b>379</b> lao động.</p><p>Hộ nghèo 2,88%.</p>';
let article: HTMLElement;
let observer: MutationObserver;
let standIns: StandIns;
beforeEach(() => {
  document.body.innerHTML = `<article>${HTML}</article>`;
  article = document.querySelector('article')!;
  observer = new MutationObserver(() => {});
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  standIns = createStandIns();
});
const sift = () => standIns.sift(observer.takeRecords());
const texts = (): Text[] => {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const all: Text[] = [];
  while (walker.nextNode()) all.push(walker.currentNode as Text);
  return all;
};
const wordsOf = (nodes: Iterable<Node>): string[] => [...nodes].map((node) => node.textContent!);

const set = (): void => {
  article.innerHTML = HTML;
};
test.each([
  ['set', set],
  ['set twice', () => [set(), set()]],
  ['cleared and set', () => [article.replaceChildren(), set()]],
  [
    'taken out and put in by pieces',
    () => {
      const copies = [...article.childNodes].map((node) => node.cloneNode(true));
      while (article.firstChild) article.firstChild.remove();
      for (const copy of copies) article.append(copy);
    },
  ],
])('the same markup %s is no change, and each text has its stand-in', (_how, write) => {
  const before = texts();
  write();
  expect(sift()).toEqual({ changes: [], replaced: true });
  expect(before.map(standIns.of)).toEqual(texts());
});

test('a text is found however often it was replaced, and from any of those between', () => {
  const first = texts();
  article.innerHTML = HTML;
  sift();
  const second = texts();
  article.innerHTML = HTML;
  sift();
  expect(first.map(standIns.of)).toEqual(texts());
  expect(second.map(standIns.of)).toEqual(texts());
  expect(texts().map(standIns.of)).toEqual(texts());
});

test('a number that is another each time is the change, at the place where it stood first', () => {
  const number = texts()[2]!;
  for (const value of ['380', '381']) {
    article.innerHTML = HTML.replace('379', value);
    const { changes, replaced } = sift();
    expect(replaced).toBe(true);
    expect(changes.map(({ type, target, place }) => [type, target.textContent, place])).toEqual([
      ['characterData', value, number],
    ]);
  }
});

test('what was put in between is new; the rest stands in', () => {
  const before = texts();
  article.innerHTML = HTML.replace('<p>Hộ', '<p>Thu 96 tỷ đồng.</p><p>Hộ');
  const { changes, replaced } = sift();
  expect(replaced).toBe(true);
  expect(changes.map(({ type, addedNodes }) => [type, wordsOf(addedNodes)])).toEqual([
    ['childList', ['Thu 96 tỷ đồng.']],
  ]);
  expect(wordsOf(before.map(standIns.of))).toEqual(wordsOf(before));
  expect(before.map(standIns.of).every((text) => text.isConnected)).toBe(true);
});

test('the same words that look another way are a change of none of them', () => {
  article.innerHTML = HTML.replaceAll('b>', 's>');
  const { changes } = sift();
  expect(changes.map(({ type, target, addedNodes }) => [type, target, [...addedNodes]])).toEqual([
    ['childList', article, []],
  ]);
});

test('words that only went, came, or were written over are told of as they are', () => {
  article.lastElementChild!.remove();
  article.append('Hết.');
  texts()[0]!.data = 'Tổng kết';
  article.querySelector('b')!.remove();
  const records = observer.takeRecords();
  expect(standIns.sift(records.slice(2)).changes).toEqual(records.slice(2));
});

test('a text that is still on the page stands for itself', () => {
  const [title] = texts();
  article.querySelector('h1')!.replaceChildren('Tổng kết năm');
  sift();
  document.body.append(title!);
  expect(standIns.of(title!)).toBe(title);
});
