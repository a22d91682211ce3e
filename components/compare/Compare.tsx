import './compare.css';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { compareTexts } from '../texts/compare.ts';
import { ChoosePage } from './ChoosePage.tsx';
import { type CompareProps, CompareProvider } from './context.ts';
import { PairsShown } from './PairsShown.tsx';
import { SideHead } from './SideHead.tsx';

/**
 * Two pages beside each other, over the whole panel: what is below stays as it is, and the reader comes back to it by Escape or the
 * button on top.
 */
export function Compare(props: CompareProps) {
  const { state, lang: chosen, textsOf, sayOf, onClose, onChooseOther } = props;
  const lang = chosen.value;
  const t = compareTexts(lang);
  const sheet = useRef<HTMLDialogElement>(null);
  // before anything in it asks for the focus
  useLayoutEffect(() => {
    const { current } = sheet;
    const before = current?.ownerDocument.activeElement as HTMLElement | null;
    current?.showModal();
    return () => before?.focus();
  }, []);
  const there = state.there.value;
  return (
    <CompareProvider value={{ ...props, t, texts: textsOf(lang), say: sayOf(lang) }}>
      <dialog ref={sheet} class="panel compare" lang={lang} aria-labelledby="compare-title" onClose={onClose}>
        <div class="compare-bar">
          <button type="button" onClick={() => sheet.current?.close()}>
            <span aria-hidden="true">‹ </span>
            {t.back}
          </button>
          <h1 id="compare-title">{t.title}</h1>
        </div>
        <div class="compare-main">
          <SideHead side="here" of={state.here.value} />
          {there === null ? (
            <ChoosePage />
          ) : (
            <>
              <SideHead side="there" of={there}>
                <button type="button" onClick={onChooseOther}>
                  {t.chooseOther}
                </button>
              </SideHead>
              <PairsShown />
            </>
          )}
        </div>
      </dialog>
    </CompareProvider>
  );
}
