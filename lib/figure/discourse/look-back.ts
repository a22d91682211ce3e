import { doubted } from '../../mention/evidence.ts';
import type { Dated } from '../../mention/period/dated.ts';
import type { Sentence } from '../../mention/sentence/sentence.ts';
import type { Discourse } from './discourse.ts';
import { isHead } from './rival-time.ts';

/**
 * The time to come back to once a sentence has given another one to be carried. An earlier year than before is a look back: it
 * holds for what stands under its head, or for its paragraph.
 */
export function lookBackAfter(
  { result, lookBack }: Discourse,
  sentence: Sentence,
  { id }: Dated,
): Discourse['lookBack'] {
  if (result === null || Number(id.slice(0, 4)) >= Number(result.id.slice(0, 4))) return null;
  if (isHead(sentence)) return { main: lookBack?.main ?? result, head: sentence };
  return lookBack ?? { main: result, head: null };
}

/** The year that a period ends in. */
const yearOfId = (id: string): number => Number(/^\d{4}-\d{4}$/u.test(id) ? id.slice(-4) : id.slice(0, 4));

/**
 * The year that times without one are of behind a look back: "cuối năm 2016 là 237 hộ", and further on "Nửa đầu năm, ..." of the
 * year come back to. A page that greets a year ("Xuân Mậu Tuất 2018") tells of the one before: nothing is come back to.
 */
function yearAfter({ year, past }: Discourse, { id }: Dated): number | null {
  const main = yearOfId(id);
  return past !== null && main > past ? year : main;
}

/**
 * At a new block a paragraph's look back has ended, a head's at the next head and behind the list it introduces ("Năm
 * 2011:"). Whether what follows without a year is of that one still ("Nhìn lại năm 2011, ..." and the next paragraph)
 * nothing tells: it stays as a rival of the time come back to, unless a head begins anew.
 */
export function endLookBack(discourse: Discourse, sentence: Sentence, previous: Sentence | undefined): Discourse {
  const { lookBack, result } = discourse;
  if (lookBack === null) return discourse;
  const begins = isHead(sentence);
  const endsList =
    previous?.blockKind === 'list-item' && sentence.blockKind !== 'list-item' && previous !== lookBack.head;
  if (lookBack.head !== null && !begins && !endsList) return discourse;
  const { main } = lookBack;
  const back: Discourse = { ...discourse, result: main, year: yearAfter(discourse, main), lookBack: null };
  if (result === null || (begins && lookBack.head === null)) return back;
  return { ...back, rival: { evidence: doubted(result.evidence), until: 'head' } };
}
