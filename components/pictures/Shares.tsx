import './pictures.css';

/** A part of a whole, in hundredths. */
export interface Share {
  readonly percent: number;
  readonly label: string;
}

interface Props {
  /** The page's parts above, the source's below; what is left of a hundred is the rest, which nobody names. */
  readonly page: readonly Share[];
  readonly source: readonly Share[];
  readonly pageLabel: string;
  readonly sourceLabel: string;
  readonly name: string;
}

/** How far the parts of a bar are filled, so that neighbours are told apart without colour. */
const DENSITY = [0.85, 0.55, 0.3];

/** Parts of one whole as two bars of a hundred, the page's above the source's. */
export function Shares({ page, source, pageLabel, sourceLabel, name }: Props) {
  return (
    <div class="picture">
      <svg role="img" aria-label={name} height="88">
        <text class="of-page" x="0%" y="11">
          {pageLabel}
        </text>
        <Bar shares={page} y={16} />
        <text class="of-source" x="0%" y="54">
          {sourceLabel}
        </text>
        <Bar shares={source} y={59} />
      </svg>
    </div>
  );
}

function Bar({ shares, y }: { shares: readonly Share[]; y: number }) {
  const starts = shares.map((_, i) => shares.slice(0, i).reduce((sum, { percent }) => sum + percent, 0));
  return (
    <>
      <rect class="picture-track" x="0%" y={y} width="100%" height="22" />
      {shares.map(({ percent, label }, i) => (
        <g key={label}>
          <rect
            class="picture-page picture-share"
            x={`${starts[i]}%`}
            y={y}
            width={`${percent}%`}
            height="22"
            fill-opacity={DENSITY[i % DENSITY.length]}
          />
          {percent >= 12 && (
            <text class="picture-inside" x={`${(starts[i] ?? 0) + percent / 2}%`} y={y + 15} text-anchor="middle">
              {label}
            </text>
          )}
        </g>
      ))}
    </>
  );
}
