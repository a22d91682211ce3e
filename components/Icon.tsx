import { Glyph } from './Glyph.tsx';

/** What a button does, drawn on a grid of 16: where there is no room for its name the icon stands alone, named to screen readers. */
const SHAPES = {
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  page: 'M2.5 8h9M8.5 4.5L12 8l-3.5 3.5M14 2.5v11',
  note: 'M2.5 13.5l.6-3L11 2.6l2.4 2.4-7.9 7.9zM9.4 4.2l2.4 2.4',
  why: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 7.3v4M8 4.7v.1',
  open: 'M6 3.5L10.5 8L6 12.5',
  product:
    'M4 1.5h8a2.5 2.5 0 0 1 2.5 2.5v8a2.5 2.5 0 0 1-2.5 2.5H4A2.5 2.5 0 0 1 1.5 12V4A2.5 2.5 0 0 1 4 1.5M5 6.4h6M5 9.6h6',
  holds: 'M3 8.5l3.2 3.2L13 5',
  fails: 'M4 6.4h8M4 9.6h8M10 4L6 12',
} as const;

export function Icon({ name, weight }: { name: keyof typeof SHAPES; weight?: number }) {
  return <Glyph lines={SHAPES[name]} {...(weight !== undefined && { weight })} />;
}
