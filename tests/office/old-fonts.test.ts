import { describe, expect, test } from 'vitest';
import { fromCharset } from '../../lib/office/charsets.ts';
import { oldCharset, toUnicode } from '../../lib/office/old-fonts.ts';

// Written by hand from the tables of the two sets.
const TCVN3 = 'N¨m 2009, thu ng©n s¸ch cña tØnh ®¹t 310 tû ®ång; tû lÖ hé nghÌo cßn 25% vµ cã 12 x·.';
const VNI = 'Naêm 2009, thu ngaân saùch cuûa tænh ñaït 310 tyû ñoàng; tyû leä hoä ngheøo coøn 25% vaø coù 12 xaõ.';
const UNICODE = 'Năm 2009, thu ngân sách của tỉnh đạt 310 tỷ đồng; tỷ lệ hộ nghèo còn 25% và có 12 xã.';

describe('a text of an old character set', () => {
  test('is known by what can be read in it', () => {
    expect(oldCharset(TCVN3)).toBe('tcvn3');
    expect(oldCharset(VNI)).toBe('vni');
    expect(fromCharset(TCVN3, 'tcvn3').normalize('NFC')).toBe(UNICODE);
    expect(fromCharset(VNI, 'vni').normalize('NFC')).toBe(UNICODE);
  });

  test.each([
    ['Unicode', UNICODE],
    ['Unicode in pieces', UNICODE.normalize('NFD')],
    ['Vietnamese without accents', 'Nam 2009, thu ngan sach cua tinh dat 310 ty dong va cac xa'],
    ['English', 'In 2009 the budget of the province reached 310 billion dong, and 12 communes'],
    ['French', 'Année 2009 : les recettes ont été élevées, « à peu près » 310 milliards où il a fallu'],
    ['German', 'Größe, Äcker, süß: für 2009 über 310 Mrd.'],
    ['nothing', ''],
  ])('%s is none', (_name, text) => {
    expect(oldCharset(text)).toBeNull();
  });
});

describe('characters in a font that says what they mean', () => {
  test.each([
    ['®¹t', '.VnTime', 'đạt'],
    ['®¹t', '.VnTimeH', 'ĐẠT'],
    ['ñaït', 'VNI-Times', 'đạt'],
    ['đạt', 'Times New Roman', 'đạt'],
    ['®¹t', 'Arial', '®¹t'],
  ])('%s in %s', (text, font, expected) => {
    expect(toUnicode(text, font).normalize('NFC')).toBe(expected);
  });
});
