import { useId } from 'preact/hooks';
import type { CorrectTexts, PeriodKind } from '../texts/correct.ts';
import type { PeriodFields } from './period-fields.ts';

interface Props {
  label: string;
  fields: PeriodFields;
  error: string | null;
  t: CorrectTexts['period'];
  onFields: (fields: PeriodFields) => void;
}

/** A period by its kind, and what a period of that kind is told by. */
export function PeriodField({ label, fields, error, t, onFields }: Props) {
  const id = useId();
  const { kind } = fields;
  const kinds = Object.keys(t.kinds) as PeriodKind[];
  const field = (name: 'year' | 'from' | 'n', says: string, most: number) => (
    <label class="correct-part">
      <span>{says}</span>
      <input
        type="text"
        inputMode="numeric"
        autocomplete="off"
        maxLength={most}
        size={most}
        data-part={name}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        value={fields[name]}
        onInput={(event) => onFields({ ...fields, [name]: event.currentTarget.value })}
      />
    </label>
  );
  return (
    <fieldset class="correct-field correct-period">
      <legend>{label}</legend>
      <label class="correct-part">
        <span>{t.kind}</span>
        <select
          value={kind}
          data-part="kind"
          onChange={(event) => onFields({ ...fields, kind: event.currentTarget.value as PeriodKind })}
        >
          {kinds.map((one) => (
            <option key={one} value={one}>
              {t.kinds[one]}
            </option>
          ))}
        </select>
      </label>
      {kind === 'span' && field('from', t.from, 4)}
      {(kind === 'months' || kind === 'month') && field('n', t.n[kind], 2)}
      {kind === 'to' ? (
        <label class="correct-part">
          <span>{t.day}</span>
          <input
            type="date"
            data-part="day"
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : `${id}-error`}
            value={fields.day}
            onInput={(event) => onFields({ ...fields, day: event.currentTarget.value })}
          />
        </label>
      ) : (
        field('year', t.year, 4)
      )}
      {error !== null && (
        <span class="correct-error" id={`${id}-error`}>
          {error}
        </span>
      )}
    </fieldset>
  );
}
