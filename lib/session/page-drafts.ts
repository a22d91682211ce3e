import { signal } from '@preact/signals';
import type { DraftRecord } from '../notes/database.ts';
import { type DraftMark, isSameText, type Typed } from '../notes/draft-mark.ts';
import { createDraftWriting, isEmpty, type WritingParts } from './draft-writing.ts';
import type { PlacedDraft } from './loose-drafts.ts';

/** What the editor of one place holds. */
interface Typing extends PlacedDraft {
  readonly base: readonly string[];
  /** Typed in this window; else read from the disk and not touched yet. */
  readonly own: boolean;
}

/** What is typed in an editor, and for what: the revisions it changes, and the place of a new note. */
export type Input = Typed & Pick<Typing, 'base' | 'target'>;

interface DraftParts extends WritingParts {
  /** Names for new drafts. */
  uuid(): string;
}

const NOTHING: ReadonlyMap<string, Typing> = new Map();

/**
 * The drafts of one page in one window. Each editing has a name of its own, so that two windows never write over each other's
 * text: who goes on with a draft that was read from the disk makes another one, which takes its place.
 */
export function createPageDrafts({ uuid, ...parts }: DraftParts) {
  /** By the place on the page. */
  const typed = signal(NOTHING);
  const others = signal<readonly Typing[]>([]);
  const discarded = signal<readonly Typing[]>([]);
  const saving = new Set<string>();
  const writing = createDraftWriting(parts);

  const put = (typing: Typing | null, slot: string) => {
    const rest = [...typed.value].filter(([key]) => key !== slot);
    typed.value = new Map(typing === null ? rest : [...rest, [slot, typing]]);
  };
  /** Tries again to write what could not be written. */
  function retry(): void {
    for (const draft of [...typed.value.values(), ...others.value]) {
      if (!writing.hasFailed(draft.id) || saving.has(draft.slot)) continue;
      if (draft.own) writing.keep(draft);
      else writing.restore(draft);
    }
  }

  function type(slot: string, { base, target, text, tags }: Input): void {
    const before = typed.value.get(slot);
    const typing: Typing = before?.own
      ? { ...before, text, tags }
      : { id: uuid(), slot, base: before?.base ?? base, target: before?.target ?? target, text, tags, own: true };
    put(isEmpty(typing) ? null : typing, slot);
    writing.keep(typing, before?.own ? undefined : before);
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
      const isKept = ({ own, id, slot }: Typing) => own || writing.isUnwritten(id) || there.get(id) === slot;
      const isDone = (draft: Typing) =>
        !there.has(draft.id) && !writing.isUnwritten(draft.id) && !saving.has(draft.slot) && isSaved(draft);
      const next = new Map([...typed.value].filter(([, draft]) => isKept(draft) && !isDone(draft)));
      const rest = others.value.filter((draft) => !there.has(draft.id) && writing.isUnwritten(draft.id));
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
        if (!draft.own || there.has(draft.id) || writing.isUnwritten(draft.id)) continue;
        writing.miss(draft);
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
      writing.flush(typing.id);
      return { id: typing.id, text: typing.text, tags: typing.tags };
    },
    /** The text is saved. What was typed meanwhile is a draft of its own, and changes the text of `base`. */
    unsealSaved(slot: string, words: Typed, base: readonly string[]): void {
      saving.delete(slot);
      const typing = typed.value.get(slot);
      if (typing === undefined) return;
      const later = isSameText(trimmed(typing), trimmed(words)) ? null : { ...typing, base };
      put(later, slot);
      if (later === null) writing.forget(typing.id);
      if (later?.own) writing.keep(later);
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
      writing.drop(found);
      discarded.value = [...discarded.value, found];
      if (typed.value.get(found.slot)?.id === id) put(null, found.slot);
      others.value = others.value.filter((draft) => draft.id !== id);
    },
    bringBack(id: string): void {
      const found = discarded.value.find((draft) => draft.id === id);
      if (found === undefined) return;
      discarded.value = discarded.value.filter((draft) => draft.id !== id);
      if (typed.value.has(found.slot)) others.value = [...others.value, found];
      else put(found, found.slot);
      writing.restore(found);
    },

    /** Whether there is a text that is not known to be on disk: these drafts must not be let go. */
    holdsUnwritten: writing.holdsUnwritten,
    retry,
    /** Writes what is still being typed: the window is being hidden or closed, or the page is left. */
    flush: writing.flush,
  };
}

const trimmed = ({ text, tags }: Typed): Typed => ({ text: text.trim(), tags });
