import { useMemo, useState } from 'preact/hooks';
import { choicesOf, unitOf } from '../../correct/choices.ts';
import { PeriodField } from '../../correct/PeriodField.tsx';
import { useReview } from './context.ts';
import { MadeIndicator } from './MadeIndicator.tsx';
import { MadePlace } from './MadePlace.tsx';
import { MakeableField } from './MakeableField.tsx';
import { MeasureFields } from './MeasureFields.tsx';
import type { Making } from './use-row-fields.ts';

/** What a row measures, where, when and how firmly; an indicator or a place that is not listed is made right here. */
export function MeaningFields({ making }: { making: Making }) {
  const { session, t, ct, say, names, lang } = useReview();
  const { fields, faults } = making;
  const { indicators, places } = session.review.value;
  const [open, setOpen] = useState<'indicator' | 'place' | null>(null);
  const lists = useMemo(() => {
    const own = (made: readonly { readonly id: string }[]) => new Set(made.map(({ id }) => id));
    return {
      indicators: choicesOf(names.indicators, say.indicator, lang, own(indicators)),
      places: choicesOf(names.places, say.place, lang, own(places)),
    };
  }, [names, say, lang, indicators, places]);
  const ownIndicator = indicators.find(({ id }) => id === fields.indicator);
  const ownPlace = places.find(({ id }) => id === fields.place);
  return (
    <>
      <MakeableField
        field="indicator"
        choices={lists.indicators}
        value={fields.indicator}
        valueName={fields.indicator === null ? '' : say.indicator(fields.indicator)}
        isFault={Boolean(faults.indicator)}
        onChoose={(indicator) => making.say({ indicator })}
        onStray={(indicator) => making.stray({ indicator })}
        makes={ownIndicator ? t.editor.editIndicator : t.editor.newIndicator}
        isOpen={open === 'indicator'}
        onOpen={(isOpen) => setOpen(isOpen ? 'indicator' : null)}
        form={(onMade, onClose) => (
          <MadeIndicator made={ownIndicator} unit={unitOf(making.unit).id} onMade={onMade} onClose={onClose} />
        )}
      />
      <MakeableField
        field="place"
        choices={lists.places}
        value={fields.place}
        valueName={fields.place === null ? '' : say.place(fields.place)}
        isFault={Boolean(faults.place)}
        onChoose={(place) => making.say({ place })}
        onStray={(place) => making.stray({ place })}
        makes={ownPlace ? t.editor.editPlace : t.editor.newPlace}
        isOpen={open === 'place'}
        onOpen={(isOpen) => setOpen(isOpen ? 'place' : null)}
        form={(onMade, onClose) => <MadePlace made={ownPlace} onMade={onMade} onClose={onClose} />}
      />
      <div data-field="period">
        <PeriodField
          label={t.properties.period}
          fields={making.period}
          error={faults.period ? ct.period.wrong : null}
          t={ct.period}
          onFields={making.setPeriod}
        />
      </div>
      <MeasureFields making={making} />
    </>
  );
}
