import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, vi } from 'vitest';
import type { Lang } from '../../components/panel-props.ts';
import { ReviewScreen } from '../../components/sources/review/ReviewScreen.tsx';
import { documentWords } from '../../data/documents.ts';
import type { Review } from '../../lib/draft-pack/review.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { createLazyDrafts, type Packed } from '../../lib/engine/lazy-drafts.ts';
import type { NoteProblem, Outcome } from '../../lib/notes/problem.ts';
import type { KeptReview } from '../../lib/packs/review-calls.ts';
import { createReviewSession } from '../../lib/session/review-session.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { emptyPage } from './empty-page.ts';

const drafts = createLazyDrafts();
const { names, fits, definitions } = loadBuiltin();

const REPORT = `BÁO CÁO
Tình hình kinh tế - xã hội năm 2019 của huyện Na Rì
Năm 2019, thu ngân sách của huyện Na Rì đạt 45,2 tỷ đồng.
Huyện sửa được 17 chiếc cối xay nước.
Tỷ lệ hộ nghèo của huyện năm 2019 là 12,5%.`;

/** The review of a pack that is mended, by the real engine. */
export function reopenedReview(pack: unknown): Review {
  const opened = drafts.reopen(pack);
  if (!opened.ok) throw new Error(opened.faults[0]?.code);
  return opened.review;
}

/** The review that a document begins with, by the real engine. */
export function reviewOf(text = REPORT): Review {
  const drafted = drafts.begin(articleFromText({ text }));
  if (!drafted.ok) throw new Error(drafted.fault);
  return drafted.review;
}

interface Start {
  review?: Review;
  lang?: Lang;
  keep?: () => Outcome<KeptReview> | null;
  pack?: () => Packed | null;
  problem?: NoteProblem;
  charset?: 'tcvn3' | 'vni' | null;
}

/** The screen of a review in a document, with the real session, drafts and packs; only the disk is played. */
export function renderReview({ review = reviewOf(), lang = 'vi', keep, pack, problem, charset = null }: Start = {}) {
  let turn = 0;
  const session = createReviewSession({
    store: {
      keepReview: async () => keep?.() ?? { ok: true, value: { kept: true, turn: ++turn } },
      review: async () => ({ ok: true, value: null }),
    },
    about: { id: 'na-ri-2019', title: '', url: null },
    review,
    turn: 0,
  });
  const save = vi.fn(async () =>
    problem === undefined
      ? ({ ok: true, value: { version: 1, isNew: true, fingerprint: '0123456789abcdef' } } as const)
      : ({ ok: false, problem } as const),
  );
  // jsdom lays nothing out
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  Object.assign(Element.prototype, { scrollBy() {}, scrollIntoView() {} });
  const root = emptyPage();
  const props = {
    session,
    lang: signal(lang),
    names: signal(names),
    fits: signal(fits),
    definitions: signal(definitions),
    documents: documentWords(),
    charset,
    list: '/sources.html',
    pack: async () => (pack ? pack() : drafts.finish(session.review.value, { id: 'na-ri-2019', url: null })),
    save,
  };
  act(() => render(<ReviewScreen {...props} />, root));
  const nameOf = (element: Element) =>
    (
      element.getAttribute('aria-label') ??
      document.getElementById(element.getAttribute('aria-labelledby') ?? '')?.textContent ??
      (element as HTMLInputElement).labels?.[0]?.textContent ??
      element.textContent ??
      ''
    ).trim();
  const named = <E extends HTMLElement = HTMLElement>(selector: string, name: string): E => {
    const found = [...root.querySelectorAll<E>(selector)].find((one) => nameOf(one).includes(name));
    if (found === undefined) throw new Error(`nothing is called ${name}`);
    return found;
  };
  return {
    root,
    session,
    save,
    named,
    setLang: (next: Lang) =>
      act(() => {
        props.lang.value = next;
      }),
    rows: () => [...root.querySelectorAll<HTMLElement>('article')],
    held: () => root.querySelector<HTMLElement>('article[aria-current]'),
    words: () => root.textContent ?? '',
    /** Waits until the screen says something, or says it no more. */
    says: (words: string) => vi.waitFor(() => expect(root.textContent).toContain(words)),
    saysNoMore: (words: string) => vi.waitFor(() => expect(root.textContent).not.toContain(words)),
    key: (key: string, more: KeyboardEventInit = {}) =>
      act(async () => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
      }),
    close: () => act(() => render(null, root)),
  };
}
