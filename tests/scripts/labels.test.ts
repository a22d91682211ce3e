import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LABELLED, SENTENCES } from '../../scripts/labels/folders.ts';
import { readSentences } from '../../scripts/labels/sentences.ts';
import { isKeptOut, readLabelled } from '../../scripts/labels/texts.ts';

const texts = readLabelled(LABELLED);

describe('the labelled texts', () => {
  it('have every label where its printed words stand', () => {
    for (const { id, article, labels } of [...texts, ...readSentences(SENTENCES)]) {
      for (const { span, printed } of labels)
        expect([id, article.text.slice(span.start, span.end)]).toEqual([id, printed]);
    }
  });

  it('have names of their own', () => {
    expect(new Set(texts.map(({ id }) => id)).size).toBe(texts.length);
  });

  it('are kept out of learning by name alone, about one in five', () => {
    // FNV-1a of "b" is 0xe70c2de5, which is 2 modulo 5; of "foobar" 0xbf9cf968, which is 0
    expect(isKeptOut('b')).toBe(false);
    expect(isKeptOut('foobar')).toBe(true);
    const share = texts.filter(({ id }) => isKeptOut(id)).length / texts.length;
    expect(share).toBeGreaterThan(0.15);
    expect(share).toBeLessThan(0.25);
  });
});

it('a folder that is not there is told', () => {
  expect(() => readLabelled(fileURLToPath(new URL('./nowhere', import.meta.url)))).toThrow('ENOENT');
});
