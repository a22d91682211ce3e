import { useEffect, useState } from 'preact/hooks';

/** From this width on a second column has room. */
export const WIDE = '(width >= 620px)';
/** Below it the order of the list has its place in the menu. */
export const NARROW = '(width < 300px)';

/** Whether the window is as a media query says. A window that cannot tell is not. */
export function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => ask(query)?.matches ?? false);
  useEffect(() => {
    const asked = ask(query);
    const follow = () => setMatches(asked?.matches ?? false);
    follow();
    asked?.addEventListener('change', follow);
    return () => asked?.removeEventListener('change', follow);
  }, [query]);
  return matches;
}

const ask = (query: string): MediaQueryList | null => (typeof matchMedia === 'function' ? matchMedia(query) : null);
