import type { Lang } from '../../lib/explain/lang.ts';
import type { TooltipWords } from '../../lib/page/tooltip-words.ts';

/** What is said beside a mark in a page; a file of its own, which the panel's texts must not swell. */
export const tooltipTexts: Readonly<Record<Lang, TooltipWords>> = {
  vi: {
    open: (key) => (key === '' ? 'Mở bảng' : `Mở bảng (${key})`),
    show: 'Xem trong bảng',
    how: (key) => (key === '' ? 'Mở bảng: bấm nút Đối chiếu trên thanh công cụ' : `Mở bảng: ${key}`),
    drawn: 'Các vạch này do tiện ích Đối chiếu vẽ.',
    close: 'Đóng, không hiện lại',
    spoken: (nth, all, name, quote, sentence) => `Số liệu ${nth} trên ${all}. ${name}: ${quote}. ${sentence}`,
    none: 'Trang này không có số liệu nào so được với nguồn.',
    unread: 'Trang này không đối chiếu được.',
    hidden: 'Đã ẩn dấu trên trang web này.',
    shown: 'Đã hiện dấu trên trang web này.',
  },
  en: {
    open: (key) => (key === '' ? 'Open the panel' : `Open the panel (${key})`),
    show: 'Show in the panel',
    how: (key) =>
      key === '' ? 'To open the panel, press the Đối chiếu button in the toolbar' : `Open the panel: ${key}`,
    drawn: 'These lines are drawn by the Đối chiếu extension.',
    close: 'Close, and do not show again',
    spoken: (nth, all, name, quote, sentence) => `Figure ${nth} of ${all}. ${name}: ${quote}. ${sentence}`,
    none: 'No figure on this page can be compared with the source.',
    unread: 'This page cannot be checked.',
    hidden: 'Marks are hidden on this site.',
    shown: 'Marks are shown on this site.',
  },
};
