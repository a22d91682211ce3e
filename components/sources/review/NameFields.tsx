import { allOf, type DocumentNames, namesOf } from '../../../lib/draft-pack/names-of.ts';
import { placeIn } from '../../../lib/explain/names.ts';
import { useReview } from './context.ts';
import { TextField } from './TextField.tsx';

type Which = 'long' | 'short';
type Language = 'vi' | 'en';

/** What the document is called on cards and in sentences. A field that is empty shows what it is called by what it says of itself. */
export function NameFields({ faults }: { faults: ReadonlyMap<string, string> }) {
  const { session, documents, names: tables, t } = useReview();
  const { facts, place, names } = session.review.value;
  const placeName = (lang: Language) => (place === null ? '' : placeIn(tables.places, place, lang));
  const proposed = namesOf(facts, { name: { vi: placeName('vi'), en: placeName('en') } }, documents);
  const nameIn = (of: DocumentNames, which: Which): Readonly<Record<Language, string>> =>
    which === 'long' ? of.document : (of.short ?? of).document;
  const say = (which: Which, lang: Language, words: string) => {
    const of = names ?? proposed;
    const said = {
      long: nameIn(of, 'long'),
      short: nameIn(of, 'short'),
      [which]: { ...nameIn(of, which), [lang]: words.trim() === '' ? nameIn(proposed, which)[lang] : words },
    };
    session.change({ names: allOf(said.long, said.short) }, `${which} ${lang}`);
  };
  const field = (which: Which, lang: Language, label: string, path: string) => {
    const suggestion = nameIn(proposed, which)[lang];
    const said = names === null ? '' : nameIn(names, which)[lang];
    return (
      <TextField
        label={label}
        value={said === suggestion ? '' : said}
        most={500}
        placeholder={suggestion}
        error={faults.get(path) ?? null}
        onValue={(words) => say(which, lang, words)}
      />
    );
  };
  return (
    <>
      {field('short', 'vi', t.facts.shortVi, 'names.short.document.vi')}
      {field('short', 'en', t.facts.shortEn, 'names.short.document.en')}
      {field('long', 'vi', t.facts.longVi, 'names.document.vi')}
      {field('long', 'en', t.facts.longEn, 'names.document.en')}
    </>
  );
}
