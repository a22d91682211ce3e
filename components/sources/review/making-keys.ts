/**
 * The keys of the fields in which something new is made: Enter in a line of text keeps it, Escape lets go of it. Neither reaches the
 * form around, and a list that is open has them first.
 */
export const makingKeys = (keep: () => void, close: () => void) => (event: KeyboardEvent) => {
  if (event.defaultPrevented) return;
  const isKept = event.key === 'Enter' && event.target instanceof HTMLInputElement;
  if (!isKept && event.key !== 'Escape') return;
  event.preventDefault();
  event.stopPropagation();
  if (isKept) keep();
  else close();
};
