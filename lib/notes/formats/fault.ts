/**
 * Why a file cannot be brought at all: nothing of it is. `too-deep`: more levels than any file of notes has; `cut-off`: its end
 * is missing; `not-notes`: JSON of another kind; `newer-version`: written by a later version of the extension.
 */
export type FileFault = 'empty' | 'too-big' | 'not-json' | 'cut-off' | 'too-deep' | 'not-notes' | 'newer-version';

/**
 * Why one entry of a file is refused, while the others are brought. `elsewhere`: the file only names it, what it says is on
 * another server; `no-page`: it stands on no address; `bad-address`: on one that no page of a reader has ("javascript:");
 * `nothing`: no words, no tags and no passage; `repeated`: the same note stood in the file already.
 */
export type EntryFault =
  | 'not-a-note'
  | 'elsewhere'
  | 'no-page'
  | 'bad-address'
  | 'text-too-long'
  | 'tag-too-long'
  | 'too-many-tags'
  | 'quote-too-long'
  | 'nothing'
  | 'repeated'
  | 'unreadable';

/** A value, or why there is none. */
export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: EntryFault };

export const read = <T>(value: T): Read<T> => ({ ok: true, value });
export const refused = (why: EntryFault): { readonly ok: false; readonly why: EntryFault } => ({ ok: false, why });
