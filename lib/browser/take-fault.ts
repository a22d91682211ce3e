/** Why the page in front did not become a source. */
const TAKE_FAULTS = ['no-article', 'too-long', 'frame-or-pdf', 'translated', 'unreadable'] as const;
export type TakeFault = (typeof TAKE_FAULTS)[number];

export const isTakeFault = (value: unknown): value is TakeFault => (TAKE_FAULTS as readonly unknown[]).includes(value);
