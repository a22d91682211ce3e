/** The page of sources, of the extension itself. */
export const SOURCES = '/sources.html';
/** The address of the review of a document there. */
export const reviewAddress = (id: string): string => `${SOURCES}#review=${encodeURIComponent(id)}`;
/** The id of the review that a hash asks for; null where it asks for the list. */
export const reviewIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('review');
/** The address under which a source that is kept is looked at again, to be mended. */
export const mendAddress = (id: string): string => `${SOURCES}#mend=${encodeURIComponent(id)}`;
/** The id of the source that a hash asks for; null where it asks for none. */
export const mendedIn = (hash: string): string | null => new URLSearchParams(hash.slice(1)).get('mend');
