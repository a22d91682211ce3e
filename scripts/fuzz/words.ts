import fc from 'fast-check';
import { LABELLED } from '../labels/folders.ts';
import { readLabelled } from '../labels/texts.ts';

/** Sentences that people have written, and their words: what no generator would think of. */
const sentences = readLabelled(LABELLED)
  .flatMap(({ article: { text } }) => text.split(/(?<=[.;!?])\s+|\n/u))
  .filter((one) => one.length < 400);
const words = [...new Set(sentences.flatMap((one) => one.split(/\s+/u)))];

/** Numbers, marks and characters on which readers of text have stumbled. */
const ODD = [
  ...[
    '379',
    '2,88%',
    '2.500',
    '1.234.567,89',
    '96',
    '-0,32',
    '½',
    '٣٧٩',
    '３７９',
    '1e309',
    '0',
    '00',
    '5.630%',
    '99999999999999999999',
  ],
  ...[
    '640/350',
    '5-7%',
    'từ 5 đến 7%',
    '42 tỷ 797 triệu đồng',
    '(+8,6%)',
    'năm 2016',
    '9 tháng',
    'quý I/2017',
    '31/02/2016',
  ],
  ...[
    '.',
    ',',
    ';',
    ':',
    '(',
    ')',
    '“',
    '”',
    '–',
    '…',
    '%',
    '*',
    '|',
    '\t',
    '\n',
    '\n\n',
    '\r',
    '\u00a0',
    '\u00ad',
    '\u200b',
    '\u202e',
  ],
  ...[
    '\u2066',
    '\ufeff',
    '\ud83c\udf89',
    '\ud83d',
    'e\u0301',
    'ơ\u0323',
    'K\u0000',
    '__proto__',
    'constructor',
    '<b>',
    '&nbsp;',
    '¹',
    '₂',
  ],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sentences) },
  { weight: 6, arbitrary: fc.constantFrom(...words) },
  { weight: 5, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  { weight: 1, arbitrary: fc.nat(1_000_000_000).map(String) },
);
const joint = fc.oneof({ weight: 8, arbitrary: fc.constant(' ') }, fc.constantFrom('', '\n', ', ', '. '));

/** Texts made of what people write and of what they do not. */
export const anyText = fc
  .array(fc.tuple(piece, joint), { maxLength: 120, size: 'max' })
  .map((parts) => parts.flat().join(''));

/** A few words, to be put into something else. */
export const someWords = fc
  .array(fc.tuple(piece, joint), { maxLength: 6, size: 'max' })
  .map((parts) => parts.flat().join(''));
