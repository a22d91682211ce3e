import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';
import { rangeIn } from './range-in.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures');
const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** What is said on the page `after` of a note on words of the page `before`. */
function said(before: string, words: string, after: string): string {
  const { body } = page(before);
  const start = body.textContent!.indexOf(words);
  const found = createFinder(page(after))(describe(rangeIn(body, start, start + words.length)!)!);
  return found.found === 'lost' ? 'lost' : `${found.found}: ${found.range}`;
}

interface FieldCase {
  readonly id: string;
  readonly room: string;
  readonly input: { readonly before: string; readonly after: string; readonly quote: string };
}

const field = readFileSync(path.join(FIXTURES, 'field/cases.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line.includes('"room": "anchor"'))
  .map((line) => JSON.parse(line) as FieldCase);

it.each(field)('$id: the same text in another form is found', ({ input: { before, after, quote } }) => {
  expect(said(before, quote, after)).toMatch(/^found: /);
});

interface Neighbour {
  readonly before: string;
  readonly note: string;
  readonly after: string;
  readonly wanted: string;
}

const neighbours = JSON.parse(
  readFileSync(path.join(FIXTURES, 'reliability/f1-anchor-wrong-place.json'), 'utf8'),
) as Neighbour[];

it.each(neighbours)('“$note” does not move to its neighbour', ({ before, note, after, wanted }) => {
  const outcome = said(`<p>${before}</p>`, note, `<p>${after}</p>`);
  expect(outcome).toMatch(wanted === 'lost' ? /^lost$/ : /^found: tăng 16,\u200b8%$/);
});

const BEFORE = `<p>Hội nghị đánh giá kết quả.</p><p>Năm 2016, tạo việc làm cho 379 lao động, hoà nhập cộng đồng;
  chi hơn 2.500 tỷ đồng; tỷ lệ hộ nghèo 2,88%.</p><p>An sinh được quan tâm.</p>`;

suite('the same value in another form', () => {
  it.each([
    ['2.500 tỷ đồng', '2.500', '2 500'],
    ['2.500 tỷ đồng', '2.500', '2\u00a0500'],
    ['2.500 tỷ đồng', '2.500', '2500'],
    ['2.500 tỷ đồng', '2.500 tỷ', '2.500 tỉ'],
    ['2,88%', '2,88%', '2.88%'],
    ['2,88%', '2,88%', '2,88 phần trăm'],
    ['2,88%', '2,88%', '2,\u00ad88\u200b%'],
    ['379 lao động', '379', '379<sup>1</sup>'],
    ['379 lao động', 'lao động', 'LAO ĐỘNG'],
    ['hoà nhập cộng đồng', 'hoà', 'hòa'],
    ['lao động, hoà nhập', 'động, hoà', 'động — “hoà”'],
    ['việc làm cho 379 lao động', 'việc làm cho', 'việc<br>làm cho'],
  ])('%s: %s is %s', (words, from, to) => {
    expect(said(BEFORE, words, BEFORE.replace(from, to))).toMatch(/^found: /);
  });

  it.each([
    ['2.500 tỷ đồng', '2.500', '2.505'],
    ['2.500 tỷ đồng', '2.500', '25.500'],
    ['2.500 tỷ đồng', '2.500', '2,5'],
    ['2,88%', '2,88%', '28,8%'],
    ['379 lao động', '379', '3.790'],
  ])('%s: %s is not %s', (words, from, to) => {
    expect(said(BEFORE, words, BEFORE.replace(from, to))).toBe(`changed: ${words.replace(from, to)}`);
  });

  it('a unit that is another is another figure', () => {
    expect(said(BEFORE, '2,88%', BEFORE.replace('2,88%', '2,88 tỷ đồng'))).toBe('lost');
    expect(said(BEFORE, '2,88%', BEFORE.replace('2,88%', '2,88 ha'))).toBe('changed: 2,88 ha');
  });
});

suite('text that no reader sees', () => {
  const hidden = ['script', 'style', 'noscript', 'template', 'textarea', 'p hidden'];

  it.each(hidden)('in <%s> is no place', (name) => {
    const copy = `<${name}>tạo việc làm cho 379 lao động, hoà nhập</${name.split(' ')[0]}>`;
    expect(said(BEFORE + copy, '379 lao động', copy)).toBe('lost');
  });

  it.each(hidden)('in <%s> is no context', (name) => {
    const [open, close] = [`<${name}>`, `</${name.split(' ')[0]}>`];
    const lone = (a: string, b: string) =>
      `<p>Kết quả:</p>${open}${a}${close}<p>379</p>${open}${b}${close}<p>người</p>`;
    expect(said(lone('vung 17', 'vung 23'), '379', lone('khu 5 dãy 9', 'khu 8'))).toBe('found: 379');
  });
});

it('raised digits are no part of a number, and an exponent is', () => {
  const area = (power: string) => `<p>Diện tích xây mới là 500 m<sup>${power}</sup> nhà ở cho hộ nghèo.</p>`;
  const { body } = page(area('2'));
  const range = rangeIn(body, body.textContent!.indexOf('500'), body.textContent!.indexOf(' nhà'))!;
  const selectors = describe(range)!;
  expect(selectors[0]).toMatchObject({ exact: '500 m²' });
  expect(createFinder(page(area('2')))(selectors).found).toBe('found');
  expect(createFinder(page(area('3')))(selectors).found).toBe('changed');
});

suite('a note with a position alone', () => {
  const text = page(BEFORE).body.textContent!;
  const start = text.indexOf('379 lao động');

  it('stands at it, and it is said that nothing else tells', () => {
    const found = createFinder(page(BEFORE))([{ type: 'TextPositionSelector', start, end: start + 12 }]);
    expect(found).toMatchObject({ found: 'found', doubt: 'position' });
    expect(found.found === 'found' && String(found.range)).toBe('379 lao động');
  });

  it('that counts a script is not said to be more', () => {
    const script = '<script>x = 1</script>';
    const found = createFinder(page(script + BEFORE))([
      { type: 'TextPositionSelector', start: start + 5, end: start + 17 },
    ]);
    expect(found).toMatchObject({ doubt: 'position' });
  });

  it('is lost where its position and its elements name two places', () => {
    const { body } = page(BEFORE);
    const [, , range] = describe(rangeIn(body, start, start + 12)!)!;
    const position = { type: 'TextPositionSelector', start, end: start + 12 };
    expect(createFinder(page(BEFORE))([position, range])).toMatchObject({ found: 'found', doubt: 'position' });
    expect(createFinder(page(BEFORE))([{ ...position, start: 0, end: 12 }, range])).toEqual({ found: 'lost' });
  });

  it('says more where there is a quote as well', () => {
    const quote = { type: 'TextQuoteSelector', exact: '379 lao động', prefix: 'việc làm cho ', suffix: ', hoà' };
    const found = createFinder(page(BEFORE))([quote, { type: 'TextPositionSelector', start: 0, end: 12 }]);
    expect(found).toMatchObject({ found: 'found' });
    expect(found).not.toHaveProperty('doubt');
  });

  it('stands at its elements', () => {
    const { body } = page(BEFORE);
    const range = describe(rangeIn(body, start, start + 12)!)!.filter(({ type }) => type === 'RangeSelector');
    const found = createFinder(page(BEFORE))(range);
    expect(found.found === 'found' && String(found.range)).toBe('379 lao động');
  });

  it.each([
    ['behind the text', { start: text.length + 5, end: text.length + 9 }],
    ['on blanks', { start: text.indexOf('\n'), end: text.indexOf('\n') + 2 }],
    ['on nothing', { start, end: start }],
  ])('is lost %s', (_what, position) => {
    expect(createFinder(page(BEFORE))([{ type: 'TextPositionSelector', ...position }])).toEqual({ found: 'lost' });
  });
});

it('a form whose fields stand in for its properties is a page like any other', () => {
  const fields = ['children', 'childNodes', 'firstChild', 'nextSibling', 'parentNode', 'parentElement', 'nodeType'];
  const names = [...fields, 'localName', 'textContent', 'ownerDocument', 'hasAttribute', 'isConnected', 'contains'];
  const form = `<form>${names.map((name) => `<input name="${name}">`).join('')}${BEFORE}</form>`;
  expect(said(form, '379 lao động', form)).toBe('found: 379 lao động');
});

it('a range outside the body, or without words, is not described', () => {
  const document = page('<p>  </p><p>Chữ</p>');
  const outside = document.createRange();
  outside.selectNode(document.head);
  const blank = document.createRange();
  blank.selectNodeContents(document.createElement('p'));
  for (const range of [outside, blank]) expect(describe(range)).toBeNull();
});
