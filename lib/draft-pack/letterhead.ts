import type { Documents } from '../../data/schemas/document.ts';
import type { Span } from '../text/article.ts';
import { bareWords, firstLines, startsWithWords } from './head-lines.ts';

/** A line of the head of a document, or one of its columns, with its words folded. */
export interface HeadPiece extends Span {
  readonly bare: string;
  readonly isLoud: boolean;
  /** Is it of the letterhead: in capitals, above the number, the day and what the document is? Only who writes stands there. */
  readonly isOfLetterhead: boolean;
  /** Does it begin with what the document is ("BÁO CÁO kết quả ...")? */
  readonly isTitle: boolean;
}

/** What stands between two columns that were made one line: "ỦY BAN NHÂN DÂN        CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM". */
const GAP = /[^\S\n]{3,}|\t+/gu;
/** "Số: 48/NQ-HĐND", "Bát Xát, ngày 22 tháng 6 năm 2020". */
const NUMBER_OR_DAY = /^\s*số(?!\p{L})|\bngày\s.{0,12}tháng\b/iu;

/** The pieces of the first lines, in order, without the nation's and the Party's own. */
export function headPieces(
  text: string,
  { kinds, mottoes }: Pick<Documents, 'kinds' | 'mottoes'>,
): readonly HeadPiece[] {
  const heads = kinds.flatMap((kind) => kind.heads.map(bareWords));
  const common = mottoes.map(bareWords);
  let isOver = false;
  return firstLines(text).flatMap((line, at) =>
    columnsOf(text, line).flatMap((span): HeadPiece[] => {
      const words = text.slice(span.start, span.end);
      const bare = bareWords(words);
      if (bare === '' || common.includes(bare)) return [];
      const isTitle = heads.some((head) => startsWithWords(bare, head));
      const isLoud = isLoudLine(words);
      const isOfLetterhead = isLoud && !isOver && !isTitle;
      // a page's own title may stand over the letterhead
      if (at > 0 && isTitle) isOver = true;
      if (NUMBER_OR_DAY.test(words)) isOver = true;
      return [{ ...span, bare, isLoud, isOfLetterhead, isTitle }];
    }),
  );
}

function columnsOf(text: string, { start, end }: Span): readonly Span[] {
  const columns: Span[] = [];
  let from = start;
  for (const { index, 0: gap } of text.slice(start, end).matchAll(GAP)) {
    columns.push({ start: from, end: start + index });
    from = start + index + gap.length;
  }
  return [...columns, { start: from, end }];
}

/** Are its first four words in capitals? */
const isLoudLine = (line: string): boolean => {
  const words = line.match(/\p{L}{2,}/gu)?.slice(0, 4) ?? [];
  return words.length > 0 && words.every((word) => word === word.toUpperCase());
};
