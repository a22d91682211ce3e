import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { click, pick, type State, type } from './acts.ts';

/** A document to be made a source: one of its figures is of nothing that the lists have. */
const DOCUMENT = `Báo cáo tình hình kinh tế - xã hội năm 2019 của huyện Na Rì
Năm 2019, thu ngân sách trên địa bàn huyện Na Rì đạt 45,2 tỷ đồng, bằng 108% kế hoạch.
Năm 2019, huyện Na Rì sửa được 17 chiếc cối xay nước.
Tỷ lệ hộ nghèo của huyện Na Rì cuối năm 2019 còn 18,45%.`;
const reviewed = [type('textarea', DOCUMENT), click('main .primary')];
const edited = [...reviewed, click('.review-acts button:nth-of-type(2)')];

/** A document in the list. */
export const SOURCES = 'article[data-source]';
export const SOURCES_STATES: readonly State[] = [
  { name: 'sources', screen: 'own', at: 'sources.html', until: SOURCES },
  {
    name: 'sources-given',
    screen: 'own',
    at: 'sources.html',
    until: SOURCES,
    acts: [pick('sua.json', JSON.stringify({ ...pack, title: 'Bản sửa' })), pick('cu.json', JSON.stringify(pack))],
  },
  {
    name: 'sources-fault',
    screen: 'own',
    at: 'sources.html',
    until: SOURCES,
    acts: [
      pick(
        'hong.json',
        JSON.stringify({
          ...pack,
          title: '',
          figures: pack.figures.map((one, at) => (at < 3 ? { ...one, value: '1.000,' } : one)),
        }),
      ),
    ],
  },
  {
    name: 'source-mended',
    screen: 'own',
    at: 'sources.html#mend=bac-kan-city-2016-12',
    acts: [click('[aria-current] [data-head]')],
  },
  { name: 'source-new', screen: 'own', at: 'sources.html#new' },
  {
    name: 'source-new-fault',
    screen: 'own',
    at: 'sources.html#new',
    acts: [type('textarea', 'Hôm nay trời đẹp.'), click('main .primary')],
    after: '[role="alert"]:not(:empty)',
  },
  {
    name: 'source-review',
    screen: 'own',
    at: 'sources.html#new',
    acts: [...reviewed, click('[aria-current] [data-head]')],
    until: 'textarea',
  },
  { name: 'source-review-editor', screen: 'own', at: 'sources.html#new', acts: edited, until: 'textarea' },
  {
    name: 'source-review-made',
    screen: 'own',
    at: 'sources.html#new',
    acts: [...edited, click('.review-editor .correct-as-read')],
    until: 'textarea',
  },
  {
    name: 'source-review-facts',
    screen: 'own',
    at: 'sources.html#new',
    acts: [...reviewed, click('.review-facts > summary')],
    until: 'textarea',
  },
  { name: 'sources-reviews', screen: 'own', at: 'sources.html', until: '[data-review]', behind: ['source-review'] },
  {
    name: 'source-review-saved',
    screen: 'own',
    at: 'sources.html#new',
    acts: [...reviewed, click('.review-finish .primary')],
    until: 'textarea',
    after: '.review-done',
  },
  {
    name: 'sources-two',
    screen: 'own',
    at: 'sources.html',
    behind: ['source-review-saved'],
    until: `${SOURCES} ~ ${SOURCES}, li + li ${SOURCES}`,
  },
];
