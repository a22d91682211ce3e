import './pictures.css';

/** A part of a whole, in hundredths. */
interface Share {
  readonly percent: number;
  readonly label: string;
  /** What it is a share for. */
  readonly title: string;
  /** Which part of the whole it is: the same part is filled in the same way on both bars. */
  readonly nth: number;
}

interface Props {
  /** The page's parts above, the source's below; what is left of a hundred is the rest, which nobody names. */
  readonly page: readonly Share[];
  readonly source: readonly Share[];
  readonly pageLabel: string;
  readonly sourceLabel: string;
  readonly name: string;
}

/**
 * How far the parts of a bar are filled, so that neighbours are told apart without colour: the first so far that its number is
 * written in the colour of the card, the others so little that theirs is written in that of words.
 */
const DENSITY = [0.95, 0.35, 0.15];
/** Below this a number does not fit into its part. */
const LEAST_LABELLED = 14;

/** Parts of one whole as two bars of a hundred, the page's above the source's. */
export function Shares({ page, source, pageLabel, sourceLabel, name }: Props) {
  return (
    <div class="picture picture-shares" role="img" aria-label={name}>
      <Bar shares={page} label={pageLabel} words="of-page" />
      <Bar shares={source} label={sourceLabel} words="of-source" />
    </div>
  );
}

interface BarProps {
  shares: readonly Share[];
  label: string;
  words: string;
}

function Bar({ shares, label, words }: BarProps) {
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((sum, { percent }) => sum + percent, 0));
  return (
    <>
      <span class={words}>{label}</span>
      <svg height="19" aria-hidden="true">
        <rect class="picture-track" width="100%" height="19" />
        {shares.map(({ percent, label: number, title, nth }, i) => (
          <g key={title}>
            <title>{title}</title>
            <rect
              class="picture-page picture-share"
              x={`${starts[i]}%`}
              width={`${percent}%`}
              height="19"
              fill-opacity={DENSITY[nth % DENSITY.length]}
            />
            {percent >= LEAST_LABELLED && (
              <text
                class={`picture-inside ${nth % DENSITY.length === 0 ? 'on-full' : ''}`}
                x={`${(starts[i] ?? 0) + percent / 2}%`}
                y="14"
                text-anchor="middle"
              >
                {number}
              </text>
            )}
          </g>
        ))}
      </svg>
    </>
  );
}
