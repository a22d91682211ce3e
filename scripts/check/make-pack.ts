import { basename } from 'node:path';
import { documentWords } from '../../data/documents.ts';
import { builtinData } from '../../data/index.ts';
import { placeOfDocument } from '../../lib/draft-pack/document-place.ts';
import { packOf } from '../../lib/draft-pack/pack-of.ts';
import type { Builtin } from '../../lib/engine/builtin.ts';
import { createDraftMaker } from '../../lib/engine/draft-maker.ts';
import { explainFault } from '../../lib/explain/faults.ts';
import type { Lang } from '../../lib/explain/lang.ts';
import { placeNameOf } from '../../lib/explain/place-name.ts';
import { unseenDoubt } from '../../lib/explain/weakness.ts';
import { loadPack } from '../../lib/resolution/load.ts';
import { plainWords } from '../../lib/text/forms.ts';
import { InputError } from './files.ts';
import { readInput } from './read-input.ts';
import { TEXTS } from './texts.ts';

/**
 * Writes the draft of a pack of the document in a file, as JSON: every figure that was read, a weak one with a doubt that says
 * why, so that it accuses nobody. What was left out and why goes to `tell`. Returns the exit code: 1 when no pack comes of it.
 */
export async function makePack(
  { file, lang }: { readonly file: string; readonly lang: Lang },
  builtin: Builtin,
  standardInput: () => AsyncIterable<Uint8Array>,
  write: (text: string) => Promise<void>,
  tell: (line: string) => void,
): Promise<0 | 1> {
  const input = await readInput(file, standardInput);
  if (!input.ok) throw new InputError(`${file}: ${input.code}`);
  if (input.charset !== undefined) tell(TEXTS[lang].turnedFrom(input.charset));
  const data = builtinData();
  const documents = documentWords();
  const draft = createDraftMaker(data, documents)(input.article);
  const places = new Map(data.places.map((place) => [place.id, place]));
  const place = placeOfDocument(draft, places, documents);
  if (place === null) {
    tell(TEXTS[lang].packWithoutPlace);
    return 1;
  }
  const pack = packOf(draft, {
    documents,
    place: { id: place.id, kind: place.kind, name: placeNameOf(place) },
    isKnownPlace: (id) => places.has(id),
    ...draft.brings,
    rows: draft.rows,
    doubtOf: ({ weak }) => unseenDoubt(weak),
    id: idOf(file),
    version: 1,
    url: input.article.url,
  });
  const left = draft.rows.length - pack.figures.length;
  if (left > 0) tell(TEXTS[lang].rowsLeftOut(left));
  const loaded = loadPack(pack, builtin.known);
  if (!loaded.ok) {
    for (const fault of loaded.faults) tell(`${fault.path}: ${explainFault(fault, lang)}`);
    return 1;
  }
  await write(`${JSON.stringify(pack, null, 2)}\n`);
  return 0;
}

/** The file's name as an id: "Nghị quyết 15.html" is "nghi-quyet-15". */
function idOf(file: string): string {
  const words = plainWords(basename(file).replace(/\.[^.]*$/, '')).match(/[a-z0-9]+/g) ?? ['pack'];
  return words.join('-').slice(0, 80).replace(/-+$/, '');
}
