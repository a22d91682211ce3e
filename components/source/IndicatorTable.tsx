import './indicator-table.css';
import { useMemo } from 'preact/hooks';
import { capital } from '../../lib/explain/text.ts';
import { useLateTexts, usePanel } from '../context.ts';
import { Icon } from '../Icon.tsx';
import type { Source } from '../panel-props.ts';
import { type Cell, indicatorTable } from './indicator-table.ts';

interface Props {
  source: Source;
  /** The source's figures that the page in front speaks of. */
  named: ReadonlySet<string>;
}

/** The source's indicators over the years, each number with a bar and, where the page speaks of it, a tick. It leads to the text. */
export function IndicatorTable({ source, named }: Props) {
  const { texts, say } = useLateTexts();
  const { columns, rows } = useMemo(() => indicatorTable(source), [source]);
  const t = texts.source;
  return (
    <table class="indicators">
      <caption class="visually-hidden">{t.indicators}</caption>
      <thead>
        <tr>
          <th scope="col">{t.indicator}</th>
          {columns.map(({ year, isTarget }) => (
            <th key={`${year} ${isTarget}`} scope="col">
              {isTarget ? t.target(year) : year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ indicator, place, measure, cells }, i) => (
          <tr key={i}>
            <th scope="row">
              {capital(say.indicator(indicator))}
              {(place !== source.place || measure !== 'level') && (
                <span class="indicators-context">
                  {[place !== source.place && say.place(place), measure !== 'level' && texts.card.measures[measure]]
                    .filter((words) => words !== false)
                    .join(', ')}
                </span>
              )}
            </th>
            {cells.map((cell, j) => {
              const column = columns[j];
              return (
                <td key={j}>
                  {cell && column && (
                    <>
                      <span class="indicators-when" aria-hidden="true">
                        {column.isTarget ? t.target(column.year) : column.year}
                      </span>
                      <Amount cell={cell} source={source} isNamed={named.has(cell.reference ?? '')} />
                    </>
                  )}
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Amount({ cell, source, isNamed }: { cell: Cell; source: Source; isNamed: boolean }) {
  const { sourceTarget } = usePanel();
  const { texts, say } = useLateTexts();
  const { reference, decimal, high, unit, bar, isDoubtful } = cell;
  const upTo = high === null ? '' : ` – ${say.amount(high, unit)}`;
  const amount = say.amount(decimal, unit) + upTo;
  const words = (
    <>
      {reference === null ? texts.source.derived(amount) : amount}
      {isDoubtful && ' (?)'}
    </>
  );
  return (
    <>
      {reference === null ? (
        <span class="indicators-derived">{words}</span>
      ) : (
        <button
          type="button"
          onClick={() => {
            sourceTarget.value = { pack: source.id, reference, figureIndex: null };
          }}
        >
          {words}
        </button>
      )}
      {isNamed && (
        <span class="indicators-named">
          <Icon name="holds" weight={2} />
          <span class="visually-hidden">{texts.source.named}</span>
        </span>
      )}
      {bar !== null && (
        <span class="indicators-bar" aria-hidden="true">
          <i style={{ width: `${bar}%` }} />
        </span>
      )}
    </>
  );
}
