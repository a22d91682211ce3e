import './strip.css';
import { useSignal } from '@preact/signals';
import { useMemo } from 'preact/hooks';
import { isComparable } from '../../lib/check/comparable.ts';
import { usePanel, useTexts } from '../context.ts';
import { isCard, type Numbered } from '../groups.ts';
import type { PanelSay } from '../say.ts';
import type { Texts } from '../texts/texts.ts';
import { toneOf } from '../verdict-tone.ts';

/** Of more figures than these only those that can be compared are shown. */
const MOST = 60;
/** More boxes than these have no room, and only cards have one; of very many cards there is no strip. */
const MOST_BOXES = 150;

function boxesOf(figures: readonly Numbered[]): readonly Numbered[] {
  if (figures.length <= MOST) return figures;
  const comparable = figures.filter(({ verdict }) => isComparable(verdict.kind));
  if (comparable.length <= MOST_BOXES) return comparable;
  const cards = comparable.filter(({ verdict }) => isCard(verdict.kind));
  return cards.length <= MOST_BOXES ? cards : [];
}

/**
 * The figures in the order of the page, a small box each, higher where a card waits. One picture to screen readers; a press, or
 * the arrow keys, bring a card into view, and Enter goes to it.
 */
export function Strip({ figures }: { figures: readonly Numbered[] }) {
  const { shown } = usePanel();
  const { texts, say } = useTexts();
  const at = useSignal(-1);
  const boxes = useMemo(() => boxesOf(figures), [figures]);
  if (boxes.length < 2) return null;
  const go = (to: number, focus: boolean) => {
    const box = boxes[to];
    if (box === undefined) return;
    at.value = to;
    shown.filter.value = null;
    shown.jump.value = { index: box.index, focus };
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const last = boxes.length - 1;
    const to = {
      ArrowRight: Math.min(at.value + 1, last),
      ArrowLeft: Math.max(at.value - 1, 0),
      Home: 0,
      End: last,
      Enter: at.value,
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to, event.key === 'Enter');
  };
  const onPointerDown = (event: PointerEvent) => {
    const box = (event.target as Element).closest<HTMLElement>('[data-box]');
    if (box === null) return;
    // the press would put the focus back on the strip
    event.preventDefault();
    go(Number(box.dataset['box']), true);
  };
  return (
    <div
      class={`strip${boxes.length > MOST ? ' strip-tight' : ''}`}
      role="img"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: one picture, along which the arrow keys go
      tabIndex={0}
      aria-label={texts.strip.label(partsOf(boxes, say, texts))}
      onKeyDown={onKeyDown}
      onPointerDown={onPointerDown}
    >
      {boxes.map(({ slot, verdict }, i) => (
        <i
          key={slot}
          data-box={i}
          class={`tone-${toneOf(verdict.kind)}${isCard(verdict.kind) ? ' high' : ''}${i === at.value ? ' at' : ''}`}
        />
      ))}
    </div>
  );
}

/** "4 khớp, 2 khác nguồn, 1 khớp": equal neighbours counted together. */
function partsOf(boxes: readonly Numbered[], say: PanelSay, texts: Texts): string {
  const runs: { kind: Numbered['verdict']['kind']; count: number }[] = [];
  for (const { verdict } of boxes) {
    const last = runs.at(-1);
    if (last?.kind === verdict.kind) last.count++;
    else runs.push({ kind: verdict.kind, count: 1 });
  }
  return runs.map(({ kind, count }) => texts.strip.part(say.verdictName(kind), count)).join(', ');
}
