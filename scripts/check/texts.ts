import type { Lang } from '../../lib/explain/lang.ts';
import type { FigureReading } from '../../lib/figure/figure.ts';

import type { Charset } from '../../lib/office/charsets.ts';

/** The words of the printed report around the sentences of lib/explain. */
export interface Texts {
  readonly relevant: Readonly<Record<'yes' | 'partly' | 'no', string>>;
  readonly score: string;
  readonly source: string;
  readonly compared: string;
  readonly unclear: string;
  readonly notCompared: string;
  readonly arithmetic: string;
  readonly noFigures: string;
  readonly noneCompared: string;
  readonly sourceWords: string;
  readonly fromContext: string;
  readonly assumed: string;
  readonly holds: Readonly<Record<'true' | 'false' | 'null', string>>;
  readonly readings: Readonly<Record<FigureReading['why'], string>>;
  readonly validPack: string;
  readonly faults: (count: number) => string;
  readonly packWithoutPlace: string;
  readonly turnedFrom: (charset: Charset) => string;
  readonly rowsLeftOut: (count: number) => string;
}

export const TEXTS: Readonly<Record<Lang, Texts>> = {
  vi: {
    relevant: {
      yes: 'Bài nói về kết quả hoặc chỉ tiêu của địa bàn trong nguồn.',
      partly: 'Bài chỉ có một phần nói về kết quả hoặc chỉ tiêu của địa bàn trong nguồn.',
      no: 'Bài không nói về kết quả hay chỉ tiêu của địa bàn trong nguồn.',
    },
    score: 'điểm',
    source: 'Nguồn đối chiếu',
    compared: 'Đối chiếu được',
    unclear: 'Chưa đủ căn cứ',
    notCompared: 'Không đem đối chiếu',
    arithmetic: 'Phép tính trong bài',
    noFigures: 'Không có số liệu nào.',
    noneCompared: 'Không có số liệu nào đối chiếu được với nguồn.',
    sourceWords: 'Nguồn',
    fromContext: 'theo chỗ khác trong bài',
    assumed: 'bài không nói, được hiểu như vậy',
    holds: { true: 'Đúng', false: 'Không khớp', null: 'Chưa kết luận được' },
    readings: {
      separator: 'dấu chấm hoặc dấu phẩy trong số có thể hiểu theo cách khác',
      magnitude: 'có thể in nhầm bậc nghìn, triệu, tỷ',
      denominator: 'dấu gạch chéo có thể hiểu theo cách khác',
      unit: 'đơn vị có thể hiểu theo cách khác',
      misprint: 'có thể in nhầm',
      measure: 'có thể là mức đạt được hoặc mức tăng, giảm',
    },
    validPack: 'hợp lệ',
    faults: (count) => `${count} lỗi`,
    turnedFrom: (charset) => `Văn bản dùng bảng mã ${charset.toUpperCase()}, đã chuyển sang Unicode.`,
    packWithoutPlace: 'Văn bản không nói rõ về địa phương nào: chưa lập được bộ số liệu.',
    rowsLeftOut: (count) => `Bỏ ngoài ${count} số liệu chưa rõ chỉ tiêu, địa phương hoặc thời gian.`,
  },
  en: {
    relevant: {
      yes: 'The page is about results or targets of the place the source is about.',
      partly: 'The page is partly about results or targets of the place the source is about.',
      no: 'The page is not about results or targets of the place the source is about.',
    },
    score: 'score',
    source: 'Source held against',
    compared: 'Compared',
    unclear: 'Not enough to go on',
    notCompared: 'Not compared',
    arithmetic: 'Arithmetic on the page',
    noFigures: 'There are no figures.',
    noneCompared: 'No figure can be compared with the source.',
    sourceWords: 'Source',
    fromContext: 'from elsewhere on the page',
    assumed: 'not said, taken to be so',
    holds: { true: 'Holds', false: 'Does not hold', null: 'Cannot be told' },
    readings: {
      separator: 'the point or comma in the number can be read another way',
      magnitude: 'thousand, million or billion may be misprinted',
      denominator: 'the slash can be read another way',
      unit: 'the unit can be read another way',
      misprint: 'it may be a misprint',
      measure: 'it may be the level reached or the change',
    },
    validPack: 'valid',
    faults: (count) => (count === 1 ? '1 fault' : `${count} faults`),
    turnedFrom: (charset) => `The text was in ${charset.toUpperCase()} and has been turned into Unicode.`,
    packWithoutPlace: 'The document does not say which place it is about: no pack can be made of it.',
    rowsLeftOut: (count) =>
      `Left out: ${count} ${count === 1 ? 'figure' : 'figures'} without a clear indicator, place or period.`,
  },
};
