import { isObject } from '../../text/shape.ts';
import { type History, union } from '../revision.ts';
import type { BackupEntry, Entry, EntryOf, RefusedEntry } from './entry.ts';
import type { EntryFault } from './fault.ts';
import { namedUuid } from './named-uuid.ts';

/** How often one name is looked at: a file of a store has it once, and a hostile one must not cost more each time. */
const MOST_NAMESAKES = 100;

/** The entries of a file as they are read, no two notes under one name. */
export function createGathered() {
  const entries: Entry[] = [];
  const rejected: RefusedEntry[] = [];
  const places = new Map<string, { readonly at: number; times: number }>();
  /** What is left of erased notes, under their names: told again and again it is one all the same. */
  const erased = new Map<string, string[]>();

  const refuse = (at: number, why: EntryFault, value: unknown, of: EntryOf = 'note'): void => {
    rejected.push({ at, of, why, hint: hintOf(value) });
  };

  function put(at: number, history: History, isRenamed: boolean): void {
    places.set(nameOf(history), { at: entries.length, times: 1 });
    entries.push({ kind: 'note', at, history, renamed: isRenamed });
  }

  /** A note whose name stood in the file already is laid together with that one where it is of one history with it. */
  function addNote(at: number, history: History, mayRename: boolean, isRenamed = false): void {
    const place = places.get(nameOf(history));
    const there = place && entries[place.at];
    if (!place || there?.kind !== 'note') {
      put(at, history, isRenamed);
      return;
    }
    if (++place.times > MOST_NAMESAKES) {
      refuse(at, 'repeated', history.heads[0]?.note);
      return;
    }
    const both = union(there.history, history);
    const more = both.heads.length - there.history.heads.length;
    const isSame = more === 0 && both.past.length === there.history.past.length;
    if (isSame) refuse(at, 'repeated', history.heads[0]?.note);
    else if (mayRename && more === history.heads.length) addNote(at, renamed(history), false, true);
    else entries[place.at] = { ...there, history: both };
  }

  return {
    refuse,
    addNote,
    add(at: number, entry: BackupEntry): void {
      if (entry.kind !== 'erased') return void entries.push({ ...entry, at } as Entry);
      const past = erased.get(entry.id) ?? [];
      for (const rev of entry.past) past.push(rev);
      if (erased.has(entry.id)) return;
      erased.set(entry.id, past);
      entries.push({ ...entry, at, past });
    },
    all: () => ({ entries, refused: rejected }),
  };
}

const nameOf = ({ heads }: History): string => heads[0]!.note.id;

/** Another note under the same name: it gets a name that its words give it, so that nothing of the two is lost. */
function renamed(history: History): History {
  const id = `urn:uuid:${namedUuid('again', ...history.heads.flatMap(({ rev, note }) => [note.id, rev]))}`;
  return { ...history, heads: history.heads.map((head) => ({ ...head, note: { ...head.note, id } })) };
}

const LONGEST_HINT = 80;

/** The first words found in an entry, of what may hold them in any of the formats. */
function hintOf(value: unknown): string {
  if (!isObject(value)) return typeof value === 'string' ? value.slice(0, LONGEST_HINT) : '';
  const { body, record, target } = value;
  const first = Array.isArray(body) ? body[0] : body;
  const inner = [isObject(first) ? first['value'] : first, isObject(record) ? record['text'] : null];
  const found = [value['bodyValue'], ...inner, value['text'], value['content'], target, value['uri'], value['id']];
  const words = found.find((one) => typeof one === 'string' && one.trim() !== '');
  return typeof words === 'string' ? words.trim().slice(0, LONGEST_HINT) : '';
}
