import { useNotes, useTexts } from './context.ts';
import { LanguageChoice } from './LanguageChoice.tsx';

/** The language of the screen, where the words around it come from the panel's own. */
export function LanguageSwitch() {
  const { onLang } = useNotes();
  const { lang, texts } = useTexts();
  return <LanguageChoice lang={lang} name={texts.footer.language} onLang={onLang} />;
}
