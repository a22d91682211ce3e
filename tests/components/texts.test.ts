import { describe, expect, test } from 'vitest';
import { formatTime, shorten } from '../../components/texts/format.ts';
import { textsOf } from '../../components/texts/index.ts';

/** Words for every parameter of a text, by its name: numbers are called so, and what is taken apart has words for all its parts. */
function samplesFor(source: string): unknown[] {
  if (/^\(\{/.test(source)) return [new Proxy({}, { get: () => 'XYZ' })];
  const names = /^\(?([^)=]*)/.exec(source)?.[1]?.split(/,\s*/) ?? [];
  return names.map((name) => {
    if (name === 'kind') return 'differs';
    return ['n', 'all', 'comparable'].includes(name.trim()) ? 1234 : 'XYZ';
  });
}

/** Every text of a catalogue by its path, functions called with samples of each kind. */
function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[path, (value as (...args: unknown[]) => string)(...samplesFor(String(value)))]];
  }
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

const vi = flatten(textsOf('vi'));
const en = flatten(textsOf('en'));

test('no text is empty, and both languages have the same ones', () => {
  for (const [path, text] of [...vi, ...en]) expect(text.trim(), path).not.toBe('');
  expect(en.map(([path]) => path)).toEqual(vi.map(([path]) => path));
});

test('the English catalogue holds no Vietnamese but names, and no text is left untranslated', () => {
  const NAMES = /Đối chiếu|Tiếng Việt/g;
  for (const [path, text] of en) expect(text.replace(NAMES, ''), path).not.toMatch(/[ăâđêôơưạ-ỹ]/i);
  // a word that Vietnamese has taken over
  const SAME = new Set(['name', 'menu.open']);
  const same = vi.filter(([path, text], i) => text === en[i]?.[1] && !SAME.has(path));
  expect(same).toEqual([]);
});

/** The files that put texts on the screens of panel and notes, each whole. */
const screens = Object.entries(
  import.meta.glob<string>(['/components/**/*.{ts,tsx}', '/entrypoints/**/*.{ts,tsx}'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
)
  .filter(([path]) => !path.startsWith('/components/texts/'))
  .map(([, source]) => source);

/** A list of texts that is taken as a whole, by an index or by a part of its name: what the state, a problem or a kind is called. */
const BY_NAME: readonly (readonly [path: RegExp, shown: string])[] = [
  [/^problems\./, 'texts.problems['],
  [/^tabs\.(figures|notes|source)$/, 'texts.tabs['],
  [/^chips\.(differs|missed|unclear|beside)$/, 'texts.chips['],
  [/^chips\.agrees\./, 'texts.chips.agrees['],
  [/^order\.(worst|page)$/, 'texts.order['],
  [/^judgement\.(yes|partly)$/, 't[relevant]'],
  [/^card\.statuses\./, 'texts.card.statuses['],
  [/^card\.measures\./, 'texts.card.measures['],
  [/^card\.wholeReason\./, 't[askedOf('],
  [/^sections\.agrees\./, 'texts.sections.agrees['],
  [/^evidence\.(said|carried)$/, 't[proof.how]'],
  [/^evidence\.heads\./, 't.heads['],
  [/^pictures\.(higher|lower)$/, 't[better]'],
  [/^result\.reasons\./, 't.reasons['],
  [/^notes\.notAttached\./, 'notAttached['],
  [/^notes\.instead\./, 'notes.instead['],
  [/^notes\.failed\./, 'notes.failed['],
  [/^notes\.notDone\./, 'notes.notDone['],
  [/^notes\.unread\.next\./, 't.next['],
  [/^drafts\.(place|unchecked|another)\./, 't[draft.why]'],
  [/^damaged\.kinds\./, 't.kinds['],
  [/^(loading|checking)\.title$/, 'texts[view.kind].title'],
  [/^(loading|checking)\./, 'texts[phase]'],
];

/** Does a file show a text: by its whole path, by a name it has for a part of it, or taken out of that part? */
function shows(source: string, path: string): boolean {
  const names = path.split('.');
  return names.some((_, at) => {
    const part = ['texts', ...names.slice(0, at)].join('.');
    const rest = names.slice(at).join('.');
    const called =
      at === 0
        ? ['texts']
        : [...source.matchAll(new RegExp(`\\b(\\w+) = ${RegExp.escape(part)};`, 'g'))].map(([, name]) => name!);
    if (called.some((name) => new RegExp(`\\b${name}\\.${RegExp.escape(rest)}\\b`).test(source))) return true;
    if (at !== names.length - 1) return false;
    const taken = new RegExp(`\\{([^{}]*)\\} = ${RegExp.escape(part)}(?:;|\\[)`, 'g');
    return [...source.matchAll(taken)].some(([, list]) => new RegExp(`\\b${rest}\\b`).test(list!));
  });
}

test('no text is one that no screen shows', () => {
  const unused = vi.filter(([path]) => {
    const byName = BY_NAME.find(([pattern]) => pattern.test(path));
    return !screens.some((source) => (byName ? source.includes(byName[1]) : shows(source, path)));
  });
  expect(unused.map(([path]) => path)).toEqual([]);
});

test('a text that only shares its last name with one that is shown is found to be unused', () => {
  const source = 'const t = texts.result;\nshow(t.held, counts.byFilter.unclear);\nconst { title } = texts.loading;';
  expect(['result.held', 'loading.title'].every((path) => shows(source, path))).toBe(true);
  expect(['result.unclear', 'notes.held', 'loading.hint'].some((path) => shows(source, path))).toBe(false);
});

test('no text names a place: that is the packs’ to say', () => {
  for (const [path, text] of [...vi, ...en]) expect(text, path).not.toMatch(/Bắc Kạn|Bac Kan/);
});

test('no text says who is wrong', () => {
  for (const [path, text] of vi)
    if (path !== 'about.neutral') expect(text, path).not.toMatch(/báo sai|viết sai|bịa|dối/i);
});

test('numbers and plurals are the language’s own', () => {
  expect(textsOf('vi').countLabel(1234)).toBe('1.234 số liệu');
  expect(textsOf('en').countLabel(1234)).toBe('1,234 figures');
  expect(textsOf('en').countLabel(1)).toBe('1 figure');
});

describe('formats', () => {
  test('times: what is no time stays as it is', () => {
    expect(formatTime('2026-11-20T09:30:00', 'en')).toMatch(/20 Nov 2026.*09:30/);
    expect(formatTime('2026-11-20T09:30:00', 'vi')).toMatch(/09:30.*20/);
    expect(formatTime('hôm qua', 'vi')).toBe('hôm qua');
  });

  test('long words are cut at a blank, and never inside a character', () => {
    expect(shorten('một hai  ba\nbốn', 40)).toBe('một hai ba bốn');
    expect(shorten('một hai ba bốn', 10)).toBe('một hai…');
    expect(shorten(`a${'😀'.repeat(20)}`, 10).isWellFormed()).toBe(true);
    // however much blank stands before and between its words
    expect(shorten(`${'\n'.repeat(500)}một${' \t'.repeat(500)}hai ba bốn`, 10)).toBe('một hai…');
    expect(shorten(`${' '.repeat(500)}một${'\n'.repeat(500)}`, 10)).toBe('một');
    expect(shorten(`một hai ba${' '.repeat(500)}`, 10)).toBe('một hai ba');
  });
});
