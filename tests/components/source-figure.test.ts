import { expect, test } from 'vitest';
import type { Source } from '../../components/panel-props.ts';
import { findReference, placeOf, sourceParagraphs } from '../../components/source-figure.ts';
import { sampleSource } from './sample-source.ts';

const held = (reference: string | null, pack: string | null = sampleSource.id) =>
  findReference({ kind: 'match', pack, reference, reasons: [] }, [sampleSource]);

test('a verdict finds the figure or the commitment it names', () => {
  expect(held('jobs-created-2016')?.quote.exact).toBe('379 lao động');
  expect(held('nong-thuong-new-rural-2017')?.commitment?.place).toBe('nong-thuong');
});

test('a verdict without a reference, or of a pack that is not here, finds nothing', () => {
  expect(held(null)).toBeNull();
  expect(held('no-such-figure')).toBeNull();
  expect(held('jobs-created-2016', 'another-pack')).toBeNull();
});

test('the text of the source comes back whole, every figure and commitment marked once', () => {
  const paragraphs = sourceParagraphs(sampleSource);
  const text = paragraphs.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n');
  expect(text.replace(/\s+/g, ' ')).toBe(sampleSource.text.replace(/\s+/g, ' '));
  const marked = paragraphs.flat().flatMap(({ id }) => (id === null ? [] : [id]));
  const expected = [...sampleSource.figures, ...sampleSource.commitments].map(({ id }) => id);
  expect([...marked].sort()).toEqual([...expected].sort());
  expect(
    paragraphs
      .flat()
      .filter(({ doubtful }) => doubtful)
      .map(({ text: words }) => words),
  ).toHaveLength(2);
});

test('quotes that overlap or are not in the text lose no word of it', () => {
  const quote = (exact: string) => ({ exact, prefix: '', suffix: '' });
  const [figure] = sampleSource.figures;
  const source: Source = {
    ...sampleSource,
    text: 'một hai ba',
    figures: [
      { ...figure!, id: 'a', quote: quote('một hai') },
      { ...figure!, id: 'b', quote: quote('hai ba') },
      { ...figure!, id: 'c', quote: quote('bốn') },
    ],
    commitments: [],
  };
  const pieces = sourceParagraphs(source).flat();
  expect(pieces.map(({ text }) => text).join('')).toBe('một hai ba');
  expect(pieces.map(({ id }) => id)).toEqual(['a', null]);
  expect(placeOf(quote('bốn'), source.text)).toBeNull();
});
