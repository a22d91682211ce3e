import { expect, test } from 'vitest';
import { formOf } from '../../lib/text/forms.ts';
import { spelledForm } from '../../lib/text/syllable.ts';

const VOWELS = [...'aăâeêioôơuưy'];
const TONES = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const ONSETS = ['', 'b', 'g', 'gi', 'h', 'ngh', 'q', 'qu', 'th', 'đ'];
const CODAS = ['', 'ch', 'n', 'ng'];

/** Every way to put a tone mark on one of up to three vowels, sensible or not. */
function spellings(): string[] {
  const toned = VOWELS.flatMap((vowel) => TONES.map((tone) => (vowel + tone).normalize('NFC')));
  const nuclei = toned.flatMap((vowel) => [vowel, ...toned.map((next) => vowel + next), `${vowel}ya`, `uy${vowel}`]);
  return ONSETS.flatMap((onset) => nuclei.flatMap((nucleus) => CODAS.map((coda) => onset + nucleus + coda)));
}

test('a word spelled in whole letters has the forms of the same word taken apart', () => {
  const other = spellings().filter((word) => {
    const { norm, bare } = formOf(word.normalize('NFD'));
    const spelled = spelledForm(word);
    return spelled?.norm !== norm || spelled.bare !== bare;
  });
  expect(other).toEqual([]);
});

test.each([
  ['hoà', 'hòa', 'hoa'],
  ['thuỷ', 'thủy', 'thuy'],
  ['hòan', 'hoàn', 'hoan'],
  ['qúy', 'quý', 'quy'],
  ['gía', 'giá', 'gia'],
  ['đường', 'đường', 'duong'],
  ['khuỷu', 'khuỷu', 'khuyu'],
])('%s is %s, without accents %s', (word, norm, bare) => {
  expect(spelledForm(word)).toEqual({ norm, bare });
});

test.each(['naïve', 'straße', 'hoa\u0300', 'ｔhu', 'Thu'])('%s is not spelled in small Vietnamese letters', (word) => {
  expect(spelledForm(word)).toBeNull();
});
