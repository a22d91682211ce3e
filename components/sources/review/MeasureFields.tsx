import type { Measure } from '../../../data/schemas/indicator.ts';
import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import { listed } from '../../correct/choices.ts';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { isOfSomebody } from './issuers.ts';
import type { BaseKind, Making } from './use-row-fields.ts';

/** How firmly a row is stated, and whether it is a level, a share or a change. */
export function MeasureFields({ making }: { making: Making }) {
  const { t, ct, say } = useReview();
  const { fields } = making;
  return (
    <>
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
