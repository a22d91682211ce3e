import './pictures.css';
import { axisOf } from './axis.ts';
import { placeOf, reachOf } from './labels.ts';
import type { YearPoint } from './year-series.ts';

interface Props {
  readonly points: readonly YearPoint[];
  readonly name: string;
}

const [TOP, FLOOR, WORDS] = [22, 78, 94];
/** The first and the last year stand so far from the ends, in hundredths, where there are few, and where there are more than four. */
const [MARGIN, LITTLE] = [18, 10];
/** From a point to the label below it; there must be room for that over the line. */
const BELOW = 18;

/**
 * The numbers of one indicator over the years, for a page of another year than the source's. It judges nothing: only points,
 * and a dotted line between results of source and page, which are of one measure.
 */
export function Series({ points, name }: Props) {
  const years = [...new Set(points.map(({ year }) => year))].sort((a, b) => a - b);
  const { at } = axisOf(points.map(({ value }) => value));
  const margin = years.length > 4 ? LITTLE : MARGIN;
  const apart = (100 - 2 * margin) / (years.length - 1);
  const x = (year: number): number => (years.length < 2 ? 50 : margin + years.indexOf(year) * apart);
  const y = (value: number): number => FLOOR - 6 - (at(value) / 100) * (FLOOR - TOP);
  const meet = (isNarrow: boolean): boolean => {
    const reach = ({ year, label }: YearPoint) => reachOf(x(year), label, isNarrow);
    return points.some((one, i) =>
      points.slice(i + 1).some((other) => other.year !== one.year && reach(one).to > reach(other).from),
    );
  };
  // labels that would run into one another: each second year has its own below, and in a narrow panel none
  const isTight = meet(false);
  const mayGo = meet(true);
  const results = points.filter(({ kind }) => kind !== 'target' && kind !== 'plan').toSorted((a, b) => a.year - b.year);
  /** The line goes up from a point: above it there is no room for words. */
  const goesUp = (point: YearPoint): boolean => {
    const nth = results.indexOf(point);
    return [results[nth - 1], results[nth + 1]].some((next) => nth >= 0 && next && y(next.value) < y(point.value) - 4);
  };
  return (
    <div class="picture">
      <svg role="img" aria-label={name} height={WORDS + 4}>
        <line class="picture-line" x1="0%" x2="100%" y1={FLOOR} y2={FLOOR} />
        {results.slice(1).map((point, i) => {
          const before = results[i]!;
          return (
            <line
              key={`${before.year} ${point.year} ${point.value}`}
              class="picture-gap"
              x1={`${x(before.year)}%`}
              x2={`${x(point.year)}%`}
              y1={y(before.value)}
              y2={y(point.value)}
            />
          );
        })}
        {points.map((point) => (
          <Point
            key={`${point.kind} ${point.year} ${point.value}`}
            point={point}
            x={x(point.year)}
            y={y(point.value)}
            mayGo={mayGo}
            isBelow={isTight ? years.indexOf(point.year) % 2 === 1 : goesUp(point)}
          />
        ))}
        {years.map((year) => (
          <text key={year} x={`${x(year)}%`} y={WORDS} text-anchor="middle">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface PointProps {
  readonly point: YearPoint;
  readonly x: number;
  readonly y: number;
  readonly mayGo: boolean;
  readonly isBelow: boolean;
}

function Point({ point: { kind, label }, x, y, mayGo, isBelow }: PointProps) {
  const place = `${x}%`;
  const words = placeOf(x, label);
  const isPlan = kind === 'target' || kind === 'plan';
  return (
    <>
      {isPlan && <line class="picture-target" x1={`${x - 4}%`} x2={`${x + 4}%`} y1={y} y2={y} />}
      {kind === 'page' && (
        <rect class="picture-page" x={place} y={y - 5} width="10" height="10" transform="translate(-5)" />
      )}
      {(kind === 'source' || kind === 'derived') && (
        <circle class="picture-source" cx={place} cy={y} r={kind === 'derived' ? 3.5 : 5.5} />
      )}
      <text
        class={`${kind === 'page' || kind === 'plan' ? 'of-page' : 'of-source'}${mayGo ? ' may-go' : ''}`}
        x={`${words.x}%`}
        y={isPlan ? y + 14 : isBelow && y + BELOW < FLOOR ? y + BELOW : y - 10}
        text-anchor={words.anchor}
      >
        {label}
      </text>
    </>
  );
}
