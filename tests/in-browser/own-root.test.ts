import { expect, test } from 'vitest';
import { createOwnRoot } from '../../lib/page/own-root.ts';

const end = new AbortController();

function framed() {
  const frame = document.createElement('iframe');
  document.body.append(frame);
  const own = createOwnRoot(frame.contentWindow!, end.signal);
  expect(own.attach()).toBe(true);
  return { frame, own };
}

test('in a page that has been left nothing is shown, and nothing breaks', () => {
  const { frame, own } = framed();
  const [words, lines] = [own.box(), own.box()];
  own.raise(words);
  frame.remove();
  expect(() => own.raise(lines)).not.toThrow();
  expect(() => own.raise(words)).not.toThrow();
  expect(() => own.lower(words)).not.toThrow();
  expect(lines.matches(':popover-open')).toBe(false);
});

test('what else goes wrong is told', () => {
  const { frame, own } = framed();
  const box = own.box();
  box.removeAttribute('popover');
  expect(() => own.raise(box)).toThrow('popover');
  frame.remove();
});
