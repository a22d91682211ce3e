import { signal } from '@preact/signals';
import type { DraftRecord } from '../notes/database.ts';
import { createDraftKeeper } from '../notes/draft-keeper.ts';
import { type DraftMark, isSameText, type Typed } from '../notes/draft-mark.ts';
import type { DraftText } from '../notes/drafts.ts';
import type { NoteProblem, Outcome } from '../notes/problem.ts';
import type { PlacedDraft } from './loose-drafts.ts';

/** What the editor of one place holds. */
interface Typing extends PlacedDraft {
  readonly base: readonly string[];
  /** Typed in this window; else read from the disk and not touched yet. */
  readonly own: boolean;
}

/** What is typed in an editor, and for what: the revisions it changes, and the place of a new note. */
export type Input = Typed & Pick<Typing, 'base' | 'target'>;

/** The store's calls for the drafts of one page, and names for new ones. */
export interface DraftParts {
  keepDraft(draft: DraftText): Promise<Outcome<void>>;
  dropDraft(mark: DraftMark): Promise<Outcome<void>>;
  restoreDraft(draft: DraftText): Promise<Outcome<void>>;
  uuid(): string;
  /** A text could not be kept. */
  onTrouble(slot: string, why: NoteProblem, text: string): void;
}

const NOTHING: ReadonlyMap<string, Typing> = new Map();

/**
 * The drafts of one page in one window. Each editing has a name of its own, so that two windows never write over each other's
 * text: who goes on with a draft that was read from the disk makes another one, which takes its place.
 */
export function createPageDrafts({ keepDraft, dropDraft, restoreDraft, uuid, onTrouble }: DraftParts) {
  /** By the place on the page. */
  const typed = signal(NOTHING);
  const others = signal<readonly Typing[]>([]);
  const discarded = signal<readonly Typing[]>([]);
  const saving = new Set<string>();
  /** The texts that are not known to be on disk, by the names of their drafts; `vain` has those whose write has failed. */
  const unwritten = new Map<string, Typed>();
  const vain = new Set<string>();
  const told = async (work: Promise<Outcome<void>>, { id, slot, text, tags }: PlacedDraft) => {
    const outcome = await work;
    const waiting = unwritten.get(id);
    if (waiting !== undefined && isSameText(waiting, { text, tags })) {
      if (outcome.ok) unwritten.delete(id);
      else vain.add(id);
    }
    if (!outcome.ok) onTrouble(slot, outcome.problem, text);
  };
  const keeper = createDraftKeeper<DraftText>((_id, draft) => told(keepDraft(draft), draft));

  const put = (typing: Typing | null, slot: string) => {
    const rest = [...typed.value].filter(([key]) => key !== slot);
    typed.value = new Map(typing === null ? rest : [...rest, [slot, typing]]);
  };
  const keep = (draft: Typing, replaces?: DraftMark) => {
    const { id } = draft;
    if (isEmpty(draft)) unwritten.delete(id);
    else unwritten.set(id, draft);
    vain.delete(id);
    keeper.type(id, { ...draft, replaces });
  };
  const bringToDisk = (draft: Typing) => {
    unwritten.set(draft.id, draft);
    vain.delete(draft.id);
    void told(restoreDraft(draft), draft);
  };
  /** Tries again to write what could not be written. */
  function retry(): void {
    for (const draft of [...typed.value.values(), ...others.value]) {
      if (!unwritten.has(draft.id) || !vain.has(draft.id) || saving.has(draft.slot)) continue;
      if (draft.own) keep(draft);
      else bringToDisk(draft);
    }
  }

  function type(slot: string, { base, target, text, tags }: Input): void {
    const before = typed.value.get(slot);
    const typing: Typing = before?.own
      ? { ...before, text, tags }
      : { id: uuid(), slot, base: before?.base ?? base, target: before?.target ?? target, text, tags, own: true };
    put(isEmpty(typing) ? null : typing, slot);
    keep(typing, before?.own ? undefined : before);
  }

  return {
    typed,
    others,
    discarded,
    type,

    /**
     * Takes over what is on disk, the latest first. What was typed here stays as it is, and so does a text that was read
     * before: an editor may show it, and what another window has written since is not the text that was gone on with.
     * `isSaved` tells whether a text stands in a note of a place: then another window has saved what was typed here, and
     * the draft has gone with it.
     */
    take(kept: readonly DraftRecord[], isSaved: (draft: PlacedDraft) => boolean): void {
      const there = new Map(kept.map(({ id, slot }) => [id, slot]));
      // what is only read goes where it belongs by now: the figures may not have been known before
      const isKept = ({ own, id, slot }: Typing) => own || unwritten.has(id) || there.get(id) === slot;
      const isDone = (draft: Typing) =>
        !there.has(draft.id) && !unwritten.has(draft.id) && !saving.has(draft.slot) && isSaved(draft);
      const next = new Map([...typed.value].filter(([, draft]) => isKept(draft) && !isDone(draft)));
      const rest = others.value.filter((draft) => !there.has(draft.id) && unwritten.has(draft.id));
      const known = new Set([...next.values(), ...discarded.value].map(({ id }) => id));
      for (const { id, slot, base, text, tags, target } of kept) {
        if (known.has(id)) continue;
        const draft: Typing = { id, slot, base, text, tags, target, own: false };
        if (next.has(slot)) rest.push(draft);
        else next.set(slot, draft);
      }
      typed.value = next;
      others.value = rest;
      // another window has gone on with a text that is still being typed here: both are kept
      for (const draft of next.values()) {
        if (!draft.own || there.has(draft.id) || unwritten.has(draft.id)) continue;
        unwritten.set(draft.id, draft);
        vain.add(draft.id);
      }
      retry();
    },

    /** The revisions that a text being typed changes; `otherwise` where none is. */
    baseOf: (slot: string, otherwise: readonly string[]): readonly string[] => typed.value.get(slot)?.base ?? otherwise,

    /** A text is about to be saved: hands all that was typed to the disk, and names the draft that goes with the note. */
    seal(slot: string, words: Typed): DraftMark | null {
      saving.add(slot);
      const typing = typed.value.get(slot);
      if (typing === undefined || !isSameText(trimmed(typing), trimmed(words))) return null;
      keeper.flush(typing.id);
      return { id: typing.id, text: typing.text, tags: typing.tags };
    },
    /** The text is saved. What was typed meanwhile is a draft of its own, and changes the text of `base`. */
    unsealSaved(slot: string, words: Typed, base: readonly string[]): void {
      saving.delete(slot);
      const typing = typed.value.get(slot);
      if (typing === undefined) return;
      const later = isSameText(trimmed(typing), trimmed(words)) ? null : { ...typing, base };
      put(later, slot);
      if (later === null) unwritten.delete(typing.id);
      if (later?.own) keep(later);
    },
    /** It is not saved, and stays a draft. */
    unsealFailed(slot: string, input: Input): void {
      saving.delete(slot);
      if (!typed.value.has(slot)) type(slot, input);
    },

    /** Throws a draft away; until the page is left it can be brought back. */
    discard(id: string): void {
      const found = [...typed.value.values(), ...others.value].find((draft) => draft.id === id);
      if (found === undefined) return;
      keeper.flush(id);
      unwritten.delete(id);
      discarded.value = [...discarded.value, found];
      if (typed.value.get(found.slot)?.id === id) put(null, found.slot);
      others.value = others.value.filter((draft) => draft.id !== id);
      void told(dropDraft(found), found);
    },
    bringBack(id: string): void {
      const found = discarded.value.find((draft) => draft.id === id);
      if (found === undefined) return;
      discarded.value = discarded.value.filter((draft) => draft.id !== id);
      if (typed.value.has(found.slot)) others.value = [...others.value, found];
      else put(found, found.slot);
      bringToDisk(found);
    },

    /** Whether there is a text that is not known to be on disk: these drafts must not be let go. */
    holdsUnwritten: (): boolean => unwritten.size > 0,
    retry,
    /** Writes what is still being typed: the window is being hidden or closed, or the page is left. */
    flush: () => keeper.flush(),
  };
}

const isEmpty = ({ text, tags }: Typed): boolean => text === '' && tags.length === 0;
const trimmed = ({ text, tags }: Typed): Typed => ({ text: text.trim(), tags });
