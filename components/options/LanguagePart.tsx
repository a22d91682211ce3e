import { LANGS } from '../panel-props.ts';
import { LANGUAGE_NAMES } from '../texts/language-names.ts';
import { OneOf } from './Choice.tsx';
import { useOptions } from './context.ts';

/** The language of all screens; by the browser until the reader chooses. */
export function LanguagePart() {
  const { signals, onLang, t } = useOptions();
  return (
    <OneOf
      label={t.language.label}
      chosen={signals.chosenLang.value ?? 'browser'}
      options={[
        { value: 'browser', text: t.language.byBrowser },
        ...LANGS.map((lang) => ({ value: lang, text: LANGUAGE_NAMES[lang], lang })),
      ]}
      onChoose={(value) => onLang(value === 'browser' ? null : value)}
    />
  );
}
