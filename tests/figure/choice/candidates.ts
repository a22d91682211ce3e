import { builtinData } from '../../../data/index.ts';
import { createReader } from '../../../lib/engine/create-reader.ts';
import type { Property } from '../../../lib/figure/choice/weights.ts';
import { articleFromText } from '../../../lib/text/plain-text.ts';

/** What is proposed for a property of the figure whose number is printed so. */
export function proposed(
  property: Property,
  number: string,
  { title, lines, published = null }: { title: string; lines: readonly string[]; published?: string | null },
): readonly string[] {
  const read = createReader(builtinData());
  const article = articleFromText({ title, paragraphs: [...lines] }, { published });
  let keys: readonly string[] = [];
  read(article, (asked, { figure: { quantity } }, candidates) => {
    const printed = article.text.slice(quantity.number.start, quantity.number.end);
    if (asked === property && printed === number) keys = candidates.map(({ key }) => key);
  });
  return keys;
}
