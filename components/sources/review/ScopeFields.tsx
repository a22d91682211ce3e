import type { RowFields } from '../../../lib/draft-pack/draft.ts';
import { capital } from '../../../lib/explain/text.ts';
import type { Choice } from '../../correct/choices.ts';
import { unitOf } from '../../correct/choices.ts';
import { PeriodField } from '../../correct/PeriodField.tsx';
import { SelectField } from '../../correct/SelectField.tsx';
import { useReview } from './context.ts';
import { ISSUERS, isOfSomebody } from './issuers.ts';
import type { BaseKind, Making } from './use-row-fields.ts';

const BASES: readonly BaseKind[] = ['none', 'plan', 'same-period', 'whole', 'period'];

/** What narrows a row's indicator, what its number is measured against, and whose a target is: each where it can be said. */
export function ScopeFields({ making }: { making: Making }) {
  const { mt, ct, say, defining } = useReview();
  const { fields, base } = making;
  const unit = unitOf(making.unit).id;
  const definitions = defining(fields.indicator, unit);
  const named = (ids: readonly string[], none: string, nameOf: (id: string) => string): readonly Choice[] => [
    { id: '', name: none },
    ...ids.map((id) => ({ id, name: capital(nameOf(id)) })),
  ];
  return (
    <>
      {(definitions.length > 0 || fields.definition !== null) && (
        <SelectField
          label={mt.definition}
          choices={named(definitions, mt.noDefinition, say.definition)}
          value={fields.definition ?? ''}
          valueName={fields.definition === null ? '' : capital(say.definition(fields.definition))}
          onChoose={(id) => making.say({ definition: id || null })}
        />
      )}
      {isMeasuredAgainst(fields, unit) && (
        <div data-field="base">
          <SelectField
            label={mt.base}
            choices={BASES.map((id) => ({ id, name: mt.bases[id] }))}
            value={base}
            valueName={mt.bases[base]}
            onChoose={(id) => making.setBase(id as BaseKind)}
          />
          {base === 'period' && (
            <PeriodField
              label={mt.basePeriod}
              fields={making.basePeriod}
              error={making.faults.base ? ct.period.wrong : null}
              t={ct.period}
              onFields={making.setBasePeriod}
            />
          )}
        </div>
      )}
      {isOfSomebody(fields) && (
        <SelectField
          label={mt.issuer}
          choices={[...named(ISSUERS, mt.noIssuer, say.issuer), { id: 'other', name: mt.otherIssuer }]}
          value={fields.issuer ?? ''}
          valueName={fields.issuer === null ? '' : capital(say.issuer(fields.issuer))}
          onChoose={(id) => making.say({ issuer: id || null })}
        />
      )}
    </>
  );
}

/** An amount is measured against nothing; a share of the whole is a level. */
const isMeasuredAgainst = ({ measure, base }: RowFields, unit: string): boolean =>
  measure !== 'level' || base !== null || unit === 'percent';
