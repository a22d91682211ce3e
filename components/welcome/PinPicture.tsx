import { Logo } from './Logo.tsx';
import { Picture } from './Picture.tsx';

const PUZZLE = 'M3 5h3a2 2 0 1 1 4 0h3v3a2 2 0 1 1 0 4v3h-3a2 2 0 1 0-4 0H3v-3a2 2 0 1 0 0-4z';
const PIN = 'M5 2h6l-1 5 2.5 3h-9L6 7zM8 10v5';
const GEAR =
  'M8 5.2a2.8 2.8 0 1 1 0 5.6a2.8 2.8 0 0 1 0-5.6M8 1v2.4M8 12.6V15M1 8h2.4M12.6 8H15M3 3l1.7 1.7M11.3 11.3L13 13M13 3l-1.7 1.7M4.7 11.3L3 13';

/** The end of a browser's toolbar: the button on it, or the way to it through the puzzle piece. */
export function PinPicture({ browser, done }: { browser: 'chromium' | 'firefox'; done: boolean }) {
  return (
    <Picture>
      <rect class="pic-paper" x="8.5" y="12.5" width="263" height="117" rx="8" />
      <rect class="pic-sunk" x="9" y="13" width="262" height="34" rx="8" />
      <rect class="pic-field" x="20.5" y="20.5" width="150" height="19" rx="9.5" />
      <rect class="pic-quiet" x="32" y="28" width="74" height="4" rx="2" />
      {done && <Logo x={194} y={20} size={20} />}
      {done && <circle class="pic-ring" cx="204" cy="30" r="16" />}
      <path class="pic-line" transform="translate(228 22)" d={PUZZLE} />
      {!done && <circle class="pic-ring" cx="236" cy="32" r="15" />}
      {!done && <Menu browser={browser} />}
      {done && <path class="pic-done" d="M92 88l18 18l40-40" />}
    </Picture>
  );
}

/** What the puzzle piece opens. */
function Menu({ browser }: { browser: 'chromium' | 'firefox' }) {
  return (
    <>
      <rect class="pic-card" x="84.5" y="56.5" width="172" height="62" rx="6" />
      <rect class="pic-quiet" x="96" y="66" width="60" height="4" rx="2" />
      <Logo x={96} y={82} size={20} />
      <rect class="pic-ink" x="124" y="89" width="66" height="6" rx="3" />
      <path class="pic-line" transform="translate(224 84)" d={browser === 'chromium' ? PIN : GEAR} />
      <circle class="pic-ring" cx="232" cy="92" r="14" />
    </>
  );
}
