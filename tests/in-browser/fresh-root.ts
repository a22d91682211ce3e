import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach } from 'vitest';

/** For each test of a file an element of its own to draw in; `dress` makes it what a test needs. What was drawn is taken away behind it. */
export function freshRoot(dress: (root: HTMLElement) => void = () => {}): { readonly root: HTMLElement } {
  let root: HTMLElement;
  beforeEach(() => {
    root = document.body.appendChild(document.createElement('div'));
    dress(root);
  });
  afterEach(() => {
    act(() => render(null, root));
    root.remove();
  });
  return {
    get root() {
      return root;
    },
  };
}
