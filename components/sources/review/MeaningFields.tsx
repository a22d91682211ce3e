import { useMemo, useRef, useState } from 'preact/hooks';
import type { Measure } from '../../../data/schemas/indicator.ts';
import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import { Combobox } from '../../correct/Combobox.tsx';
import { type Choice, choicesOf, unitOf } from '../../correct/choices.ts';
import { PeriodField } from '../../correct/PeriodField.tsx';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { isOfSomebody } from './issuers.ts';
import { MadeIndicator } from './MadeIndicator.tsx';
import { MadePlace } from './MadePlace.tsx';
import type { BaseKind, useRowFields } from './use-row-fields.ts';

type Making = ReturnType<typeof useRowFields>;

const listed = (names: Readonly<Record<string, string>>): readonly Choice[] =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

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
  const box = useRef<Record<'indicator' | 'place', HTMLDivElement | null>>({ indicator: null, place: null });
  // the button that opened it comes back later than the focus would go
  const close = (which: 'indicator' | 'place') => {
    setOpen(null);
    box.current[which]?.querySelector<HTMLElement>('[role="combobox"]')?.focus();
  };
  return (
    <>
      <div
        data-field="indicator"
        ref={(element) => {
          box.current.indicator = element;
        }}
      >
        <Combobox
          label={t.properties.indicator}
          choices={lists.indicators}
          value={fields.indicator}
          valueName={fields.indicator === null ? '' : say.indicator(fields.indicator)}
          error={faults.indicator ? ct.notListed : null}
          t={ct.choose}
          onChoose={(indicator) => making.say({ indicator })}
          onStray={(indicator) => making.stray({ indicator })}
        />
        {open === 'indicator' ? (
          <MadeIndicator
            made={ownIndicator}
            unit={unitOf(making.unit).id}
            onMade={(indicator) => {
              making.say({ indicator });
              making.stray({ indicator: false });
            }}
            onClose={() => close('indicator')}
          />
        ) : (
          <button type="button" class="correct-as-read" onClick={() => setOpen('indicator')}>
            {ownIndicator ? t.editor.editIndicator : t.editor.newIndicator}
          </button>
        )}
      </div>
      <div
        data-field="place"
        ref={(element) => {
          box.current.place = element;
        }}
      >
        <Combobox
          label={t.properties.place}
          choices={lists.places}
          value={fields.place}
          valueName={fields.place === null ? '' : say.place(fields.place)}
          error={faults.place ? ct.notListed : null}
          t={ct.choose}
          onChoose={(place) => making.say({ place })}
          onStray={(place) => making.stray({ place })}
        />
        {open === 'place' ? (
          <MadePlace
            made={ownPlace}
            onMade={(place) => {
              making.say({ place });
              making.stray({ place: false });
            }}
            onClose={() => close('place')}
          />
        ) : (
          <button type="button" class="correct-as-read" onClick={() => setOpen('place')}>
            {ownPlace ? t.editor.editPlace : t.editor.newPlace}
          </button>
        )}
      </div>
      <div data-field="period">
        <PeriodField
          label={t.properties.period}
          fields={making.period}
          error={faults.period ? ct.period.wrong : null}
          t={ct.period}
          onFields={making.setPeriod}
        />
      </div>
      <SelectField
        label={t.properties.status}
        choices={listed(ct.statuses)}
        value={fields.status}
        valueName={say.status(fields.status)}
        onChoose={(status) => making.say(asStatus(status as RowFields['status'], fields.measure))}
      />
      <div data-field="measure">
        <SelectField
          label={t.properties.measure}
          choices={listed(ct.measures)}
          value={fields.measure}
          valueName={say.measure(fields.measure)}
          onChoose={(measure) => {
            making.say(asMeasure(measure as Measure, fields.status));
            making.setBase(BASES[measure as Measure]);
          }}
        />
      </div>
      {fields.measure === 'change' && (
        <SelectField
          label={t.directions.label}
          choices={[
            { id: 'up', name: t.directions.up },
            { id: 'down', name: t.directions.down },
            { id: '', name: t.directions.none },
          ]}
          value={fields.direction ?? ''}
          valueName={t.directions.none}
          onChoose={(direction) =>
            making.say({ direction: direction === '' ? null : (direction as NonNullable<RowFields['direction']>) })
          }
        />
      )}
    </>
  );
}

/** Whose it is is said of targets, and of shares of somebody's plan. */
const asStatus = (status: RowFields['status'], measure: Measure): Partial<RowFields> => ({
  status,
  ...(!isOfSomebody({ status, measure }) && { issuer: null }),
});

const BASES: Readonly<Record<Measure, BaseKind>> = {
  level: 'none',
  change: 'none',
  'share-of-plan': 'plan',
  index: 'same-period',
};

/** Which way it goes is said of changes alone. */
const asMeasure = (measure: Measure, status: RowFields['status']): Partial<RowFields> => ({
  measure,
  ...(measure !== 'change' && { direction: null }),
  ...(!isOfSomebody({ status, measure }) && { issuer: null }),
});
