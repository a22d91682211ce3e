import { useMemo } from 'preact/hooks';
import { printsMagnitude } from '../../lib/figure/prints-magnitude.ts';
import type { GivenStatus, Mendable, MendedReading } from '../../lib/figure/reader-reading.ts';
import { usePanel, useTexts } from '../context.ts';
import type { CheckedPage } from '../panel-props.ts';
import { correctTexts } from '../texts/correct.ts';
import { Combobox } from './Combobox.tsx';
import { type Choice, choicesOf, listed, unitKey, unitKeys, unitOf } from './choices.ts';
import { PeriodField } from './PeriodField.tsx';
import type { PeriodFields } from './period-fields.ts';
import { SelectField } from './SelectField.tsx';
import type { useCorrecting } from './use-correcting.ts';

/** The fields that hold nothing which can be kept. */
export type Faults = Readonly<Partial<Record<'indicator' | 'place' | 'period', boolean>>>;

interface Props {
  page: CheckedPage;
  making: ReturnType<typeof useCorrecting>;
  period: PeriodFields;
  faults: Faults;
  onPeriod: (fields: PeriodFields) => void;
  onPeriodAsRead: () => void;
  onFault: (fault: Faults) => void;
}

/** The properties of a figure that the reader may say otherwise, each with the way back to how it was read. */
export function CorrectFields({ page, making, period, faults, onPeriod, onPeriodAsRead, onFault }: Props) {
  const { correcting, names, sources } = usePanel();
  const { lang, say } = useTexts();
  const t = correctTexts(lang);
  const { figure, given } = making;

  const lists = useMemo(() => {
    const printed = new Set(sources.flatMap(({ figures }) => figures.map(({ indicator }) => indicator)));
    const own = new Set(sources.map(({ place }) => place));
    return {
      indicators: choicesOf(names.indicators, say.indicator, lang, printed),
      places: choicesOf(names.places, say.place, lang, own),
    };
  }, [names, sources, lang, say]);

  const indicator = given.indicator ?? figure.indicator;
  const place = given.place ?? figure.place;
  const fitting = (indicator !== null && correcting?.fits.value[indicator]) || Object.keys(names.units);
  const unit = given.unit === undefined ? unitKey(figure.unit, 0) : unitKey(given.unit.id, given.unit.power);
  const unitName = (key: string) => say.evidenceValue('unit', key);
  const units = unitKeys(fitting, unitOf(unit).id, printsMagnitude(figure, page.text)).map(
    (id): Choice => ({ id, name: unitName(id) }),
  );
  const status = given.status ?? figure.status;
  const measure = given.measure ?? figure.measure;

  return (
    <>
      <Combobox
        label={t.fields.indicator}
        choices={lists.indicators}
        value={indicator}
        valueName={indicator === null ? '' : say.indicator(indicator)}
        error={faults.indicator ? t.notListed : null}
        t={t.choose}
        onChoose={(id) => making.say('indicator', id)}
        onStray={(stray) => onFault({ indicator: stray })}
      />
      <AsRead what="indicator" given={given} onForget={making.forget} />
      <Combobox
        label={t.fields.place}
        choices={lists.places}
        value={place}
        valueName={place === null ? '' : say.place(place)}
        error={faults.place ? t.notListed : null}
        t={t.choose}
        onChoose={(id) => making.say('place', id)}
        onStray={(stray) => onFault({ place: stray })}
      />
      <AsRead what="place" given={given} onForget={making.forget} />
      <PeriodField
        label={t.fields.period}
        fields={period}
        error={faults.period ? t.period.wrong : null}
        t={t.period}
        onFields={onPeriod}
      />
      <AsRead what="period" given={given} onForget={onPeriodAsRead} />
      <SelectField
        label={t.fields.unit}
        choices={units}
        value={unit}
        valueName={unitName(unit)}
        onChoose={(key) => making.say('unit', unitOf(key))}
      />
      <AsRead what="unit" given={given} onForget={making.forget} />
      <SelectField
        label={t.fields.status}
        choices={listed(t.statuses)}
        value={status}
        valueName={say.status(status)}
        onChoose={(id) => making.say('status', id as GivenStatus)}
      />
      <AsRead what="status" given={given} onForget={making.forget} />
      <SelectField
        label={t.fields.measure}
        choices={listed(t.measures)}
        value={measure}
        valueName={say.measure(measure)}
        onChoose={(id) => making.say('measure', id as NonNullable<MendedReading['measure']>)}
      />
      <AsRead what="measure" given={given} onForget={making.forget} />
    </>
  );
}

/** The way back, of a property that the reader has said. */
function AsRead({
  what,
  given,
  onForget,
}: {
  what: Mendable;
  given: MendedReading;
  onForget: (what: Mendable) => void;
}) {
  const { lang } = useTexts();
  const t = correctTexts(lang);
  if (given[what] === undefined) return null;
  return (
    <button type="button" class="correct-as-read" data-as-read={what} onClick={() => onForget(what)}>
      {t.asRead(t.fields[what])}
    </button>
  );
}
