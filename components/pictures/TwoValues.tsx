import './pictures.css';
import { axisOf, type Drawn, ends } from './axis.ts';
import { fitBeside, placeOfGoing, placesAbove } from './labels.ts';
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

const LINE = 26;
/** Where the words above and below the line stand: clear of what is drawn on it, with air to those of the card. */
const ABOVE = 12;
const BELOW = 44;
/** The label of the greater number stands to the right of it, so the line goes on behind. */
const FOR_LABEL = 0.67;
/** Two labels of more characters together do not fit above the line in a panel of 320 pixels: the source's stands below it. */
const LONGEST_ABOVE = 36;
/** Two of more below it do not fit in one of 360 pixels: there the gap, which the sentence has, is not said. */
const LONGEST_BELOW = 44;

/** Two numbers on one scale: the source's as a hollow circle, the page's as a filled square, and how far they are apart. */
export function TwoValues({ page, source, gap, name }: Props) {
  const { at, broken } = axisOf([...ends(page), ...ends(source)], FOR_LABEL);
  const [here, there] = [at(page.value), at(source.value)];
  const middle = (here + there) / 2;
  const [ofPage, ofSource] = placesAbove([here, page.label], [there, source.label]);
  const isBelow = page.label.length + source.label.length > LONGEST_ABOVE;
  // the gap gives way to the source's label, which stands at an end of the line
  const ofGap = isBelow ? ofPage : placeOfGoing(middle, gap);
  const hasGap = !isBelow || source.label.length + gap.length <= LONGEST_BELOW;
  const fits = isBelow ? !hasGap || fitBeside(source.label, gap) : fitBeside(page.label, source.label);
  return (
    <div class={`picture picture-two ${fits ? '' : isBelow ? 'picture-full' : 'picture-long'}`}>
      <svg role="img" aria-label={name} height="48">
        <line class="picture-line" x1="0%" x2="100%" y1={LINE} y2={LINE} />
        {broken && <path class="picture-break" d={`M8 ${LINE + 5}l6 -10m3 10l6 -10`} />}
        <line class="picture-gap" x1={`${there}%`} x2={`${here}%`} y1={LINE} y2={LINE} />
        <Reach of={source} at={at} y={LINE} />
        <Reach of={page} at={at} y={LINE} />
        <circle class="picture-source" cx={`${there}%`} cy={LINE} r="6" />
        <rect class="picture-page" x={`${here}%`} y={LINE - 6} width="12" height="12" transform="translate(-6)" />
        <text class="of-source may-go" x={`${ofSource.x}%`} y={isBelow ? BELOW : ABOVE} text-anchor={ofSource.anchor}>
          {source.label}
        </text>
        <text class="of-page may-go" x={`${ofPage.x}%`} y={ABOVE} text-anchor={ofPage.anchor}>
          {page.label}
        </text>
        {hasGap && (
          <text class="of-gap may-go" x={`${ofGap.x}%`} y={BELOW} text-anchor={ofGap.anchor}>
            {gap}
          </text>
        )}
      </svg>
    </div>
  );
}
