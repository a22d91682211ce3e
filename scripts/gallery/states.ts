import { API, DIFFERS, type State, TARGETS } from './acts.ts';
import { LAST_STATES } from './states-last.ts';
import { NOTES_STATES } from './states-notes.ts';
import { CHECK_STATES, OPTIONS_STATES, WELCOME_STATES } from './states-own.ts';
import { PANEL_STATES } from './states-panel.ts';
import { PANEL_NOTES_STATES } from './states-panel-notes.ts';
import { PROBLEM_STATES } from './states-problems.ts';
import { SOURCES_STATES } from './states-sources.ts';

/** Longer than the pointer has to rest on a mark before anything is said there; what is said then no expression can see. */
const RESTS = { run: 'await new Promise((rested) => setTimeout(rested, 1000))' };
const pointed = [{ point: '251 tỷ đồng' }, RESTS];
/** Whose lines stand there is told only once, and may be told in front of what is to be seen; or has been told already. */
const TOLD = `${API}.storage.local.set({ 'marks-explained': true })`;
const UNTOLD = `${API}.storage.local.remove('marks-explained')`;
const PAGE_STATES: readonly State[] = [
  { name: 'page-first-pointed', screen: 'page', at: DIFFERS, marked: true, before: UNTOLD, acts: pointed },
  { name: 'page', screen: 'page', at: DIFFERS, marked: true, before: TOLD },
  { name: 'page-pointed', screen: 'page', at: DIFFERS, marked: true, before: TOLD, acts: pointed },
  {
    name: 'page-picked',
    screen: 'page',
    at: DIFFERS,
    marked: true,
    before: TOLD,
    acts: [{ mark: '251 tỷ đồng' }, RESTS],
  },
  { name: 'page-targets', screen: 'page', at: TARGETS, marked: true, before: TOLD },
  {
    name: 'page-selected',
    screen: 'page',
    at: DIFFERS,
    marked: true,
    before: TOLD,
    acts: [{ select: 'Công tác an sinh xã hội' }],
  },
];

/**
 * Every state of every screen, one line each. Their order is the order of the pictures, and of what the reader has done in one
 * browser: notes that one state writes are there in those behind it.
 */
export const STATES: readonly State[] = [
  ...WELCOME_STATES,
  ...PANEL_STATES,
  ...PANEL_NOTES_STATES,
  ...NOTES_STATES,
  ...PROBLEM_STATES,
  ...PAGE_STATES,
  ...OPTIONS_STATES,
  ...CHECK_STATES,
  ...SOURCES_STATES,
  ...LAST_STATES,
];

/** What has to have been done before a state, and has not been: the earliest first. */
export function before(state: State, done: ReadonlySet<string>): readonly State[] {
  const missing = (state.behind ?? []).filter((name) => !done.has(name));
  const found = STATES.filter(({ name }) => missing.includes(name));
  return [...new Set(found.flatMap((one) => [...before(one, done), one]))];
}
