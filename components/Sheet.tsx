import './sheet.css';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { dataWords } from '../lib/explain/lang.ts';
import { useLateTexts, usePanel } from './context.ts';
import type { LateParts } from './panel-props.ts';

/** A sheet over the panel: the keys of a card, or what the product is. Escape closes it, and the focus goes back. */
export const Sheet: LateParts['Sheet'] = ({ about, onClose }) => {
  const { texts } = useLateTexts();
  const sheet = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { current } = sheet;
    const before = current?.ownerDocument.activeElement as HTMLElement | null;
    current?.showModal();
    return () => before?.focus();
  }, []);
  const title = about === 'keys' ? texts.keys.title : texts.menu.about;
  return (
    <dialog ref={sheet} class="sheet" aria-labelledby="sheet-title" onClose={onClose}>
      <h2 id="sheet-title">{title}</h2>
      {about === 'keys' ? <Keys /> : <Product />}
      <form method="dialog">
        <button type="submit" class="primary">
          {texts.notes.close}
        </button>
      </form>
    </dialog>
  );
};

function Keys() {
  const { texts } = useLateTexts();
  const t = texts.keys;
  return (
    <>
      <p>{t.hint}</p>
      <dl class="keys">
        <Key keys={['↑', '↓']}>{t.moves}</Key>
        <Key keys={['←', '→']}>{t.actions}</Key>
        <Key keys={['Enter']}>{t.details}</Key>
        <Key keys={['P']}>{t.page}</Key>
        <Key keys={['S']}>{t.source}</Key>
        <Key keys={['N']}>{t.note}</Key>
        <Key keys={['C']}>{t.copy}</Key>
        <Key keys={['←', '→']}>{t.strip}</Key>
      </dl>
    </>
  );
}

function Key({ keys, children }: { keys: readonly string[]; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

function Product() {
  const { sources } = usePanel();
  const { lang, texts } = useLateTexts();
  const t = texts.about;
  return (
    <>
      <p>{texts.tagline}</p>
      <ul class="sheet-list">
        <li>{t.neutral}</li>
        <li>{t.notRead}</li>
        <li>{t.privacy}</li>
      </ul>
      <p>{texts.tabs.source}:</p>
      <ul class="sheet-list">
        {sources.map(({ id, names }) => (
          <li key={id}>{dataWords(names.document, lang)}</li>
        ))}
      </ul>
    </>
  );
}
