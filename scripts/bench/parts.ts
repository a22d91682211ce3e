/** A part of `npm run bench`: a program of its own, so that nothing of one part weighs on another. */
export interface Part {
  readonly name: string;
  readonly title: string;
  /** The file in this folder. */
  readonly file: string;
  /** Does it measure what `npm run zip` has built? */
  readonly wantsPackages: boolean;
  /** What makes it shorter, and less exact. */
  readonly quick: readonly string[];
}

export const PARTS: readonly Part[] = [
  { name: 'engine', title: 'Reader and engine', file: 'engine.ts', wantsPackages: false, quick: ['--rounds', '1'] },
  { name: 'packs', title: 'Fifty sources at once', file: 'packs.ts', wantsPackages: false, quick: [] },
  {
    name: 'marks',
    title: 'A page about the city, from its first idle moment to its marks',
    file: 'marked.ts',
    wantsPackages: true,
    quick: ['--rounds', '3'],
  },
  {
    name: 'page',
    title: 'What a page pays: the detector, marks and pointer',
    file: 'page.ts',
    wantsPackages: true,
    quick: ['--rounds', '3', '--seconds', '1'],
  },
  { name: 'panel', title: 'The panel', file: 'panel.ts', wantsPackages: true, quick: ['--rounds', '3'] },
  {
    name: 'notes',
    title: 'Notes',
    file: 'notes.ts',
    wantsPackages: true,
    quick: ['--rounds', '3', '--sizes', '10000', '--all', '10000'],
  },
  {
    name: 'anchor',
    title: 'Finding a page’s notes again',
    file: 'anchor.ts',
    wantsPackages: true,
    quick: ['--rounds', '1', '--notes', '200'],
  },
  { name: 'memory', title: 'Memory of a tab', file: 'memory.ts', wantsPackages: true, quick: ['--rounds', '2'] },
  { name: 'bytes', title: 'Bytes into a page', file: 'bytes.ts', wantsPackages: true, quick: [] },
];
