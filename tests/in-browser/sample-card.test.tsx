import '../../components/panel.css';
import '../../components/figures/figure-card.css';
import '../../components/welcome/steps.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { TwoValues } from '../../components/pictures/TwoValues.tsx';
import { freshRoot } from './fresh-root.ts';

const stage = freshRoot((root) => {
  root.className = 'panel welcome';
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
  stage.root.style.width = `${width}px`;
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
      stage.root,
    ),
  );
  const number = numberOf(stage.root.querySelector('[data-part]')!);
  const labels = [...stage.root.querySelectorAll('text')].map((label) => label.getBoundingClientRect());
  for (const box of labels.filter((one) => one.width > 0))
    expect(box.right <= number.left || box.bottom <= number.top + 3, `${box.right} ${number.left}`).toBe(true);
});
