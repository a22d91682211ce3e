import './language-switch.css';
import { LANGS, type Lang } from './panel-props.ts';
import { LANGUAGE_NAMES } from './texts/language-names.ts';

/** The language of the screen, by a button each with its own name; the one in use is pressed. `name` says what is chosen here. */
export function LanguageChoice({ lang, name, onLang }: { lang: Lang; name: string; onLang: (lang: Lang) => void }) {
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{name}</legend>
      {LANGS.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          data-lang={one}
          aria-pressed={one === lang}
          onClick={() => onLang(one)}
        >
          {LANGUAGE_NAMES[one]}
        </button>
      ))}
    </fieldset>
  );
}
