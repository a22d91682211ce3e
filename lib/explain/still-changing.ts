import type { Lang } from './lang.ts';
import { quoted as q } from './text.ts';

/** Why a number that the page goes on changing has no verdict yet. By itself, since the page script says this one alone. */
export const stillChanging = {
  vi: (page: string): string => `Trang còn đang thay đổi con số ${q(page)}; khi số đứng yên sẽ đối chiếu.`,
  en: (page: string): string =>
    `The page is still changing the number ${q(page)}; it is compared with the source once it rests.`,
} as const satisfies Record<Lang, object>;
