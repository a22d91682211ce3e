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
} as const;

export const menuTitles = {
  vi: { selection: 'Ghi chú cho đoạn này', page: 'Ghi chú cho trang này', allNotes: 'Tất cả ghi chú' },
  en: { selection: 'Note on this passage', page: 'Note on this page', allNotes: 'All notes' },
} as const;
