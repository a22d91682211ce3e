import { describe, expect, test } from 'vitest';
import { tellOf } from './inputs.ts';

/**
 * What a page shows otherwise than its text runs: numbers in elements beside each other, and counters. By how the page is
 * shown, the eye may see another number than the text holds; the page says what the source says, so it is never accused.
 */
const TITLE = 'Hội nghị Ban chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020';
const REST = 'Kinh tế - xã hội của thành phố tiếp tục phát triển ổn định, đời sống nhân dân được cải thiện.';
const page = (inside: string): string =>
  `<html lang="vi"><head><title>${TITLE}</title></head><body><article><h1>${TITLE}</h1><p>${REST}</p>${inside}<p>${REST}</p></article></body></html>`;
const JOBS = (number: string): string => `<p>Năm 2016, thành phố Bắc Kạn tạo việc làm cho ${number} lao động.</p>`;
const verdictsOf = (inside: string) => tellOf(page(inside)).figures.map(({ value, verdict }) => `${value} ${verdict}`);

describe('a page that shows 379 is not accused of another number', () => {
  test.each([
    ['an item’s number with a mark', '<p><span>1.</span><span>379 lao động được tạo việc làm năm 2016</span></p>'],
    ['the same in bold', '<p><b>1.</b>379 lao động được tạo việc làm năm 2016</p>'],
    ['a mark in a sentence', JOBS('<b>1.</b>379')],
    ['an item’s number with a zero', '<ul><li><b>01</b>379 lao động được tạo việc làm năm 2016</li></ul>'],
    ['an item’s number in bold', '<ul><li><b>1</b>379 lao động được tạo việc làm năm 2016</li></ul>'],
    ['a rank in bold in a sentence', JOBS('<strong>1</strong>379')],
    ['a number in bold behind another', JOBS('5 <b>379</b>')],
    ['unseen digits', JOBS('<span style="opacity:0">1</span>379')],
    ['a counter with its aim outside', JOBS('<b data-target="379"><i>1</i></b>')],
    ['the same, of another system', JOBS('<span data-value="379"><span>1</span></span>')],
    ['a counter with its aim at the line', JOBS('<span>1</span>').replace('<p>', '<p data-count="379">')],
    ['a counter that waits', JOBS('<b>0</b>')],
    ['a counter by its class that waits', JOBS('<span class="counter">0</span>')],
    ['an odometer that waits', JOBS('<span class="odometer">0</span>')],
  ])('%s', (_, html) => {
    for (const told of verdictsOf(html)) expect(told).not.toMatch(/differs|missed/);
  });
});

describe('the same number is read where nothing is in doubt', () => {
  test.each([
    ['in a sentence', JOBS('379')],
    ['in bold', JOBS('<b>379</b>')],
    ['behind a list number and a blank', '<p><b>1.</b> Năm 2016, 379 lao động được tạo việc làm.</p>'],
    ['by a counter that has run', JOBS('<b data-target="379"><i>379</i></b>')],
    ['in two parts of which one is bold', JOBS('<b>37</b>9')],
  ])('%s', (_, html) => {
    expect(verdictsOf(html)).toContain('379 match');
  });

  test.each([
    ['another number', JOBS('<b>397</b>'), '397 differs'],
    ['another number of a counter that has run', JOBS('<b data-target="397"><i>397</i></b>'), '397 differs'],
    ['nought', JOBS('0'), '0 differs'],
  ])('and so is %s', (_, html, told) => {
    expect(verdictsOf(html)).toContain(told);
  });
});
