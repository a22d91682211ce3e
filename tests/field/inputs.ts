import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { readArticle } from '../../lib/page/read-at-once.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/** One input that broke version 0.1.0, from the field: what it is, and in words what is right. */
export interface FieldCase {
  readonly id: string;
  readonly room: string;
  readonly input: unknown;
  readonly expected: string;
  readonly kind: string;
}

/** A figure as a test speaks of it: its words and number on the page, and what was read and told of it. */
export interface Told {
  readonly words: string;
  readonly value: string;
  readonly unit: string;
  readonly indicator: string | null;
  readonly period: string;
  readonly status: string;
  readonly verdict: string;
}

export interface ToldPage {
  readonly article: Article | null;
  readonly figures: readonly Told[];
  /** What the sums of the page came to: true, false, or null where it cannot be told. */
  readonly sums: readonly (boolean | null)[];
}

const FIXTURES = new URL('../fixtures/', import.meta.url);

export function fieldCases(): readonly FieldCase[] {
  const lines = readFileSync(new URL('field/cases.jsonl', FIXTURES), 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as FieldCase);
}

/** The words of a page that was made to break reading, marking or noting. */
export const reliabilityPage = (name: string): string => readFileSync(new URL(`reliability/${name}`, FIXTURES), 'utf8');

const ADDRESS = 'https://backancity.gov.vn/tin-tuc/bai-viet/';

/** Reads and checks a page (HTML) or a text, by the code that the extension runs. */
export function tellOf(input: string): ToldPage {
  const article = articleOf(input);
  if (article === null) return { article, figures: [], sums: [] };
  const report = engine.check(article);
  const figures = report.figures.map(({ figure, verdict }) => ({
    words: article.text.slice(figure.start, figure.end),
    value: figure.value,
    unit: figure.unit,
    indicator: figure.indicator,
    period: figure.period,
    status: figure.status,
    verdict: verdict.kind,
  }));
  return { article, figures, sums: report.arithmetic.map(({ holds }) => holds) };
}

function articleOf(input: string): Article | null {
  if (!input.includes('<')) return articleFromText({ text: input });
  const { window } = new JSDOM(input, { url: ADDRESS });
  const reading = readArticle(window.document, ADDRESS);
  return reading.ok ? reading.article : null;
}
