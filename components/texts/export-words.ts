import type { Names } from '../../lib/explain/names.ts';
import { readingSaid } from '../../lib/explain/reading-said.ts';
import { createSay } from '../../lib/explain/say.ts';
import { capital } from '../../lib/explain/text.ts';
import { VERDICTS } from '../../lib/explain/words.ts';
import type { ExportWords } from '../../lib/notes/formats/export-words.ts';
import type { Lang } from '../panel-props.ts';
import { allNotesTexts } from './all-notes.ts';
import { alongTexts } from './along.ts';
import { formatTime } from './format.ts';

const WORDS = {
  vi: {
    tags: 'Nhãn',
    verdictThen: 'Kết quả lúc ghi',
    source: 'Nguồn đối chiếu',
    reading: 'Theo cách hiểu của người ghi',
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
    reading: 'By the writer’s own reading',
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

/** Until the names have come, things are called by their ids. */
const NAMELESS: Names = { packs: [], indicators: {}, places: {}, units: {}, definitions: {} };

/** What exports say in a language, and what a collection of notes is called. */
export function exportWords(lang: Lang, names: Names = NAMELESS): ExportWords & { readonly label: string } {
  const say = createSay(lang, names);
  return {
    ...WORDS[lang],
    label: alongTexts(lang).take.label,
    untitled: allNotesTexts(lang).row.untitled,
    verdict: (kind) => capital(VERDICTS[kind]?.[lang] ?? kind),
    readingSaid: (reading) => readingSaid(reading, say),
    time: (iso) => formatTime(iso, lang),
  };
}
