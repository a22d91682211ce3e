import type { Lang } from '../../lib/explain/lang.ts';

/** What the extension says on a page and in the browser's menus; files of their own, which the panel's texts must not swell. */
export const besidePage = {
  vi: {
    write: 'Ghi chú cho đoạn này',
    openPanel: 'Đã nhớ đoạn này. Bấm nút Đối chiếu trên thanh công cụ để viết ghi chú.',
  },
  en: {
    write: 'Note on this passage',
    openPanel: 'This passage is remembered. Press the Đối chiếu button in the toolbar to write the note.',
  },
} as const satisfies Record<Lang, object>;

export const menuTitles = {
  vi: {
    'check-selection': 'Đối chiếu đoạn đang chọn',
    'note-selection': 'Ghi chú cho đoạn này',
    'source-selection': 'Lấy đoạn này làm nguồn',
    'check-page': 'Đối chiếu trang này',
    'note-page': 'Ghi chú cho trang này',
    'marks-page': 'Ẩn hoặc hiện dấu trên trang web này',
    'marks-button': 'Ẩn hoặc hiện dấu trên trang web này',
    'all-notes': 'Tất cả ghi chú',
    sources: 'Nguồn đối chiếu',
    options: 'Cài đặt',
  },
  en: {
    'check-selection': 'Check the selected text',
    'note-selection': 'Note on this passage',
    'source-selection': 'Use this passage as a source',
    'check-page': 'Check this page',
    'note-page': 'Note on this page',
    'marks-page': 'Hide or show marks on this site',
    'marks-button': 'Hide or show marks on this site',
    'all-notes': 'All notes',
    sources: 'Sources',
    options: 'Settings',
  },
} as const satisfies Record<Lang, object>;
