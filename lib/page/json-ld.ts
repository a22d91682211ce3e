/** What the page's JSON-LD says of its article. */
export interface LinkedArticle {
  readonly headline: string | null;
  readonly published: string | null;
}

const ARTICLE_TYPES = /^(?:\w*Article|BlogPosting|Report|WebPage)$/;
const MAX_SCRIPTS = 20;
const MAX_LENGTH = 200_000;
const MAX_ITEMS = 500;

/** Reads `script[type="application/ld+json"]`; broken or oversized ones are passed over. An article wins over a web page. */
export function readLinkedArticle(document: Document): LinkedArticle {
  const found: { record: Record<string, unknown>; page: boolean }[] = [];
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    for (const record of records(parse(script.textContent ?? ''))) {
      const types = [record['@type']].flat().filter((type) => typeof type === 'string');
      if (types.some((type) => ARTICLE_TYPES.test(type))) found.push({ record, page: types.includes('WebPage') });
    }
  }
  found.sort((a, b) => Number(a.page) - Number(b.page));
  const first = (name: string): string | null => {
    const values = found.map(({ record }) => record[name]);
    return values.find((value): value is string => typeof value === 'string' && value.trim() !== '') ?? null;
  };
  return { headline: first('headline'), published: first('datePublished') ?? first('dateCreated') };
}

function parse(source: string): unknown {
  if (source.length > MAX_LENGTH) return null;
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The objects of a JSON-LD document: itself, the members of an array, of a @graph. */
function records(root: unknown): Record<string, unknown>[] {
  const list: Record<string, unknown>[] = [];
  const queue: unknown[] = [root];
  for (let i = 0; i < queue.length && i < MAX_ITEMS; i++) {
    const value = queue[i];
    if (Array.isArray(value)) queue.push(...value.slice(0, MAX_ITEMS));
    else if (typeof value === 'object' && value !== null) {
      const record = value as Record<string, unknown>;
      list.push(record);
      if ('@graph' in record) queue.push(record['@graph']);
      if ('mainEntity' in record) queue.push(record.mainEntity);
    }
  }
  return list;
}
