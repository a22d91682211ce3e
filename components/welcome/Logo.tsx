/** The extension's button, drawn at a place of a picture. */
export function Logo({ x, y, size }: { x: number; y: number; size: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${size / 32})`}>
      <rect class="logo-ground" width="32" height="32" rx="7" />
      <rect class="logo-line" x="6" y="17" width="20" height="3.5" rx="1.75" />
      <rect class="logo-line" x="6" y="23" width="20" height="3.5" rx="1.75" />
      <path
        class="logo-mark"
        d="M12.4 8.3a3.7 3.7 0 1 1 5.2 3.4c-1.1.5-1.6 1-1.6 2.3"
        fill="none"
        stroke-width="3"
        stroke-linecap="round"
      />
    </g>
  );
}
