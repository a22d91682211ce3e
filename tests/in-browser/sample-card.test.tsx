import '../../components/panel.css';
import '../../components/figures/figure-card.css';
import '../../components/welcome/steps.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TwoValues } from '../../components/pictures/TwoValues.tsx';

let root: HTMLElement;
beforeEach(() => {
  root = document.body.appendChild(document.createElement('div'));
  root.className = 'panel welcome';
});
afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

/** Where the number of a part stands: it is drawn by the style sheet alone. */
function numberOf(part: Element): DOMRect {
  const { top, right, width, height } = getComputedStyle(part, '::after');
  const box = part.getBoundingClientRect();
  const [wide, high] = [Number.parseFloat(width), Number.parseFloat(height)];
  return new DOMRect(box.right - Number.parseFloat(right) - wide, box.top + Number.parseFloat(top), wide, high);
}

// the card of the welcome page in windows of 240, 320, 360 and 700 pixels
test.each([178, 258, 298, 352])('in a card of %i pixels no label of the picture runs under its number', (width) => {
  root.style.width = `${width}px`;
  act(() =>
    render(
      <div class="card sample-card tone-apart">
        <div data-part="2">
          <TwoValues
            page={{ value: 251e9, high: null, bound: 'exact', label: 'bài 251 tỷ đồng' }}
            source={{ value: 215e9, high: null, bound: 'exact', label: 'nguồn 215 tỷ đồng' }}
            gap=""
            name=""
          />
        </div>
      </div>,
      root,
    ),
  );
  const number = numberOf(root.querySelector('[data-part]')!);
  const labels = [...root.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
  for (const box of labels.filter((one) => one.width > 0))
    expect(box.right <= number.left || box.bottom <= number.top + 3, `${box.right} ${number.left}`).toBe(true);
});
