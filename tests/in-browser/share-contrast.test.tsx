import '../../components/panel.css';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { Shares } from '../../components/pictures/Shares.tsx';
import { freshRoot } from './fresh-root.ts';

/** What small letters want at the least (WCAG 1.4.3). */
const LEAST = 4.5;
const SHARES = [
  { percent: 40, label: '40%', title: 'công nghiệp', nth: 0 },
  { percent: 35, label: '35%', title: 'dịch vụ', nth: 1 },
  { percent: 25, label: '25%', title: 'nông nghiệp', nth: 2 },
];

const stage = freshRoot();
afterEach(() => setScheme(''));

interface Cdp {
  send(method: string, params: object): Promise<unknown>;
}
const setScheme = (value: string) =>
  (cdp() as Cdp).send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value }] });

type Colour = readonly [red: number, green: number, blue: number];
const colourOf = (css: string) =>
  css
    .match(/[\d.]+/g)!
    .slice(0, 3)
    .map(Number) as unknown as Colour;
const over = (front: Colour, opacity: number, back: Colour) =>
  front.map((part, i) => part * opacity + back[i]! * (1 - opacity)) as unknown as Colour;

/** Relative luminance (WCAG 2.2). */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

test.each(['light', 'dark'])(
  'the numbers in the parts of a bar can be read on any of its colours (%s)',
  async (scheme) => {
    await setScheme(scheme);
    for (const tone of ['agrees', 'compatible', 'apart', 'short', 'beside', 'unsure', 'quiet']) {
      act(() =>
        render(
          <div class={`tone-${tone}`}>
            <Shares page={SHARES} source={SHARES} pageLabel="Bài" sourceLabel="Nguồn" name="cơ cấu" />
          </div>,
          stage.root,
        ),
      );
      const track = colourOf(getComputedStyle(stage.root.querySelector('.picture-track')!).fill);
      const parts = [...stage.root.querySelectorAll('.picture-share')];
      expect(parts).toHaveLength(6);
      for (const part of parts) {
        const number = part.parentElement!.querySelector('text')!;
        const { fill, fillOpacity } = getComputedStyle(part);
        const ground = over(colourOf(fill), Number(fillOpacity), track);
        const ink = colourOf(getComputedStyle(number).fill);
        expect(contrast(ink, ground), `${tone}, ${number.textContent}`).toBeGreaterThanOrEqual(LEAST);
      }
    }
  },
);
