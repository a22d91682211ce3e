import { useMemo, useRef, useState } from 'preact/hooks';
import { Combobox } from '../../correct/Combobox.tsx';
import { choicesOf } from '../../correct/choices.ts';
import { useReview } from './context.ts';
import { MadePlace } from './MadePlace.tsx';

/** Whose figures the document gives; `error`: why it cannot be saved with this one. */
export function PlaceOfDocument({ error }: { error: string | null }) {
  const { session, t, ct, say, names, lang } = useReview();
  const { place, places } = session.review.value;
  const [isMaking, setMaking] = useState(false);
  const [isStray, setStray] = useState(false);
  const choices = useMemo(
    () => choicesOf(names.places, say.place, lang, new Set(places.map(({ id }) => id))),
    [names, say, lang, places],
  );
  const own = places.find(({ id }) => id === place);
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    setMaking(false);
    box.current?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <div ref={box}>
      <Combobox
        label={t.facts.place}
        choices={choices}
        value={place}
        valueName={place === null ? '' : say.place(place)}
        error={isStray ? ct.notListed : error}
        t={ct.choose}
        onChoose={(id) => session.change({ place: id })}
        onStray={setStray}
      />
      {isMaking ? (
        <MadePlace made={own} onMade={(id) => session.change({ place: id })} onClose={close} />
      ) : (
        <button type="button" class="correct-as-read" onClick={() => setMaking(true)}>
          {own ? t.editor.editPlace : t.editor.newPlace}
        </button>
      )}
    </div>
  );
}
