import type { Lang } from '../panel-props.ts';

/** The words of the panel's tab of notes that it shares with nothing else. Numbers go in as they are. */
interface NotesTabTexts {
  readonly search: {
    readonly label: string;
    readonly placeholder: string;
    readonly found: (n: number) => string;
    readonly nothing: string;
  };
  /** What the verdict of the figure was when the note was written. */
  readonly verdictThen: (verdict: string) => string;
  readonly takeOut: string;
  readonly none: string;
}

const vi: NotesTabTexts = {
  search: {
    label: 'Tìm trong ghi chú của trang này',
    placeholder: 'Tìm lời ghi, trích dẫn, nhãn',
    found: (n) => `Tìm thấy ${new Intl.NumberFormat('vi').format(n)} ghi chú.`,
    nothing: 'Không có ghi chú nào như vậy.',
  },
  verdictThen: (verdict) => `Lúc ghi: ${verdict}`,
  takeOut: 'Xuất ghi chú của trang này',
  none: 'Trang này chưa có ghi chú nào. Bấm “Ghi chú” ở một số liệu, hoặc chọn một đoạn trên trang.',
};

const en: NotesTabTexts = {
  search: {
    label: 'Search the notes on this page',
    placeholder: 'Search words, quotes, tags',
    found: (n) => (n === 1 ? '1 note found.' : `${new Intl.NumberFormat('en').format(n)} notes found.`),
    nothing: 'No notes match.',
  },
  verdictThen: (verdict) => `When written: ${verdict}`,
  takeOut: 'Export the notes on this page',
  none: 'No notes on this page. Choose “Note” at a figure, or select a passage of the page.',
};

export const notesTabTexts = (lang: Lang): NotesTabTexts => (lang === 'vi' ? vi : en);
