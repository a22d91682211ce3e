import type { Lang } from '../panel-props.ts';

/** The words of a correction in the place of a note; a file of its own, since the page of all notes corrects nothing. */
interface ReadingLineTexts {
  /** A correction as it is listed among notes. */
  readonly listed: (said: string) => string;
  /** Why it is not applied, in the reader's words. */
  readonly notApplied: {
    readonly changed: string;
    readonly lost: string;
    readonly unknown: string;
    readonly contrary: string;
    readonly nowhere: string;
    readonly unplaced: string;
  };
}

const vi: ReadingLineTexts = {
  listed: (said) => `Cách hiểu của bạn (${said})`,
  notApplied: {
    changed: 'Con số trên trang đã đổi nên cách hiểu này không được áp dụng.',
    lost: 'Không còn thấy con số này trên trang nên cách hiểu này không được áp dụng.',
    unknown: 'Phiên bản Đối chiếu này không có chỉ tiêu, địa bàn hoặc đơn vị ấy nên cách hiểu này không được áp dụng.',
    contrary: 'Có hai cách hiểu khác nhau cho con số này nên chưa áp dụng cách nào. Hãy giữ lại một.',
    nowhere: 'Con số này không nằm trong phần được đối chiếu nên cách hiểu này không được áp dụng.',
    unplaced: 'Chưa tìm được chỗ của con số trên trang nên cách hiểu này chưa được áp dụng.',
  },
};

const en: ReadingLineTexts = {
  listed: (said) => `Your reading (${said})`,
  notApplied: {
    changed: 'The number on the page has changed, so this reading is not applied.',
    lost: 'The number is no longer on the page, so this reading is not applied.',
    unknown: 'This version of Đối chiếu has no such indicator, place or unit, so this reading is not applied.',
    contrary: 'There are two different readings of this number, so neither is applied. Keep one of them.',
    nowhere: 'The number is not in the part of the page that is checked, so this reading is not applied.',
    unplaced: 'The place of the number could not be looked for, so this reading is not applied yet.',
  },
};

export const readingLineTexts = (lang: Lang): ReadingLineTexts => (lang === 'vi' ? vi : en);
