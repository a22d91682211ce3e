import { beforeEach, vi } from 'vitest';
import type { PageParts } from '../../lib/session/page-parts.ts';
import { createPageSession } from '../../lib/session/page-session.ts';
import type { PageClaims, PageState } from '../../lib/session/state.ts';
import type { Article, Look } from '../../lib/text/article.ts';

type Answer = Awaited<ReturnType<PageParts<string>['check']>>;

const article = (text: string): Article => ({
  title: 'Tin',
  text,
  blocks: [{ kind: 'paragraph', start: 0, end: text.length, depth: 0 }],
  tables: [],
  looks: [],
  published: null,
  lang: 'vi',
  url: null,
});

/** A page that a test sets up as it likes, and what its session asks and tells. Made anew before each test. */
export function pageOnStage() {
  const fresh = () => ({
    text: 'một' as string | null,
    url: 'https://a.vn/1',
    loaded: true,
    breaks: false,
    /** Does the browser leave a sign that it shows a translation? */
    translated: false,
    states: [] as PageState[],
    answers: [] as PromiseWithResolvers<Answer>[],
    end: new AbortController(),
    /** What is known of the page's changes, where a test tells of any. */
    changes: undefined as PageParts<string>['changes'],
    looks: [] as readonly Look[],
    /** What the page says its address is, where it says anything. */
    claims: undefined as PageClaims | undefined,
  });
  const page = fresh();
  const paint = vi.fn();
  const unpaint = vi.fn();
  beforeEach(() => {
    vi.clearAllMocks();
    Object.assign(page, fresh());
  });

  const start = () =>
    createPageSession<string>(
      {
        async read() {
          if (page.breaks) throw new TypeError('a page no one thought of');
          if (page.text === null) return { ok: false, code: 'no-article' };
          const { text, looks, translated } = page;
          return { ok: true, article: { ...article(text), looks }, map: `map of ${text}`, translated };
        },
        check() {
          const answer = Promise.withResolvers<Answer>();
          page.answers.push(answer);
          return answer.promise;
        },
        paint,
        unpaint,
        url: () => page.url,
        loaded: () => page.loaded,
        publish: (state) => page.states.push(state),
        ...(page.changes && { changes: page.changes }),
        ...(page.claims && { claims: () => page.claims! }),
      },
      page.end.signal,
    );
  /** The check that is asked for so many checks after the first, once the page has been read for it. */
  async function asked(index: number) {
    for (let turn = 0; turn < 100 && page.answers.length <= index; turn++) await Promise.resolve();
    return page.answers[index]!;
  }
  const phases = () => page.states.map(({ phase }) => phase);
  return { page, paint, unpaint, start, asked, phases };
}
