/** Lines on a grid of 16, in the colour of the words around; nothing to screen readers. */
export function Glyph({ lines, weight = 1.5 }: { lines: string; weight?: number }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 16 16"
      width="16"
      height="16"
      fill="none"
      stroke="currentColor"
      stroke-width={weight}
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={lines} />
    </svg>
  );
}
