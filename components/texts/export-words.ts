import { capital } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import type { ExportWords } from '../../lib/notes/formats/export-words.ts';
import type { Lang } from '../panel-props.ts';
import { allNotesTexts } from './all-notes.ts';
import { formatTime } from './format.ts';

const WORDS = {
  vi: {
    tags: 'Nhãn',
    verdictThen: 'Kết quả lúc ghi',
    source: 'Nguồn đối chiếu',
    otherVersion: 'Bản khác của ghi chú này',
    open: 'Mở tại đoạn này',
    columns: {
      title: 'Tên bài',
      address: 'Địa chỉ',
      quote: 'Trích dẫn',
      note: 'Ghi chú',
      created: 'Viết lúc',
      modified: 'Sửa lúc',
      passage: 'Địa chỉ đoạn',
      indicator: 'Chỉ tiêu (mã)',
      place: 'Địa bàn (mã)',
      period: 'Kỳ báo cáo',
      status: 'Loại số liệu (mã)',
      value: 'Giá trị',
      upTo: 'Đến',
      unit: 'Đơn vị (mã)',
    },
  },
  en: {
    tags: 'Tags',
    verdictThen: 'Verdict then',
    source: 'Source',
    otherVersion: 'Another version of this note',
    open: 'Open at the passage',
    columns: {
      title: 'Title',
      address: 'Address',
      quote: 'Quote',
      note: 'Note',
      created: 'Written',
      modified: 'Changed',
      passage: 'Address of the passage',
      indicator: 'Indicator (code)',
      place: 'Place (code)',
      period: 'Period',
      status: 'Kind of figure (code)',
      value: 'Value',
      upTo: 'Up to',
      unit: 'Unit (code)',
    },
  },
} as const satisfies Record<Lang, Partial<ExportWords>>;

/** What exports say in a language, and what a collection of notes is called. */
export function exportWords(lang: Lang): ExportWords & { readonly label: string } {
  const t = allNotesTexts(lang);
  return {
    ...WORDS[lang],
    label: t.take.label,
    untitled: t.row.untitled,
    verdict: (kind) => capital(VERDICTS[kind]?.[lang] ?? kind),
    time: (iso) => formatTime(iso, lang),
  };
}
