import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import { lateParts } from '../../components/late-parts.ts';
import { Panel } from '../../components/Panel.tsx';
import type {
  AttachFault,
  Correcting,
  Lang,
  LooseDraft,
  Noted,
  NoteView,
  PanelMemory,
  PanelView,
  Passage,
  SaveState,
  Selection,
  Source,
  Wanted,
} from '../../components/panel-props.ts';
import { textsOf } from '../../components/texts/index.ts';
import type { Damaged } from '../../lib/notes/damaged.ts';
import type { Typed } from '../../lib/notes/draft-mark.ts';
import type { NoteProblem } from '../../lib/notes/problem.ts';
import type { CheckedBefore } from '../../lib/session/checked-before.ts';
import type { CorrectionState } from '../../lib/session/page-corrections.ts';
import { emptyPage } from './empty-page.ts';
import { samplePage } from './sample-report.ts';
import { sampleNames, sampleSource } from './sample-source.ts';

interface Start {
  view?: PanelView;
  lang?: Lang;
  notes?: readonly NoteView[];
  drafts?: Readonly<Record<string, Typed>>;
  passages?: readonly Passage[];
  notedAt?: readonly string[];
  saves?: Readonly<Record<string, SaveState>>;
  looseDrafts?: readonly LooseDraft[];
  damaged?: readonly Damaged[];
  notesProblem?: NoteProblem | null;
  remind?: boolean;
  sources?: readonly Source[];
  memory?: PanelMemory;
  marksHere?: boolean;
  checkedBefore?: readonly CheckedBefore[];
  /** What a trial of a corrected reading comes to. */
  preview?: Correcting['preview'];
  corrections?: readonly CorrectionState[];
}

/** The panel in a document, with the signals to move it by and spies on everything it asks for. */
export function renderPanel(start: Start = {}) {
  const signals = {
    view: signal<PanelView>(start.view ?? { kind: 'checked', page: samplePage, fresh: true }),
    notes: signal(start.notes ?? []),
    drafts: signal(start.drafts ?? {}),
    passages: signal(start.passages ?? []),
    notedAt: signal(start.notedAt ?? ['https://bao.vn/tin']),
    saves: signal(start.saves ?? {}),
    looseDrafts: signal(start.looseDrafts ?? []),
    damaged: signal(start.damaged ?? []),
    notesProblem: signal(start.notesProblem ?? null),
    lang: signal<Lang>(start.lang ?? 'vi'),
    selected: signal<Selection | null>(null),
    noted: signal<Noted | null>(null),
    wanted: signal<Wanted | null>(null),
    knownTags: signal<readonly string[]>([]),
    remind: signal(start.remind ?? false),
    marksHere: signal(start.marksHere ?? true),
    checkedBefore: signal(start.checkedBefore ?? []),
  };
  const events = {
    onSelectFigure: vi.fn(),
    onPickFigure: vi.fn(),
    onShowNote: vi.fn(),
    onAttach: vi.fn(async (): Promise<AttachFault | null> => null),
    onPutOffBackup: vi.fn(),
    onSaveNote: vi.fn(),
    onDraft: vi.fn(),
    onForgetPassage: vi.fn(),
    onDeleteNote: vi.fn(),
    onChooseHead: vi.fn(),
    onKeepBoth: vi.fn(),
    onUndoDelete: vi.fn(),
    onReadNotes: vi.fn(),
    onDiscardDraft: vi.fn(),
    onUndoDiscard: vi.fn(),
    onDeleteDamaged: vi.fn(),
    onUndoDamaged: vi.fn(),
    onLang: vi.fn(),
    onRecheck: vi.fn(),
    onCopy: vi.fn(async () => true),
    onMarksHere: vi.fn(),
    onReport: vi.fn(),
    onCheckText: vi.fn(),
    onTakeSource: vi.fn(),
    onCompare: vi.fn(),
    onOptions: vi.fn(),
    onAllowSite: vi.fn(),
  };
  const correcting = {
    states: signal(start.corrections ?? []),
    saves: signal<Readonly<Record<number, SaveState>>>({}),
    fits: signal({ 'poverty-rate': ['percent'], 'budget-revenue': ['VND', 'USD'] }),
    correct: vi.fn<Correcting['correct']>(),
    preview: vi.fn<Correcting['preview']>(start.preview ?? (async () => null)),
  };
  const root = emptyPage();
  // a window of this height has room for all figures
  window.innerHeight = 8000;
  const scrolled = vi.fn();
  Element.prototype.scrollIntoView = function (this: Element) {
    scrolled(this);
  };
  const late = signal(lateParts);
  /** Draws the panel with new props of the same signals, as it is when more of it has been loaded. */
  const draw = () =>
    render(
      <Panel
        signals={{ ...signals }}
        sources={start.sources ?? [sampleSource]}
        names={sampleNames}
        textsOf={textsOf}
        allTextsOf={textsOf}
        late={late}
        correcting={correcting}
        {...(start.memory && { memory: start.memory })}
        {...events}
      />,
      root,
    );
  act(draw);
  return {
    root,
    redraw: draw,
    signals,
    events,
    correcting,
    scrolled,
    /** The words on the screen, blanks folded. */
    words: () => (root.textContent ?? '').replace(/\s+/g, ' '),
    one: <E extends Element = HTMLElement>(selector: string): E => {
      const found = root.querySelector<E>(selector);
      if (!found) throw new Error(`Nothing on the screen is ${selector}`);
      return found;
    },
    all: (selector: string) => [...root.querySelectorAll<HTMLElement>(selector)],
    card: (index: number) => root.querySelector<HTMLElement>(`#figure-${index}`),
    close: () => act(() => render(null, root)),
  };
}

/** Does what a reader does, and lets the screen follow. */
export function doing<T>(action: () => T): Promise<void> {
  return act(async () => {
    action();
  }) as Promise<void>;
}

/** Words without tags, as an editor gives them. */
export const typed = (text: string): Typed => ({ text, tags: [] });

export function type(field: HTMLTextAreaElement | HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

export function press(element: Element, key: string, more: KeyboardEventInit = {}): KeyboardEvent {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
  element.dispatchEvent(event);
  return event;
}
