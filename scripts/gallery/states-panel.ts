import {
  type Act,
  API,
  card,
  click,
  DIFFERS,
  FULL_DISK,
  KEEP_FILE,
  menu,
  NOTE,
  type State,
  TAB,
  tab,
  type,
} from './acts.ts';
import { EDITED, EMPTIED } from './pages.ts';

const AGREES = '/hoi-nghi-lan-thu-7';
const TARGETS = '/ket-qua-2017';
const LONG_NAMES = '/ten-dai';
const note = (words: string): readonly Act[] => [
  click(card('differs', '[data-action="note"]')),
  type(card('differs', 'textarea'), words),
];
const save = click(card('differs', '[data-action="save"]'));
/** The note that the reader has of the figure that differs. */
const NOTED: Pick<State, 'behind'> = { behind: ['panel-note-saved'] };
/** Pages that were checked before the one in front. */
const AFTER_OTHERS: Pick<State, 'behind'> = { behind: ['panel-agrees', 'panel-targets'] };
/** What another article says of the same matters. */
const OTHER_ARTICLE =
  'Năm 2016, thành phố Bắc Kạn tạo việc làm cho 379 lao động; tỷ lệ hộ nghèo của thành phố là 2,88%. Năm 2016, thành phố Bắc Kạn trồng mới 100 ha rừng.';
const pasted = (words: string): readonly Act[] => [
  menu,
  click('[data-entry="compare"]'),
  type('#compare-text', words),
  click('.compare-paste [type="submit"]'),
];
const correct: readonly Act[] = [
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
const CHECKED: readonly State[] = [
  { name: 'panel-agrees', screen: 'panel', at: AGREES },
  { name: 'panel-line-open', screen: 'panel', at: AGREES, acts: [click(card('match', '[data-head]'))] },
  { name: 'panel-differs', screen: 'panel', at: DIFFERS },
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
  { name: 'panel-targets', screen: 'panel', at: TARGETS },
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
  { name: 'panel-correct', screen: 'panel', at: TARGETS, acts: correct },
  { name: 'panel-translated-since', screen: 'panel', at: DIFFERS, acts: [{ run: TRANSLATES }], after: '.translated' },
];

/** Notes, in the order of what the reader does with them. */
const NOTES: readonly State[] = [
  { name: 'panel-notes-none', screen: 'panel', at: DIFFERS, acts: [tab('notes')] },
  { name: 'notes-none', screen: 'own', at: 'notes.html' },
  { name: 'panel-note-typing', screen: 'panel', at: DIFFERS, acts: note('Hỏi lại phòng Tài chính.') },
  {
    name: 'panel-note-refused',
    screen: 'panel',
    at: DIFFERS,
    acts: [...note(NOTE), { run: FULL_DISK }, save],
  },
  { name: 'panel-note-saved', screen: 'panel', at: DIFFERS, acts: [...note(NOTE), save] },
  { name: 'panel-notes', screen: 'panel', at: DIFFERS, acts: [tab('notes')], ...NOTED },
  // the same page with another number in the place of the one that has a note, and without it
  { name: 'panel-note-changed', screen: 'panel', at: DIFFERS + EDITED, acts: [tab('notes')], ...NOTED },
  {
    name: 'panel-note-lost',
    screen: 'panel',
    at: DIFFERS + EMPTIED,
    acts: [tab('notes')],
    after: '[data-action="attach"]',
    ...NOTED,
  },
  {
    name: 'panel-note-deleted',
    screen: 'panel',
    at: DIFFERS,
    acts: [tab('notes'), click('.note-buttons > button:last-child')],
    ...NOTED,
  },
  {
    name: 'panel-note-back',
    screen: 'panel',
    at: DIFFERS,
    acts: [tab('notes'), click('.note-deleted button')],
    behind: ['panel-note-deleted'],
  },
  {
    name: 'panel-note-long-names',
    screen: 'panel',
    at: LONG_NAMES,
    acts: [
      ...note(`مدينة باك كان 2016 \u202E${'dàivôtận'.repeat(40)} <b>đậm</b>`),
      type(
        card('differs', 'input[type="text"]'),
        `${'nhãn rất dài '.repeat(4)}, نص عربي, một-nhãn-không-có-dấu-cách-nào-cả`,
      ),
      save,
      tab('notes'),
    ],
  },
  { name: 'panel-corrected', screen: 'panel', at: TARGETS, acts: [...correct, click('[data-action="save-reading"]')] },
  {
    name: 'panel-corrected-notes',
    screen: 'panel',
    at: TARGETS,
    acts: [tab('notes')],
    behind: ['panel-corrected'],
  },
];

/** Where there is nothing to show, not yet, or no longer. */
const PROBLEMS: readonly State[] = [
  { name: 'panel-loading', screen: 'panel', at: '/', beside: { says: { phase: 'loading' } }, until: '.waiting' },
  { name: 'panel-checking', screen: 'panel', at: '/', beside: { says: { phase: 'checking' } }, until: '.waiting' },
  { name: 'panel-empty', screen: 'panel', at: '/trong', ...AFTER_OTHERS },
  { name: 'panel-form', screen: 'panel', at: '/lien-he', ...AFTER_OTHERS },
  { name: 'panel-no-figures', screen: 'panel', at: '/khong-so' },
  { name: 'panel-translated', screen: 'panel', at: '/ban-dich' },
  { name: 'panel-other-language', screen: 'panel', at: '/tieng-khac' },
  { name: 'panel-frame', screen: 'panel', at: '/khung' },
  { name: 'panel-pdf', screen: 'panel', at: '/tep.pdf' },
  { name: 'panel-too-long', screen: 'panel', at: '/qua-dai' },
  { name: 'panel-browser-page', screen: 'panel', at: '/', beside: 'browser', ...AFTER_OTHERS },
  { name: 'panel-error', screen: 'panel', at: '/', beside: { says: {} } },
  { name: 'panel-silent', screen: 'panel', at: '/', beside: { says: null }, until: '[data-problem="page-silent"]' },
  { name: 'panel-no-access', screen: 'panel', at: DIFFERS, elsewhere: true },
  { name: 'panel-tab-closed', screen: 'panel', at: DIFFERS, acts: [{ run: `await ${API}.tabs.remove(${TAB})` }] },
];

export const PANEL_STATES = { checked: CHECKED, notes: NOTES, problems: PROBLEMS };
