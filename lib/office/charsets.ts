/** The character sets in which Vietnamese was written before Unicode. */
export type Charset = 'tcvn3' | 'vni';

/** TCVN 5712:1993, third table, as fonts such as ".VnTime" have it, beside what it is in Unicode. */
const TCVN3_FROM = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00ADõøö÷ùúýûüþ¡¢§£¤¥¦';
const TCVN3_TO = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵĂÂĐÊÔƠƯ';

/** In VNI a vowel is followed by the mark on it: some of them are two. */
const VNI_MARKS: Readonly<Record<string, string>> = {
  ù: '\u0301',
  ø: '\u0300',
  û: '\u0309',
  õ: '\u0303',
  ï: '\u0323',
  â: '\u0302',
  á: '\u0302\u0301',
  à: '\u0302\u0300',
  å: '\u0302\u0309',
  ã: '\u0302\u0303',
  ä: '\u0302\u0323',
  ê: '\u0306',
  é: '\u0306\u0301',
  è: '\u0306\u0300',
  ú: '\u0306\u0309',
  ü: '\u0306\u0303',
  ë: '\u0306\u0323',
};
/** Its letters of their own. */
const VNI_LETTERS: Readonly<Record<string, string>> = {
  ô: 'ơ',
  ö: 'ư',
  ñ: 'đ',
  æ: 'ỉ',
  ó: 'ĩ',
  ò: 'ị',
  î: 'ỵ',
  Ô: 'Ơ',
  Ö: 'Ư',
  Ñ: 'Đ',
  Æ: 'Ỉ',
  Ó: 'Ĩ',
  Ò: 'Ị',
  Î: 'Ỵ',
};
const VNI_VOWELS = new Set('aeouyôöAEOUYÔÖ');

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_FROM].map((letter, at) => [letter, [...TCVN3_TO][at] ?? letter]),
);

/** A text of an old character set in Unicode. Letters that the set does not have stay as they are. */
export function fromCharset(text: string, charset: Charset): string {
  return charset === 'tcvn3' ? fromTcvn3(text) : fromVni(text);
}

function fromTcvn3(text: string): string {
  let read = '';
  for (const letter of text) read += TCVN3.get(letter) ?? letter;
  return read;
}

function fromVni(text: string): string {
  let read = '';
  let last = '';
  for (const letter of text) {
    const mark = VNI_VOWELS.has(last) ? VNI_MARKS[letter.toLowerCase()] : undefined;
    read += mark ?? VNI_LETTERS[letter] ?? letter;
    last = mark === undefined ? letter : '';
  }
  return read.normalize('NFC');
}
