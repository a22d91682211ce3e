import type { VerdictKind } from '../lib/check/verdict.ts';
import { Glyph } from './Glyph.tsx';

/** One shape for each verdict, drawn on a grid of 16, so that no verdict is told by colour alone. */
const SHAPES: Readonly<Record<VerdictKind, string>> = {
  match: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M5 8.2l2.1 2.1L11 6.2',
  consistent:
    'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M4.8 7c1-1.1 2.1-1.1 3.2 0s2.2 1.1 3.2 0M4.8 10c1-1.1 2.1-1.1 3.2 0s2.2 1.1 3.2 0',
  differs: 'M2.5 2.5h11v11h-11zM5 6.4h6M5 9.6h6M10 4.6L6 11.4',
  'target-met': 'M4 14.5V2M4 2.5h8.5L10.6 5.5L12.5 8.5H4',
  'target-exceeded': 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M8 11.5v-7M5.2 7.2L8 4.4l2.8 2.8',
  'target-missed': 'M2 3h12M8 5.5v8M5.2 10.8L8 13.6l2.8-2.8',
  'target-apart': 'M2 8h12M8 1.2v4.3M6.2 3.8L8 5.6l1.8-1.8M8 14.8v-4.3M6.2 12.2L8 10.4l1.8 1.8',
  unclear: 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M6.1 6.3a1.9 1.9 0 1 1 2.8 1.6c-.6.35-.9.7-.9 1.3M8 11.4v.2',
  'other-period': 'M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 1.8v3M10.5 1.8v3',
  'other-place':
    'M8 14.5C5 11 3.5 8.6 3.5 6.2a4.5 4.5 0 0 1 9 0c0 2.4-1.5 4.8-4.5 8.3M8 4.6a1.6 1.6 0 1 1 0 3.2a1.6 1.6 0 0 1 0-3.2',
  'other-measure': 'M1.5 5.5h13v5h-13zM4.5 5.5v2.2M7.3 5.5v2.2M10.1 5.5v2.2M12.6 5.5v2.2',
  'no-figure': 'M8 1.5a6.5 6.5 0 1 1 0 13a6.5 6.5 0 0 1 0-13M3.6 12.4l8.8-8.8',
  'not-in-resolution': 'M3.5 1.5h6l3 3v10h-9zM9.5 1.5v3h3M6 9.5h4',
};

export function VerdictIcon({ kind }: { kind: VerdictKind }) {
  return <Glyph lines={SHAPES[kind]} />;
}
