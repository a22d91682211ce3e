export const ANNOTATION_CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The terms that are ours, beside those of the W3C context: a figure's record, a reader's reading of it and a note's revisions
 * are kept as JSON by JSON-LD processors, whatever is in them; `address` is the page's own where it is no URI as it stands.
 */
export const CONTEXT = [
  ANNOTATION_CONTEXT,
  {
    doiChieu: 'urn:doi-chieu:',
    'doiChieu:figure': { '@type': '@json' },
    'doiChieu:reading': { '@type': '@json' },
    'doiChieu:history': { '@type': '@json' },
  },
] as const;

/** The version of the form we write; a file of a later one is not read. */
export const JSON_LD_VERSION = 1;

/** The source of a body that says how the reader reads a figure. */
export const READING_SOURCE = 'urn:doi-chieu:reading';
