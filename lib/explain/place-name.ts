import type { PlaceData, PlaceKind } from '../../data/schemas/place.ts';
import type { Bilingual } from './lang.ts';

const LEVELS: Readonly<Record<PlaceKind, Bilingual>> = {
  country: { vi: '', en: '' },
  region: { vi: 'vùng', en: 'region' },
  province: { vi: 'tỉnh', en: 'province' },
  city: { vi: 'thành phố', en: 'city' },
  district: { vi: 'huyện', en: 'district' },
  zone: { vi: 'đặc khu', en: 'special zone' },
  township: { vi: 'thị trấn', en: 'township' },
  commune: { vi: 'xã', en: 'commune' },
  ward: { vi: 'phường', en: 'ward' },
  village: { vi: 'thôn', en: 'village' },
};

/** "Phường 6": a number names a place only with its level, which stands in the name then. */
const NUMBERED = /^\p{L}.* \d+$/u;

/** "thành phố Bắc Kạn", "Bắc Kạn city". */
export function placeNameOf({ names, kind }: Pick<PlaceData, 'names' | 'kind'>): Bilingual {
  const name = names[0] ?? '';
  if (NUMBERED.test(name)) return { vi: name, en: name };
  return { vi: `${LEVELS[kind].vi} ${name}`.trim(), en: `${name} ${LEVELS[kind].en}`.trim() };
}
