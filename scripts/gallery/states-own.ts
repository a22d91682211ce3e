import pack from '../../data/packs/bac-kan-city-2016-12.json' with { type: 'json' };
import { click, pick, REFUSES, type State, type } from './acts.ts';

/** The practice article is checked. */
const CHECKED = '.practice-seen > p:not(:empty)';

export const WELCOME_STATES: readonly State[] = [
  { name: 'welcome', screen: 'own', at: 'welcome.html', until: CHECKED },
  { name: 'welcome-picked', screen: 'own', at: 'welcome.html', until: CHECKED, acts: [{ mark: '251 tỷ đồng' }] },
];

export const OPTIONS_STATES: readonly State[] = [
  { name: 'options', screen: 'own', at: 'options.html' },
  {
    name: 'options-site-fault',
    screen: 'own',
    at: 'options.html',
    acts: [type('#add-site', 'localhost'), click('.options-add .primary')],
  },
  {
    name: 'options-site-refused',
    screen: 'own',
    at: 'options.html',
    acts: [{ run: REFUSES }, type('#add-site', 'vnexpress.net'), click('.options-add .primary')],
    after: '[role="alert"]',
  },
  {
    name: 'options-remove-all',
    screen: 'own',
    at: 'options.html',
    behind: ['panel-note-saved'],
    acts: [click('.options-danger:enabled'), type('#remove-count', '7000'), click('.options-confirm .options-danger')],
  },
];

const typed = (words: string) => type('textarea', words);
export const CHECK_STATES: readonly State[] = [
  { name: 'check', screen: 'own', at: 'check.html' },
  {
    name: 'check-result',
    screen: 'own',
    at: 'check.html',
    acts: [type('input[type="text"]', pack.title), typed(pack.text.replace('215 tỷ đồng', '251 tỷ đồng'))],
    after: '[data-verdict]',
  },
  {
    name: 'check-marks',
    screen: 'own',
    at: 'check.html',
    acts: [
      type('input[type="text"]', pack.title),
      typed(pack.text.replace('215 tỷ đồng', '251 tỷ đồng')),
      click('[name="check-view"]:not(:checked):enabled'),
    ],
    after: '[data-verdict]',
  },
  {
    name: 'check-no-figures',
    screen: 'own',
    at: 'check.html',
    acts: [typed('Hôm nay trời đẹp, bà con xuống chợ phiên.')],
  },
  {
    name: 'check-other-language',
    screen: 'own',
    at: 'check.html',
    acts: [typed('В 2016 году город создал 640 рабочих мест для жителей города. '.repeat(4))],
  },
  {
    name: 'check-file-fault',
    screen: 'own',
    at: 'check.html',
    acts: [pick('anh.txt', '\u0000PNG\u0000\u0001')],
    after: '[role="alert"]:not(:empty)',
  },
];
