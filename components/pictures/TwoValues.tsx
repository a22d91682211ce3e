import './pictures.css';
import { anchorAt, anchors, axisOf, type Drawn, ends, hasRoom } from './axis.ts';
import { Reach } from './Reach.tsx';

/** A number with the words beside it. */
export interface Labelled extends Drawn {
  readonly label: string;
}

interface Props {
  readonly page: Labelled;
  readonly source: Labelled;
  /** "+36 tỷ đồng (16,7%)"; it stands below the gap. */
  readonly gap: string;
  /** What the picture says, as text: it says nothing that the card does not. */
  readonly name: string;
}

const LINE = 24;

/** Two numbers on one scale: the source's as a hollow circle, the page's as a filled square, and how far they are apart. */
export function TwoValues({ page, source, gap, name }: Props) {
  const { at, broken } = axisOf([...ends(page), ...ends(source)]);
  const [here, there] = [at(page.value), at(source.value)];
  const [pageAnchor, sourceAnchor] = anchors(here, there);
  const roomy = hasRoom(here, there);
  const middle = (here + there) / 2;
  return (
    <div class="picture">
      <svg role="img" aria-label={name} height="44">
        <line class="picture-line" x1="0%" x2="100%" y1={LINE} y2={LINE} />
        {broken && <path class="picture-break" d={`M8 ${LINE + 5}l6 -10m3 10l6 -10`} />}
        <line class="picture-gap" x1={`${there}%`} x2={`${here}%`} y1={LINE} y2={LINE} />
        <Reach of={source} at={at} y={LINE} />
        <Reach of={page} at={at} y={LINE} />
        <circle class="picture-source" cx={`${there}%`} cy={LINE} r="6" />
        <rect class="picture-page" x={`${here}%`} y={LINE - 6} width="12" height="12" transform="translate(-6)" />
        <text
          class="of-source"
          x={`${there}%`}
          y={roomy ? 11 : 41}
          text-anchor={roomy ? sourceAnchor : anchorAt(there)}
        >
          {source.label}
        </text>
        <text class="of-page" x={`${here}%`} y="11" text-anchor={roomy ? pageAnchor : anchorAt(here)}>
          {page.label}
        </text>
        {roomy && (
          <text class="may-go" x={`${middle}%`} y="41" text-anchor={anchorAt(middle)}>
            {gap}
          </text>
        )}
      </svg>
    </div>
  );
}
