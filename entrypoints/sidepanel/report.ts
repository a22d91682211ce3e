import { formatMoment } from '../../components/texts/format.ts';
import { giveReport, type ReportWay } from '../../lib/browser/give-report.ts';
import type { Sources } from '../../lib/browser/messages.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { readingSaid } from '../../lib/explain/reading-said.ts';
import { createSay } from '../../lib/explain/say.ts';
import { localTime } from '../../lib/report/local-time.ts';
import { inPageOrder } from '../../lib/session/in-page-order.ts';
import type { NoteView } from '../../lib/session/note-state.ts';
import type { PageState } from '../../lib/session/state.ts';

interface Shown {
  readonly state: PageState;
  readonly notes: readonly NoteView[];
  readonly sources: Sources;
  readonly lang: Lang;
}

/** Gives the reader the report of the page on the screen: its check, and his notes on it, those whose place is gone at the end. */
export async function reportPage({ state, notes, sources, lang }: Shown, way: ReportWay): Promise<void> {
  if (state.phase !== 'checked') return;
  const names = { ...sources.names, packs: sources.packs };
  const say = createSay(lang, names);
  /** A correction says what the reader reads, before his words. */
  const told = (head: NoteView['heads'][number]) =>
    head.reading ? { ...head, text: [readingSaid(head.reading, say), head.text].filter(Boolean).join('\n') } : head;
  const { report, text, struck, title, url } = state;
  const { placed, lost } = inPageOrder(notes.filter(({ deleted }) => !deleted));
  const page = {
    report,
    text,
    struck,
    title,
    url,
    textLang: state.lang ?? 'vi',
    checkedAt: localTime(new Date()),
    notes: [...placed, ...lost].map((note) => ({ ...note, heads: note.heads.map(told) })),
  };
  await giveReport(page, way, {
    lang,
    names,
    time: (iso) => formatMoment(iso, lang),
  });
}
