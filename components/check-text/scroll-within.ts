/** Brings a range, or an element, to the middle of the box that scrolls it, and the box into the window; at once for who asked for less motion. */
export function scrollWithin(box: HTMLElement, range: Pick<Range, 'getBoundingClientRect'>): void {
  const behavior = window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const place = range.getBoundingClientRect();
  const around = box.getBoundingClientRect();
  box.scrollBy({ top: place.top + place.height / 2 - around.top - box.clientHeight / 2, behavior });
  box.scrollIntoView({ block: 'nearest', behavior });
}
