import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { documentOf, read } from './page-of.ts';

/**
 * Pages of the conference whose numbers stand under heads: of columns and rows, sections of tables, captions, headings, bold
 * lines, list heads. `innocent`: the head says that it is of a part; `told`: it says nothing of the kind, and `number` is
 * another than the source's. Written from DESIGN §6 before they were run.
 */
interface Case {
  readonly id: string;
  readonly body: string;
  readonly number?: string;
}

const casesOf = (role: 'innocent' | 'told'): readonly Case[] =>
  JSON.parse(readFileSync(join(import.meta.dirname, `../fixtures/heads/${role}.json`), 'utf8')) as Case[];

const builtin = loadBuiltin();
const engine = builtin.engineFor(builtin.packs);
const TITLE = 'Hội nghị lần thứ 7 Ban Chấp hành Đảng bộ thành phố Bắc Kạn, nhiệm kỳ 2015 – 2020';
const LEAD =
  'Sáng 22/12, Ban Chấp hành Đảng bộ thành phố Bắc Kạn tổ chức Hội nghị lần thứ 7, nhiệm kỳ 2015 – 2020, đánh giá kết quả ' +
  'thực hiện nhiệm vụ năm 2016 và bàn phương hướng, nhiệm vụ năm 2017.';

const pageOf = ({ body }: Case): string =>
  `<head><title>${TITLE}</title><meta property="article:published_time" content="2016-12-23T08:00:00+07:00"></head>` +
  `<body><article><h1>${TITLE}</h1><p>${LEAD}</p>${body}</article></body>`;

function accusedIn(page: Case): string[] {
  const { article } = read(documentOf(pageOf(page)));
  return engine
    .check(article)
    .figures.filter(({ verdict }) => verdict.kind === 'differs' || verdict.kind === 'target-missed')
    .map(({ figure }) => article.text.slice(figure.number.start, figure.number.end));
}

describe('numbers under heads', () => {
  it('are not accused where a head holds them to a part', () => {
    const accused = casesOf('innocent').map((page) => ({ id: page.id, numbers: accusedIn(page) }));
    expect(accused.filter(({ numbers }) => numbers.length > 0)).toEqual([]);
  });

  it('are told where no head does', () => {
    const untold = casesOf('told').filter((page) => !accusedIn(page).includes(page.number!));
    expect(untold.map(({ id }) => id)).toEqual([]);
  });
});
