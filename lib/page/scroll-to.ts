/**
 * Brings a range to the middle of its window and of every scrolling box around it; at once for a reader who asked the
 * system for less motion.
 */
export function scrollToRange(range: Range): void {
  const start = range.startContainer;
  const view = start.ownerDocument?.defaultView;
  const element = start.nodeType === 1 ? (start as Element) : start.parentElement;
  if (!view || !element) return;
  const behavior = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
  const box = range.getBoundingClientRect();
  const around = element.getBoundingClientRect();
  // An element no higher than the window brings the range along; of a longer one only the range's own place will do.
  if (around.height <= view.innerHeight / 2) element.scrollIntoView({ block: 'center', inline: 'nearest', behavior });
  else view.scrollBy({ top: box.top + box.height / 2 - view.innerHeight / 2, behavior });
}
