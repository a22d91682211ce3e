import type { Lang } from '../../lib/explain/lang.ts';
import type { FigureReading } from '../../lib/figure/figure.ts';

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
}

export const TEXTS: Readonly<Record<Lang, Texts>> = {
  vi: {
    relevant: {
      yes: 'Trang nói về kết quả hoặc chỉ tiêu của địa bàn trong nguồn đối chiếu.',
      partly: 'Trang chỉ nói một phần về kết quả hoặc chỉ tiêu của địa bàn trong nguồn đối chiếu.',
      no: 'Trang không nói về kết quả hay chỉ tiêu của địa bàn trong nguồn đối chiếu.',
    },
    score: 'điểm',
    source: 'Nguồn đối chiếu',
    compared: 'Đối chiếu được',
    unclear: 'Chưa đủ căn cứ',
    notCompared: 'Không đem đối chiếu',
    arithmetic: 'Phép tính trên trang',
    noFigures: 'Không có số liệu nào.',
    noneCompared: 'Không có số liệu nào đối chiếu được với nguồn.',
    sourceWords: 'Nguồn',
    fromContext: 'theo chỗ khác trên trang',
    assumed: 'trang không nói, được hiểu như vậy',
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
  },
};
