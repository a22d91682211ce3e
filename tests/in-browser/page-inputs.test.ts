import { afterEach, expect, test } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { readArticle } from '../../lib/page/read-at-once.ts';
import { article, PAGE_INPUTS, TITLE } from './page-inputs.ts';

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);

/** A page may name an image "body": then `document.body` is the image. */
const body = document.body;

afterEach(() => {
  body.innerHTML = '';
});

test.each(Object.entries(PAGE_INPUTS))('%s', (_name, input) => {
  document.title = TITLE;
  const page = input.body ? input.html : article(input.html);
  body.innerHTML = `<style>body { font: 16px/1.5 sans-serif } ${input.css ?? ''}</style>${page}`;
  input.script?.(document);
  const reading = readArticle(document, 'https://backancity.gov.vn/tin-tuc/bai-viet/');
  if (!reading.ok) throw new Error(reading.code);
  const { text } = reading.article;
  const figures = engine.check(reading.article).figures.map(({ figure, verdict }) => ({
    value: figure.value as string,
    verdict: verdict.kind as string,
  }));
  const of = (value: string) => figures.filter((figure) => figure.value === value).map(({ verdict }) => verdict);
  expect(figures.filter(({ verdict }) => verdict === 'differs' || verdict === 'target-missed')).toEqual([]);
  for (const [value, allowed] of Object.entries(input.told ?? {})) {
    const mustBeThere = !allowed.includes('not-in-resolution');
    if (mustBeThere) expect(of(value), `${value} in ${text}`).not.toEqual([]);
    for (const verdict of of(value)) expect(allowed, value).toContain(verdict);
  }
  for (const value of input.unread ?? []) expect(of(value), text).toEqual([]);
  for (const words of input.has ?? []) expect(text).toContain(words);
  for (const words of input.hasNot ?? []) expect(text).not.toContain(words);
});
