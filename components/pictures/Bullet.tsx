import './pictures.css';
import { useId } from 'preact/hooks';
import { axisOf, ends } from './axis.ts';
import { fitBeside, placeOfGoing, placesAbove } from './labels.ts';
import type { Labelled } from './TwoValues.tsx';

interface Props {
  readonly page: Labelled;
  readonly target: Labelled;
  /** Which side is the good one, in words: "càng cao càng tốt"; "" where neither is. */
  readonly better: string;
  /** An estimate is hatched: it only promises. */
  readonly estimate: boolean;
  readonly name: string;
}

/** A number against its target: a bar on a track, and the target as a stroke across it. */
export function Bullet({ page, target, better, estimate, name }: Props) {
  const hatch = useId();
  const { at, broken } = axisOf([...ends(page), ...ends(target)]);
  const [here, there] = [at(page.value), at(target.value)];
  const said = there > 45 ? better : '';
  // a target that stands further in has its label at the end, where those words leave room
  const [, ofTarget] = placesAbove([0, said], [there, target.label]);
  const ofPage = placeOfGoing(here, page.label);
  return (
    <div class={`picture picture-bullet ${fitBeside(said, target.label) ? '' : 'picture-long'}`}>
      <svg role="img" aria-label={name} height="50">
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect class="picture-page" width="3" height="6" />
          </pattern>
        </defs>
        <rect class="picture-track" x="0%" y="16" width="100%" height="14" />
        <rect
          class={estimate ? undefined : 'picture-page'}
          fill={estimate ? `url(#${hatch})` : undefined}
          x="0%"
          y="19"
          width={`${Math.max(0, here)}%`}
          height="8"
        />
        {broken && <path class="picture-break" d="M8 32l6 -18m3 18l6 -18" />}
        <line class="picture-target" x1={`${there}%`} x2={`${there}%`} y1="13" y2="34" />
        <text class="of-page may-go" x={`${ofPage.x}%`} y="11" text-anchor={ofPage.anchor}>
          {page.label}
        </text>
        <text class="of-source may-go" x={`${ofTarget.x}%`} y="47" text-anchor={ofTarget.anchor}>
          {target.label}
        </text>
        {said !== '' && (
          <text class="of-side may-go" x="0%" y="47">
            {said}
          </text>
        )}
      </svg>
    </div>
  );
}
