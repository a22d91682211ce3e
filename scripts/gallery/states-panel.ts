import {
  type Act,
  AFTER_OTHERS,
  API,
  card,
  click,
  DIFFERS,
  KEEP_FILE,
  LONG_NAMES,
  menu,
  type State,
  TAB,
  TARGETS,
  tab,
  type,
} from './acts.ts';

const AGREES = '/hoi-nghi-lan-thu-7';
/** What another article says of the same matters. */
const OTHER_ARTICLE =
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động; tỷ lệ hộ nghèo của thành phố là 2,88%. Năm 2016, thành phố Bắc Kạn trồng mới 100 ha rừng.';
const pasted = (words: string): readonly Act[] => [
  menu,
  click('[data-entry="compare"]'),
  type('#compare-text', words),
  click('.compare-paste [type="submit"]'),
];
export const CORRECTS: readonly Act[] = [
  click(card('target-missed', '[aria-haspopup="menu"]')),
  click('[data-entry="correct"]'),
  // the last field with few values: result, estimate or target
  {
    run: `const field = [...document.querySelectorAll('.correct select')].at(-1); field.value = field.options[field.options.length - 1].value; field.dispatchEvent(new Event('change', { bubbles: true }))`,
  },
];
/**
 * JavaScript, in a panel: the browser translates the page beside it, as Chrome does, while the reader looks at it; a page that nobody
 * sees is not looked at again.
 */
const TRANSLATES = `const panel = await ${API}.tabs.getCurrent();
  await ${API}.tabs.update(${TAB}, { active: true });
  await ${API}.scripting.executeScript({ target: { tabId: ${TAB} }, func: () => document.documentElement.classList.add('translated-ltr') });
  for (let left = 80; left > 0 && document.querySelector('.translated') === null; left--)
    await new Promise((later) => setTimeout(later, 100));
  await ${API}.tabs.update(panel.id, { active: true })`;

/** The panel with all that it shows of a page, before the reader has written anything. */
export const PANEL_STATES: readonly State[] = [
  { name: 'panel-agrees', screen: 'panel', at: AGREES },
  { name: 'panel-line-open', screen: 'panel', at: AGREES, acts: [click(card('match', '[data-head]'))] },
  { name: 'panel-differs', screen: 'panel', at: DIFFERS },
  { name: 'panel-targets', screen: 'panel', at: TARGETS },
  { name: 'panel-wide', screen: 'panel', at: DIFFERS, widths: [700], acts: [click(card('differs', '[data-head]'))] },
  { name: 'panel-filtered', screen: 'panel', at: DIFFERS, acts: [click('[data-filter="differs"]')] },
  { name: 'panel-why', screen: 'panel', at: DIFFERS, acts: [click(card('differs', '[data-action="why"]'))] },
  { name: 'panel-card-menu', screen: 'panel', at: DIFFERS, acts: [click(card('differs', '[aria-haspopup="menu"]'))] },
  { name: 'panel-menu', screen: 'panel', at: DIFFERS, acts: [menu] },
  { name: 'panel-keys', screen: 'panel', at: DIFFERS, acts: [menu, click('[data-entry="keys"]')] },
  { name: 'panel-about', screen: 'panel', at: DIFFERS, acts: [menu, click('[data-entry="about"]')] },
  {
    name: 'panel-report',
    screen: 'panel',
    at: DIFFERS,
    widths: [1000, 360, 240],
    acts: [{ run: KEEP_FILE }, menu, click('[data-entry="report-html"]')],
    file: true,
  },
  {
    name: 'panel-compare-choose',
    screen: 'panel',
    at: DIFFERS,
    ...AFTER_OTHERS,
    acts: [menu, click('[data-entry="compare"]')],
  },
  { name: 'panel-compare-fault', screen: 'panel', at: DIFFERS, acts: pasted('Trời hôm nay đẹp.') },
  { name: 'panel-compare', screen: 'panel', at: DIFFERS, acts: [...pasted(OTHER_ARTICLE), click('.compare-pairs')] },
  { name: 'panel-other-year', screen: 'panel', at: '/nam-2018' },
  { name: 'panel-sums', screen: 'panel', at: '/phep-tinh' },
  { name: 'panel-table', screen: 'panel', at: '/bang' },
  { name: 'panel-table-why', screen: 'panel', at: '/bang', acts: [click('[data-action="why"]')] },
  { name: 'panel-many', screen: 'panel', at: '/nhieu-so' },
  { name: 'panel-other-matter', screen: 'panel', at: '/giai-bong-chuyen' },
  { name: 'panel-long-names', screen: 'panel', at: LONG_NAMES },
  { name: 'panel-source', screen: 'panel', at: DIFFERS, acts: [tab('source')] },
  {
    name: 'panel-figure-in-source',
    screen: 'panel',
    at: DIFFERS,
    acts: [click(card('differs', '[aria-haspopup="menu"]')), click('[data-entry="source"]')],
  },
  { name: 'panel-correct', screen: 'panel', at: TARGETS, acts: CORRECTS },
  { name: 'panel-translated-since', screen: 'panel', at: DIFFERS, acts: [{ run: TRANSLATES }], after: '.translated' },
];
