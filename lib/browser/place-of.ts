import type { Found } from '../anchor/find.ts';
import type { TextMap } from '../page/text-map.ts';
import type { NotePlace } from '../session/note-view.ts';

/** A note whose place cannot be told, on a page that breaks the looking, hides no other. */
export function placeSafely(found: Found, map: TextMap | null): NotePlace {
  try {
    return placeOf(found, map);
  } catch {
    return { found: 'unknown' };
  }
}

/** Where a note's passage is in the article text, as far as it is in the article at all. */
function placeOf(found: Found, map: TextMap | null): NotePlace {
  if (found.found === 'lost') return found;
  const { startContainer, startOffset, endContainer, endOffset } = found.range;
  const start = map?.offsetOf(startContainer, startOffset) ?? null;
  const end = map?.offsetOf(endContainer, endOffset) ?? null;
  const span = start === null || end === null ? null : { start, end };
  if (found.found === 'found') return { found: 'found', span, ...(found.doubt && { doubt: found.doubt }) };
  return { found: 'changed', span, now: found.to, ...(found.isWider && { was: found.from }) };
}
