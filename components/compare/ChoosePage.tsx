import { useEffect, useRef } from 'preact/hooks';
import type { Offer } from '../../lib/session/comparing.ts';
import { useCompare } from './context.ts';
import { originOf } from './origin.ts';

/** Which page is this one to be held against? One that is open, one that was read lately, or a text. */
export function ChoosePage() {
  const { t, state, onLook } = useCompare();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const offers = state.offers.value;
  return (
    <section class="compare-choose" aria-labelledby="compare-choose">
      <h2 id="compare-choose" ref={heading} tabIndex={-1}>
        {t.choose.title}
      </h2>
      <p class="compare-hint">{t.choose.hint}</p>
      <p role="status">{offers === null ? t.choose.looking : offers.length === 0 ? t.choose.none : ''}</p>
      {offers !== null && offers.length > 0 && (
        <ul class="compare-offers">
          {offers.map((offer) => (
            <li key={`${offer.tabId} ${offer.page.url}`}>
              <OfferButton offer={offer} />
            </li>
          ))}
        </ul>
      )}
      {offers !== null && (
        <button type="button" onClick={onLook}>
          {t.choose.again}
        </button>
      )}
      <PasteText />
    </section>
  );
}

function OfferButton({ offer }: { offer: Offer }) {
  const { t, lang, onChoose } = useCompare();
  const { title, origin } = originOf(offer.page, false, t, lang.value);
  const shared = offer.shared === 0 ? t.choose.nothingShared : t.choose.shared(offer.shared);
  const about = [origin, offer.tabId === null && t.choose.noTab, shared].filter(Boolean).join('\u00a0· ');
  return (
    <button type="button" class="compare-offer" onClick={() => onChoose(offer)}>
      <bdi class="compare-title" lang={offer.page.lang ?? undefined}>
        {title}
      </bdi>
      <span class="compare-origin">{about}</span>
    </button>
  );
}

function PasteText() {
  const { t, state, onPaste } = useCompare();
  const field = useRef<HTMLTextAreaElement>(null);
  const fault = state.pasteFault.value;
  const isPasting = state.pasting.value;
  return (
    <form
      class="compare-paste"
      onSubmit={(event) => {
        event.preventDefault();
        onPaste(field.current?.value ?? '');
      }}
    >
      <label for="compare-text">{t.choose.paste}</label>
      <textarea id="compare-text" ref={field} rows={4} aria-describedby="compare-paste-hint" />
      <p class="compare-hint" id="compare-paste-hint">
        {t.choose.pasteHint}
      </p>
      {fault !== null && (
        <p class="compare-fault" role="alert">
          {t.choose.faults[fault]}
        </p>
      )}
      <button type="submit" disabled={isPasting}>
        {isPasting ? t.choose.pasting : t.choose.pasteGo}
      </button>
    </form>
  );
}
