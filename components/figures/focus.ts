/** The cards that can be seen, in the order of the screen. */
const headsAround = (card: HTMLElement): HTMLElement[] => [
  ...(card.closest('[role="tabpanel"]')?.querySelectorAll<HTMLElement>('[data-head]') ?? []),
];

/** Puts the focus on the head of the card before or behind this one. */
export function moveToNext(card: HTMLElement, step: 1 | -1): void {
  const heads = headsAround(card);
  const own = heads.findIndex((head) => card.contains(head));
  const next = heads[own + step];
  next?.focus({ preventScroll: true });
  next?.closest('article')?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus on the next of a card's head and buttons. */
export function moveInside(card: HTMLElement, from: HTMLElement, step: 1 | -1): void {
  const stops = [...card.querySelectorAll<HTMLElement>('[data-head], [data-actions] button')];
  stops[stops.indexOf(from) + step]?.focus();
}
