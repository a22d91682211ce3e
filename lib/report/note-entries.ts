import { isolated } from '../explain/isolate.ts';
import { nameOf, type Told } from './figure-entries.ts';
import { type Entry, type Part, whole } from './outline.ts';
import type { ReportedNote, Telling } from './reported.ts';

/** A note of the reader: what it is on, what became of that, and its words; each version of one that has several. */
export function noteEntry(note: ReportedNote, index: number, told: Told, time: Telling['time']): Entry {
  const { words } = told;
  const t = words.note;
  const [first, ...others] = note.heads.map((head): Part => {
    const tags = head.tags.length === 0 ? '' : t.tags(head.tags.map(isolated).join(', '));
    return { kind: 'note', words: head.text, foot: [tags, t.written(time(head.modified))].filter(Boolean).join(' ') };
  });
  return {
    id: `note-${index + 1}`,
    number: '',
    outcome: '',
    heading: headingOf(note, told),
    tone: note.place === 'lost' || note.place === 'changed' ? 'apart' : 'quiet',
    parts: [
      ...(note.quote.trim() === ''
        ? []
        : [{ kind: 'quote', label: t.quote, lang: told.page.textLang, quote: whole(note.quote) } as const]),
      ...placeWords(note, told).map((said): Part => ({ kind: 'words', words: said })),
      ...(first === undefined ? [] : [first]),
      ...others.flatMap((other): Part[] => [{ kind: 'words', words: t.otherVersion }, other]),
    ],
  };
}

function headingOf({ on, figureIndex }: ReportedNote, told: Told): string {
  const t = told.words.note;
  const figure = figureIndex === null ? undefined : told.page.report.figures[figureIndex];
  if (figureIndex !== null && figure !== undefined) return t.onFigure(figureIndex + 1, nameOf(figure, told));
  return on === 'page' ? t.onPage : t.onPassage;
}

function placeWords({ place, quoteNow, on }: ReportedNote, { words: { note: t } }: Told): readonly string[] {
  if (on === 'page') return [];
  if (place === 'changed') return quoteNow === null ? [] : [t.changed(isolated(quoteNow))];
  if (place === 'lost') return [t.lost];
  return place === 'unknown' ? [t.unknown] : [];
}
