import '../panel.css';
import './options.css';
import { AboutPart } from './AboutPart.tsx';
import { ButtonPart } from './ButtonPart.tsx';
import { type OptionsProps, OptionsProvider, useOptions } from './context.ts';
import { KeysPart } from './KeysPart.tsx';
import { LanguagePart } from './LanguagePart.tsx';
import { MarksPart } from './MarksPart.tsx';
import { NotesPart } from './NotesPart.tsx';
import { SitesPart } from './SitesPart.tsx';
import { SourcesPart } from './SourcesPart.tsx';

/** The options. Everything they know comes in by signals, everything the reader does goes out by events. */
export function Options(props: OptionsProps) {
  return (
    <OptionsProvider value={props}>
      <Page />
    </OptionsProvider>
  );
}

const PARTS = [
  ['language', LanguagePart],
  ['sites', SitesPart],
  ['sources', SourcesPart],
  ['marks', MarksPart],
  ['button', ButtonPart],
  ['notes', NotesPart],
  ['keys', KeysPart],
  ['about', AboutPart],
] as const;

function Page() {
  const { t, lang } = useOptions();
  return (
    <div class="panel options" lang={lang}>
      <header class="options-head">
        <h1>
          <img src="/icon/32.png" width="24" height="24" alt="" /> {t.title}
        </h1>
        <p class="options-hint">{t.kept}</p>
        <nav aria-label={t.contents}>
          <ul class="options-contents">
            {PARTS.map(([name]) => (
              <li key={name}>
                <a href={`#${name}`}>{t[name].title}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {PARTS.map(([name, Part]) => (
          <section key={name} id={name} class="options-part" aria-labelledby={`${name}-title`}>
            <h2 id={`${name}-title`}>{t[name].title}</h2>
            <Part />
          </section>
        ))}
      </main>
    </div>
  );
}
