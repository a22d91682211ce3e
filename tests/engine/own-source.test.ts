import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Pack } from '../../data/schemas/pack.ts';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { explainReport } from '../../lib/engine/explain-report.ts';
import { withOwnSource } from '../../lib/engine/own-source.ts';
import { pageKey } from '../../lib/notes/page-key.ts';
import { loadPackText } from '../../lib/resolution/load.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';

const builtin = loadBuiltin();
const loaded = loadPackText(readFileSync('tests/fixtures/packs/pac-lung-2022-12.json', 'utf8'), builtin.known);
const ADDRESS = 'https://paclung.example.vn/nghi-quyet';
const DISTRICT = { ...(loaded.ok ? loaded.pack : builtin.packs[0]!), source: { url: ADDRESS } } satisfies Pack;
const packs = [...builtin.packs, DISTRICT];
const engine = builtin.engineFor(packs);

const pageOf = (text: string, url: string | null): Article => {
  const [title = '', ...paragraphs] = text.split('\n').filter((line) => line !== '');
  return { ...articleFromText({ title, paragraphs }), url };
};
const reported = (article: Article) => withOwnSource(engine.check(article), article, packs, pageKey);
const codes = (article: Article) => reported(article).page.reasons.map(({ code }) => code);
const CHANGED = DISTRICT.text.replace('865 ha', '856 ha');

describe('a page that is itself a source', () => {
  it.each([
    ['at its address, in whatever form', pageOf(DISTRICT.text, `${ADDRESS}/?utm_source=zalo#x`)],
    ['elsewhere, with the same text', pageOf(DISTRICT.text, 'https://bao.example.com/tin')],
    ['pasted, with other blanks', pageOf(DISTRICT.text.replaceAll('. ', '.  '), null)],
  ])('says so: %s', (_, article) => {
    expect(codes(article).at(-1)).toBe('judge-own-source');
    expect(reported(article).page.relevant).toBe('yes');
    const names = { ...builtin.namesWith(packs), packs };
    const { reasons } = explainReport(reported(article), names).page;
    expect(reasons.at(-1)?.text?.vi).toContain(DISTRICT.names.document.vi);
  });

  it('differs from itself in nothing, though it has been edited since', () => {
    const edited = pageOf(CHANGED, ADDRESS);
    expect(engine.check(edited).figures.some(({ verdict }) => verdict.kind === 'differs')).toBe(true);
    const { figures } = reported(edited);
    expect(figures.filter(({ verdict }) => verdict.kind === 'differs')).toEqual([]);
    const [figure] = figures.filter(({ verdict }) => verdict.reasons[0]?.code === 'own-source');
    expect(figure?.verdict).toMatchObject({ kind: 'unclear', pack: DISTRICT.id });
    expect(figure?.verdict.reasons[0]?.params).toMatchObject({ page: '856 ha', source: '865 ha' });
  });
});

describe('another page', () => {
  it('that prints another number still differs', () => {
    const { figures, page } = reported(pageOf(CHANGED, 'https://bao.example.com/tin'));
    expect(figures.some(({ verdict }) => verdict.kind === 'differs')).toBe(true);
    expect(page.reasons.map(({ code }) => code)).not.toContain('judge-own-source');
  });

  it('that gives a sentence of it is not the source', () => {
    const [sentence = ''] = DISTRICT.text.split('\n').filter((line) => line.startsWith('Năm 2022'));
    expect(codes(pageOf(`Pác Lùng\n${sentence.slice(0, 200)}`, null))).not.toContain('judge-own-source');
  });
});
