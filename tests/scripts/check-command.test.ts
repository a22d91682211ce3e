import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { check, PLANTED, REPORT, ROOT, testFiles } from './run-check.ts';

const file = testFiles();
const HTML = join(ROOT, 'tests/fixtures/html/wordpress.html');

describe('one page', () => {
  it('gives a report that a person reads, in Vietnamese', async () => {
    const { code, out, err } = await check([file('report.txt', REPORT)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Nguồn đối chiếu: ');
    expect(out).toMatch(/Đối chiếu được \(\d+\)/);
    expect(out).toMatch(/“215 tỷ đồng” – .*\n {5}Khớp/);
  });

  it('gives it in English too', async () => {
    const { code, out } = await check(['--lang', 'en', '-'], REPORT);
    expect(code).toBe(0);
    expect(out).toMatch(/“215 tỷ đồng” – .*\n {5}Matches/);
  });

  it('ends with 1 when some figure differs', async () => {
    const { code, out } = await check(['--json', '-'], PLANTED);
    expect(code).toBe(1);
    const figures = JSON.parse(out).figures as { surface: string; verdict: string }[];
    expect(figures.filter(({ verdict }) => verdict === 'differs').map(({ surface }) => surface)).toEqual([
      '251 tỷ đồng',
    ]);
  });

  it('gives JSON with every field, offsets into the text and exact values', async () => {
    const { id, page, figures, arithmetic, text } = JSON.parse((await check(['--json', '-'], REPORT)).out);
    expect({ id, text, relevant: page.relevant, place: page.place, period: page.period }).toEqual({
      id: '-',
      text: undefined,
      relevant: 'yes',
      place: 'bac-kan-city',
      period: '2016',
    });
    expect(page.reasons[0]).toEqual({ code: 'judge-figures', text: expect.stringContaining('thành phố Bắc Kạn') });
    expect(Array.isArray(arithmetic)).toBe(true);
    const money = figures.find((figure: { surface: string }) => figure.surface === 'hơn 2.500 tỷ đồng');
    expect(REPORT.slice(money.start, money.end)).toBe(money.surface);
    expect(REPORT.slice(...(money.number as [number, number]))).toBe('2.500');
    expect(money).toMatchObject({
      value: 2_500_000_000_000,
      decimal: '2500000000000',
      high: null,
      denominator: null,
      unit: 'VND',
      bound: 'more-than',
      precision: 1_000_000_000,
      indicator: 'retail-sales',
      place: 'bac-kan-city',
      period: '2016',
      status: 'estimate',
      measure: 'level',
      direction: null,
      issuer: null,
      base: null,
      definition: null,
      verdict: 'match',
      reference: 'retail-sales-2016',
      evidence: { status: { text: 'ước đạt', how: 'said' }, place: { how: 'carried' } },
    });
    expect(money.readings[0]).toMatchObject({ value: 2_500_000_000, unit: 'VND', measure: 'level' });
    expect(money.why).toMatch(/^“hơn 2.500 tỷ đồng” khớp/);
  });

  it.each(['md', 'html'])('writes the report as a paper: every figure with its verdict, %s', async (form) => {
    const { code, out, err } = await check(['--report', form, file('bai.txt', PLANTED)]);
    const json = JSON.parse((await check(['--json', file('bai.txt', PLANTED)])).out);
    expect([code, err]).toEqual([1, '']);
    const shown = form === 'html' ? new JSDOM(out).window.document.body.textContent : out.replaceAll('\\', '');
    expect(shown).toContain('1 số liệu khác nguồn');
    for (const { why } of json.figures as { why: string }[])
      for (const sentence of why.split(/(?<=\.) (?=\p{Lu})/u)) expect(shown).toContain(sentence);
    expect(shown).toContain(json.figures.length > 0 ? `${json.figures.length}.` : '');
  });

  it('writes a paper of a page that has no article, which says so', async () => {
    const { code, out } = await check(['--report', 'html', '--lang', 'en', file('trong.html', '<title>a</title>')]);
    expect(code).toBe(0);
    expect(new JSDOM(out).window.document.querySelector('header li')?.textContent).toContain('article');
  });

  it('reads a saved page by the code of the browser, and gives its text', async () => {
    const { code, out } = await check(['--json', HTML]);
    const { text, figures } = JSON.parse(out);
    expect(code).toBe(0);
    expect(text.split('\n')[0]).toBe('Thành phố tổng kết công tác năm 2017');
    const surfaces = figures.map(({ start, end }: { start: number; end: number }) =>
      text.slice(start, end).replace(/\s+/g, ' '),
    );
    expect(surfaces).toEqual(figures.map(({ surface }: { surface: string }) => surface.replace(/\s+/g, ' ')));
    expect(surfaces).toContain('99,628 tỷ đồng');
    expect(surfaces).not.toContain('11,111 tỷ đồng');
  });

  it('reads a saved page in the encoding it states', async () => {
    const utf16 = Buffer.from(`\ufeff<h1>Thành phố Bắc Kạn</h1><p>Thu ngân sách 96 tỷ đồng.</p>`, 'utf16le');
    expect(JSON.parse((await check(['--json', file('utf16.html', utf16)])).out).text).toBe(
      'Thành phố Bắc Kạn\nThu ngân sách 96 tỷ đồng.',
    );
  });

  it('reads a saved page that states no encoding as UTF-8', async () => {
    const page = file('plain.html', '<h1>Thành phố Bắc Kạn</h1><p>Thu ngân sách 96 tỷ đồng.</p>');
    expect(JSON.parse((await check(['--json', page])).out).text).toBe('Thành phố Bắc Kạn\nThu ngân sách 96 tỷ đồng.');
  });

  it('takes the place from the address that the browser noted when it saved the page', async () => {
    const body = '<h1>Giảm nghèo năm 2016</h1><p>Tỷ lệ hộ nghèo của thành phố còn 2,88%.</p>';
    const note = '<!-- saved from url=(0040)https://backancity.gov.vn/giam-ngheo-2016/ -->';
    const place = async (html: string) =>
      JSON.parse((await check(['--json', file('saved.html', html)])).out).page.place;
    expect([await place(`${note}${body}`), await place(body)]).toEqual(['bac-kan-city', null]);
  });

  it('says so when a page holds no article', async () => {
    const { code, out } = await check(['--json', file('empty.html', '<body><nav>Menu</nav></body>')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      page: { relevant: 'no', reasons: [{ code: 'judge-no-article' }] },
      figures: [],
    });
  });

  it('reads standard input as it reads a file: in UTF-16 with its mark, and no bytes that are no text', async () => {
    const utf16 = await check(['--json', '-'], Buffer.from(`\ufeff${REPORT}`, 'utf16le'));
    expect([utf16.code, JSON.parse(utf16.out).page.place]).toEqual([0, 'bac-kan-city']);
    const spoilt = await check(['--json', '-'], Buffer.concat([Buffer.from(REPORT), Buffer.of(0xff, 0xfe)]));
    expect(spoilt).toEqual({ code: 2, out: '', err: 'standard input: not a text in UTF-8\n' });
  });

  it('does not judge a text that is too long to be read', async () => {
    const { code, out } = await check(['-'], 'Một câu dài. '.repeat(50_000));
    expect(code).toBe(0);
    expect(out).toContain('Văn bản quá dài');
    expect(out).not.toContain('Bài không nói về');
  });

  it('calls a verdict by the name the panel gives it', async () => {
    const text = 'Năm 2017, thành phố Bắc Kạn ước trồng được 105 ha rừng.';
    expect((await check(['-'], text)).out).toContain('Ước vượt chỉ tiêu');
  });

  it('bears with an empty text', async () => {
    expect(await check(['-'], '')).toMatchObject({ code: 0, err: '' });
  });
});

describe('bad usage and unreadable input end with 2 and one line', () => {
  it.each([
    ['no file', []],
    ['an unknown option', ['--bogus', '-']],
    ['a language that is not offered', ['--lang', 'tlh', '-']],
    ['a file that is not there', ['no-such-file.txt']],
    ['a folder', ['data']],
    ['a pack that is not there', ['--resolution', 'no-such-pack.json', '-']],
    ['a pack to validate that is not there', ['--validate', 'no-such-pack.json']],
    ['a picture', ['public/icon/16.png']],
  ])('%s', async (_, args) => {
    const { code, out, err } = await check(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});
