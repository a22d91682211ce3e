import type { Weakness } from '../draft-pack/draft.ts';
import type { Bilingual, DataWords, Lang } from './lang.ts';

const NAMES: Readonly<Record<Weakness, Bilingual>> = {
  'no-indicator': { vi: 'chưa rõ thuộc chỉ tiêu nào', en: 'it is not clear what it measures' },
  'no-place': { vi: 'chưa rõ của địa phương nào', en: 'it is not clear which place it is of' },
  'no-period': { vi: 'chưa rõ của thời gian nào', en: 'it is not clear which period it is of' },
  'new-indicator': {
    vi: 'chỉ tiêu mới, đặt tên theo lời văn bản',
    en: 'a new indicator, named in the document’s words',
  },
  'assumed-indicator': { vi: 'chỉ tiêu là suy đoán', en: 'the indicator is assumed' },
  'assumed-place': { vi: 'địa phương là suy đoán', en: 'the place is assumed' },
  'assumed-period': { vi: 'thời gian là suy đoán', en: 'the period is assumed' },
  'assumed-status': {
    vi: 'chưa chắc là kết quả hay chỉ tiêu đề ra',
    en: 'it may be a result or a target',
  },
  'assumed-measure': {
    vi: 'chưa chắc là mức, mức tăng giảm hay tỷ lệ so với kế hoạch',
    en: 'it may be a level, a change or a share of a plan',
  },
  'other-readings': { vi: 'con số có thể đọc theo cách khác', en: 'the number can be read in another way' },
  'other-unit': { vi: 'đơn vị lạ so với chỉ tiêu', en: 'the unit is odd for the indicator' },
  part: { vi: 'có thể chỉ là một phần', en: 'it may be of a part only' },
  body: { vi: 'là số liệu của một đơn vị, không phải của cả địa bàn', en: 'it is of a body, not of the whole place' },
  caution: { vi: 'câu văn có từ ngữ hạn chế con số', en: 'words around it limit the number' },
  clash: { vi: 'một số khác trong văn bản cũng nói về điều này', en: 'another number of the document is of the same' },
};

/** Why a row of a draft is looked at again, in a few words. */
export const weaknessName = (weakness: Weakness, lang: Lang): string => NAMES[weakness][lang];

const UNSEEN = { vi: 'Chưa có người xem lại: ', en: 'Nobody has looked at it again: ' } as const;

/** The same as the doubt of a figure that nobody has looked at; null where nothing is weak. */
export function unseenDoubt(weak: readonly Weakness[]): DataWords | null {
  if (weak.length === 0) return null;
  const said = (lang: 'vi' | 'en'): string => `${UNSEEN[lang]}${weak.map((one) => NAMES[one][lang]).join('; ')}.`;
  return { vi: said('vi'), en: said('en') };
}

/** What was weak in a figure by such a doubt; null of a doubt that somebody has. */
export function weakIn({ vi }: Pick<DataWords, 'vi'>): readonly Weakness[] | null {
  if (!vi.startsWith(UNSEEN.vi) || !vi.endsWith('.')) return null;
  const names = vi.slice(UNSEEN.vi.length, -1).split('; ');
  const found = names.map((name) => (Object.keys(NAMES) as Weakness[]).find((one) => NAMES[one].vi === name));
  return found.every((one) => one !== undefined) ? found : null;
}
