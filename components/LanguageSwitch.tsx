import './language-switch.css';
import { useNotes, useTexts } from './context.ts';
import type { Lang } from './panel-props.ts';

const LANGS: readonly Lang[] = ['vi', 'en'];

/** Each language by its own name; the one in use is pressed. */
export function LanguageSwitch() {
  const { onLang } = useNotes();
  const { lang, texts } = useTexts();
  return (
    <fieldset class="languages">
      <legend class="visually-hidden">{texts.footer.language}</legend>
      {LANGS.map((one) => (
        <button
          key={one}
          type="button"
          lang={one}
          data-lang={one}
          aria-pressed={one === lang}
          onClick={() => onLang(one)}
        >
          {texts.footer[one]}
        </button>
      ))}
    </fieldset>
  );
}
