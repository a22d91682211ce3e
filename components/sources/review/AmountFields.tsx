import { useId } from 'preact/hooks';
import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import { type Choice, listed, unitKeys, unitOf } from '../../correct/choices.ts';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import type { Making } from './use-row-fields.ts';

/** The number of a row: how it is bounded, how much it is, and of what. */
export function AmountFields({ making }: { making: Making }) {
  const { t, say, names, fitting } = useReview();
  const { fields, unit, faults } = making;
  const fits = fitting(fields.indicator);
  const own = unitOf(unit);
  const keys = unitKeys(fits.length > 0 ? fits : Object.keys(names.units), own.id, false);
  const nameOf = (key: string): string => say.evidenceValue('unit', key);
  const bounds = listed(t.bounds);
  return (
    <>
      <SelectField
        label={t.editor.bound}
        choices={bounds}
        value={fields.bound}
        valueName={t.bounds[fields.bound]}
        onChoose={(bound) => making.say({ bound: bound as RowFields['bound'] })}
      />
      <NumberField
        field="number"
        label={t.editor.number}
        value={making.number}
        error={faults.number ? t.editor.wrongNumber : null}
        onValue={making.setNumber}
      />
      {making.isRange && (
        <NumberField
          field="high"
          label={t.editor.high}
          value={making.high}
          error={faults.high ? t.editor.wrongRange : null}
          onValue={making.setHigh}
        />
      )}
      <SelectField
        label={t.made.unit}
        choices={(keys.includes(unit) ? keys : [unit, ...keys]).map((id): Choice => ({ id, name: nameOf(id) }))}
        value={unit}
        valueName={nameOf(unit)}
        onChoose={making.setUnit}
      />
    </>
  );
}

interface NumberProps {
  field: string;
  label: string;
  value: string;
  error: string | null;
  onValue: (value: string) => void;
}

function NumberField({ field, label, value, error, onValue }: NumberProps) {
  const id = useId();
  return (
    <div class="correct-field" data-field={field}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autocomplete="off"
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        value={value}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {error !== null && (
        <span class="correct-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </div>
  );
}
