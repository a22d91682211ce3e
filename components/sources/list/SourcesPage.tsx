import '../../panel.css';
import './sources.css';
import { useEffect, useRef, useState } from 'preact/hooks';
import { LanguageChoice } from '../../LanguageChoice.tsx';
import { NEW_SOURCE } from '../../new-source-address.ts';
import { type SourcesProps, SourcesProvider, useSources } from '../context.ts';
import { BringPacks } from './BringPacks.tsx';
import { Documents } from './Documents.tsx';
import { Reviews } from './Reviews.tsx';

/**
 * The documents that figures are held against. Everything the page knows comes in by signals, everything the reader does goes out by events.
 * `told`: what is to be said at first.
 */
export function SourcesPage({ told = '', ...props }: SourcesProps & { told?: string }) {
  const [said, setSaid] = useState(told);
  const wanted = useRef<string | null>(null);
  const { lists, given } = props.signals;
  // what is to have the focus may be drawn by another part, a moment later
  useEffect(() => {
    const found = wanted.current === null ? null : document.getElementById(wanted.current);
    if (found === null) return;
    wanted.current = null;
    found.focus();
  }, [lists.value, given.value]);
  const value = {
    ...props,
    say: setSaid,
    focusOn: (id: string) => {
      wanted.current = id;
    },
  };
  return (
    <SourcesProvider value={value}>
      <Page said={said} />
    </SourcesProvider>
  );
}

function Page({ said }: { readonly said: string }) {
  const { t, lang, onLang, onGive } = useSources();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files can be chosen by a button as well
    <div
      class="panel sources"
      lang={lang}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        onGive([...(event.dataTransfer?.files ?? [])]);
      }}
    >
      <header class="sources-head">
        <h1>{t.title}</h1>
        <LanguageChoice lang={lang} name={t.language} onLang={onLang} />
        <p class="sources-hint">{t.intro}</p>
        <p>
          <a href={NEW_SOURCE}>{t.newSource}</a>
        </p>
      </header>
      <main>
        <Trouble />
        <p role="status" class="sources-said">
          {said}
        </p>
        <Reviews />
        <Documents />
        <BringPacks />
      </main>
      <footer class="sources-foot">
        <p class="sources-hint">{t.privacy}</p>
      </footer>
    </div>
  );
}

function Trouble() {
  const { signals, t, onAgain } = useSources();
  const why = signals.problem.value;
  if (why === null) return null;
  return (
    <div class="sources-trouble">
      <p role="alert">{t.problem[why]}</p>
      <button type="button" onClick={onAgain}>
        {t.again}
      </button>
    </div>
  );
}
