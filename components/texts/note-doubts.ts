import type { Lang } from '../../lib/explain/lang.ts';
import { quoted } from '../../lib/explain/text.ts';

/** What is said of a note whose place is there and may not be what the note means. */
interface NoteDoubts {
  readonly struck: (quote: string) => string;
  /** Without the words it was written on: an imported note may bring a place alone. */
  readonly position: string;
}

export const NOTE_DOUBTS: Readonly<Record<Lang, NoteDoubts>> = {
  vi: {
    struck: (quote) => `Trang đã gạch bỏ một phần hoặc cả đoạn ${quoted(quote)}.`,
    position:
      'Ghi chú không kèm lời trích, chỉ có vị trí. Nếu trang đã sửa, chỗ này có thể không còn là đoạn được ghi chú.',
  },
  en: {
    struck: (quote) => `The page has crossed out the passage ${quoted(quote)}, or part of it.`,
    position:
      'This note brings no quote, only a position. If the page was edited, this may no longer be the passage it was written on.',
  },
};
