import { signal } from '@preact/signals';
import { type ComponentType, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { AllNotes } from '../../components/notes/AllNotes.tsx';
import { AlongParts } from '../../components/notes/AlongParts.tsx';
import type { AllNotesProps } from '../../components/notes/context.ts';
import { createPanelSay } from '../../components/say.ts';
import { textsOf } from '../../components/texts/index.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { createCatalogue, type Question } from '../../lib/notes/catalogue.ts';
import type { Damaged } from '../../lib/notes/damaged.ts';
import type { Typed } from '../../lib/notes/draft-mark.ts';
import type { Note } from '../../lib/notes/note.ts';
import type { StoredNote } from '../../lib/notes/note-record.ts';
import type { BackupTimes } from '../../lib/notes/reminder.ts';
import type { AnyDraft } from '../../lib/session/all-drafts.ts';
import type { Listing, ListProblem, Progress } from '../../lib/session/all-notes-state.ts';
import type { BringState, TakeState } from '../../lib/session/along-state.ts';
import type { SaveState } from '../../lib/session/note-state.ts';
import { emptyPage } from './empty-page.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

export const storedOf = (note: Note, deleted: string | null = null): StoredNote => ({
  note,
  rev: `rev-${note.id}`,
  heads: [{ rev: `rev-${note.id}`, parents: [], deleted, note }],
  deleted: deleted !== null,
});

interface Start {
  notes?: readonly StoredNote[];
  deleted?: readonly StoredNote[];
  drafts?: readonly AnyDraft[];
  lang?: Lang;
}

/** The page of all notes in a document, over a real catalogue, with spies on what goes out. */
export function renderAllNotes({ notes = [], deleted = [], drafts = [], lang = 'vi' }: Start = {}) {
  const catalogue = createCatalogue();
  for (const { note } of notes) catalogue.put(note);
  const listingOf = (question: Question): Listing => {
    const { notes: numbers, groups, count, facets } = catalogue.ask(question);
    return {
      asked: question,
      rows: numbers.length,
      idAt: (row) => catalogue.idOf(numbers[row]!),
      groups,
      count,
      facets,
    };
  };
  const question = signal<Question>({ query: '', view: 'month', filters: {} });
  const all = {
    question,
    listing: signal<Listing | null>(listingOf(question.value)),
    progress: signal<Progress | null>(null),
    total: signal(notes.length),
    words: signal<ReadonlyMap<string, StoredNote>>(new Map(notes.map((stored) => [stored.note.id, stored]))),
    deleted: signal(deleted),
    anyDrafts: signal(drafts),
    problem: signal<ListProblem | null>(null),
    picked: signal<ReadonlySet<string>>(new Set()),
    take: signal<TakeState>({ phase: 'idle' }),
    bring: signal<BringState>({ phase: 'idle' }),
    backups: signal<BackupTimes>({ made: null, putOff: null, handed: null }),
    remind: signal(false),
    alongParts: signal<ComponentType | 'failed' | null>(AlongParts),
    isAlongOpen: signal(true),
  };
  const shared = {
    lang: signal<Lang>(lang),
    drafts: signal<Readonly<Record<string, Typed>>>({}),
    saves: signal<Readonly<Record<string, SaveState>>>({}),
    damaged: signal<readonly Damaged[]>([]),
    noted: signal(null),
    wanted: signal(null),
    knownTags: signal<readonly string[]>([]),
  };
  const events = {
    onNeed: vi.fn(),
    onOpen: vi.fn(async () => true),
    onOpenUrl: vi.fn(async () => true),
    onAgain: vi.fn(),
    onUnpick: vi.fn(),
    onTake: vi.fn(),
    onBring: vi.fn(),
    onBringDeleted: vi.fn(),
    onBackup: vi.fn(),
    onBackupKept: vi.fn(),
    onAlong: vi.fn(),
    onPutOff: vi.fn(),
    onSaveNote: vi.fn(),
    onDraft: vi.fn(),
    onDeleteNote: vi.fn(),
    onUndoDelete: vi.fn(),
    onChooseHead: vi.fn(),
    onKeepBoth: vi.fn(),
    onDiscardDraft: vi.fn(),
    onUndoDiscard: vi.fn(),
    onDeleteDamaged: vi.fn(),
    onUndoDamaged: vi.fn(),
    onShowNote: vi.fn(),
    onLang: vi.fn(),
    onCopy: vi.fn(async () => true),
  };
  const props: AllNotesProps = {
    all,
    forBackup: false,
    forPage: false,
    notes: {
      ...events,
      signals: shared,
      textsOf,
      allTextsOf: textsOf,
      say: createPanelSay(lang, { ...sampleNames, packs: [sampleSource] }),
      brought: new WeakSet(),
    },
    ...events,
    onAsk(next) {
      question.value = { ...question.value, ...next };
      all.listing.value = listingOf(question.value);
    },
    onPick(id, isPicked) {
      const next = new Set(all.picked.value);
      if (isPicked) next.add(id);
      else next.delete(id);
      all.picked.value = next;
    },
  };
  const root = emptyPage();
  act(() => render(<AllNotes {...props} />, root));
  return {
    root,
    all,
    shared,
    events,
    words: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    one: <E extends Element = HTMLElement>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`Nothing on the screen is ${selector}`);
      return found;
    },
    every: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    rows: () => [...root.querySelectorAll<HTMLElement>('[data-id]')].map((row) => row.dataset['id']),
    close: () => act(() => render(null, root)),
  };
}
