import { Picture } from './Picture.tsx';

/** Lines of text, some with the marks that figures have in a page, and the panel beside them. */
export function ArticlePicture() {
  return (
    <Picture>
      <rect class="pic-paper" x="8.5" y="12.5" width="263" height="117" rx="8" />
      <rect class="pic-sunk" x="186" y="13" width="85" height="116" rx="8" />
      <rect class="pic-ink" x="24" y="28" width="120" height="7" rx="3.5" />
      <Lines y={50} widths={[44, 30, 56]} />
      <path class="pic-differs" d="M72 60q3.75-4 7.5 0t7.5 0t7.5 0t7.5 0" />
      <Lines y={72} widths={[70, 24, 36]} />
      <path class="pic-agrees" d="M98 82h24" />
      <Lines y={94} widths={[30, 28, 70]} />
      <path class="pic-agrees" d="M58 104h28" />
      {[28, 62, 96].map((y) => (
        <rect key={y} class="pic-card" x="196.5" y={y + 0.5} width="64" height="26" rx="4" />
      ))}
      <path class="pic-differs" d="M203 41h26" />
      <path class="pic-agrees" d="M203 75h26M203 109h26" />
    </Picture>
  );
}

/** A line of words from the left margin on; the second of them is a number. */
function Lines({ y, widths }: { y: number; widths: readonly [number, number, number] }) {
  const [first, number, last] = widths;
  return (
    <>
      <rect class="pic-quiet" x="24" y={y} width={first} height="5" rx="2.5" />
      <rect class="pic-ink" x={28 + first} y={y - 1} width={number} height="7" rx="2" />
      <rect class="pic-quiet" x={32 + first + number} y={y} width={last} height="5" rx="2.5" />
    </>
  );
}
