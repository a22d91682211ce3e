import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';

// Every case starts a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const ROOT = join(import.meta.dirname, '../..');
/** The Node the project's scripts run under; the one on the PATH may be older. */
const NODE = join(ROOT, 'node_modules/.bin/node');
const PACK = join(ROOT, 'data/packs/bac-kan-city-2016-12.json');
const HTML = join(ROOT, 'tests/fixtures/html/wordpress.html');

interface Result {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function check(args: readonly string[], input: string | Buffer = ''): Result {
  const { status, stdout, stderr } = spawnSync(NODE, ['scripts/check/main.ts', ...args], {
    cwd: ROOT,
    input,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

const pack = JSON.parse(readFileSync(PACK, 'utf8')) as {
  text: string;
  id: string;
  figures: { quote: { exact: string } }[];
};
const REPORT = pack.text;
const PLANTED = REPORT.replace('215 tỷ', '251 tỷ');

let folder: string;
const file = (name: string, content: string | Buffer): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'doi-chieu-check-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('one page', () => {
  it('gives a report that a person reads, in Vietnamese', () => {
    const { code, out, err } = check([file('report.txt', REPORT)]);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Nguồn đối chiếu: ');
    expect(out).toMatch(/Đối chiếu được \(\d+\)/);
    expect(out).toMatch(/“215 tỷ đồng” – .*\n {5}Khớp/);
  });

  it('gives it in English too', () => {
    const { code, out } = check(['--lang', 'en', '-'], REPORT);
    expect(code).toBe(0);
    expect(out).toMatch(/“215 tỷ đồng” – .*\n {5}Matches/);
  });

  it('ends with 1 when some figure differs', () => {
    const { code, out } = check(['--json', '-'], PLANTED);
    expect(code).toBe(1);
    const figures = JSON.parse(out).figures as { surface: string; verdict: string }[];
    expect(figures.filter(({ verdict }) => verdict === 'differs').map(({ surface }) => surface)).toEqual([
      '251 tỷ đồng',
    ]);
  });

  it('gives JSON with every field, offsets into the text and exact values', () => {
    const { id, page, figures, arithmetic, text } = JSON.parse(check(['--json', '-'], REPORT).out);
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

  it('reads a saved page by the code of the browser, and gives its text', () => {
    const { code, out } = check(['--json', HTML]);
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

  it('reads a saved page in the encoding it states', () => {
    const utf16 = Buffer.from(`\ufeff<h1>Thành phố Bắc Kạn</h1><p>Thu ngân sách 96 tỷ đồng.</p>`, 'utf16le');
    expect(JSON.parse(check(['--json', file('utf16.html', utf16)]).out).text).toBe(
      'Thành phố Bắc Kạn\nThu ngân sách 96 tỷ đồng.',
    );
  });

  it('reads a saved page that states no encoding as UTF-8', () => {
    const page = file('plain.html', '<h1>Thành phố Bắc Kạn</h1><p>Thu ngân sách 96 tỷ đồng.</p>');
    expect(JSON.parse(check(['--json', page]).out).text).toBe('Thành phố Bắc Kạn\nThu ngân sách 96 tỷ đồng.');
  });

  it('takes the place from the address that the browser noted when it saved the page', () => {
    const body = '<h1>Giảm nghèo năm 2016</h1><p>Tỷ lệ hộ nghèo của thành phố còn 2,88%.</p>';
    const note = '<!-- saved from url=(0040)https://backancity.gov.vn/giam-ngheo-2016/ -->';
    const place = (html: string) => JSON.parse(check(['--json', file('saved.html', html)]).out).page.place;
    expect([place(`${note}${body}`), place(body)]).toEqual(['bac-kan-city', null]);
  });

  it('says so when a page holds no article', () => {
    const { code, out } = check(['--json', file('empty.html', '<body><nav>Menu</nav></body>')]);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      page: { relevant: 'no', reasons: [{ code: 'judge-no-article' }] },
      figures: [],
    });
  });

  it('reads standard input as it reads a file: in UTF-16 with its mark, and no bytes that are no text', () => {
    const utf16 = check(['--json', '-'], Buffer.from(`\ufeff${REPORT}`, 'utf16le'));
    expect([utf16.code, JSON.parse(utf16.out).page.place]).toEqual([0, 'bac-kan-city']);
    const spoilt = check(['--json', '-'], Buffer.concat([Buffer.from(REPORT), Buffer.of(0xff, 0xfe)]));
    expect(spoilt).toEqual({ code: 2, out: '', err: 'standard input: not a text in UTF-8\n' });
  });

  it('does not judge a text that is too long to be read', () => {
    const { code, out } = check(['-'], 'Một câu dài. '.repeat(50_000));
    expect(code).toBe(0);
    expect(out).toContain('Văn bản quá dài');
    expect(out).not.toContain('Trang không nói về');
  });

  it('calls a verdict by the name the panel gives it', () => {
    const text = 'Năm 2017, thành phố Bắc Kạn ước trồng được 105 ha rừng.';
    expect(check(['-'], text).out).toContain('Ước vượt chỉ tiêu');
  });

  it('bears with an empty text', () => {
    expect(check(['-'], '')).toMatchObject({ code: 0, err: '' });
  });
});

describe('many texts', () => {
  it('are answered line by line in their order, bad lines with an error', () => {
    const lines = [
      JSON.stringify({ id: 'a', text: 'ba mươi lăm' }),
      '{"id": ',
      JSON.stringify({
        id: 'c',
        title: 'Thành phố Bắc Kạn',
        paragraphs: ['Năm 2016, tỷ lệ hộ nghèo 2,88%.'],
        published: null,
      }),
      JSON.stringify({ id: 4, text: PLANTED }),
    ];
    const { code, out } = check(['--jsonl'], lines.join('\n'));
    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(answers.map(({ id }) => id)).toEqual(['a', null, 'c', 4]);
    expect(answers[0].figures).toMatchObject([{ value: 35, indicator: null }]);
    expect(answers[1]).toEqual({ id: null, error: expect.any(String) });
    expect(answers[2].figures).toMatchObject([{ value: 2.88, indicator: 'poverty-rate', unit: 'percent' }]);
    expect(answers[3].figures.some(({ verdict }: { verdict: string }) => verdict === 'differs')).toBe(true);
  });
});

describe('another pack', () => {
  it('takes the place of the built-in one', () => {
    const other = file('other.json', readFileSync(PACK, 'utf8').replace(`"${pack.id}"`, '"another-pack"'));
    const { code, out } = check(['--json', '--resolution', other, '-'], REPORT);
    expect(code).toBe(0);
    expect(JSON.parse(out).figures.map(({ verdict }: { verdict: string }) => verdict)).toContain('match');
  });

  it('may be given once only', () => {
    const { code, out, err } = check(['--resolution', PACK, '--resolution', PACK, '-'], REPORT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${PACK}: a pack "${pack.id}" is given already\n`);
  });

  it('that is not valid ends the check with 1 and the path to the fault', () => {
    const broken = file('broken.json', JSON.stringify({ ...pack, place: 'atlantis' }));
    const { code, out, err } = check(['--resolution', broken, '-'], REPORT);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('place: ');
    expect(check(['--jsonl', '--resolution', broken]).code).toBe(2);
  });
});

describe('--validate', () => {
  it('takes the built-in pack', () => {
    expect(check(['--validate', PACK])).toEqual({ code: 0, out: `${PACK}: hợp lệ\n`, err: '' });
  });

  it('prints the path to each fault, in the language asked for', () => {
    const figures = pack.figures.map((figure, i) =>
      i === 3 ? { ...figure, quote: { ...figure.quote, exact: 'không có' } } : figure,
    );
    const broken = file('faults.json', JSON.stringify({ ...pack, place: 'atlantis', figures }));
    const vi = check(['--validate', PACK, broken]);
    expect(vi.code).toBe(1);
    expect(vi.out).toMatch(/faults\.json: 2 lỗi\n {2}place: .+\n {2}figures\[3\]\.quote.*: .+\n$/);
    const en = check(['--validate', '--lang', 'en', broken]);
    expect(en.out).toMatch(/2 faults/);
    expect(en.out).not.toBe(vi.out);
  });

  it.each([
    ['no JSON', 'not json'],
    ['an empty file', ''],
    ['another JSON', '[]'],
    ['a newer format', JSON.stringify({ ...pack, format: 99 })],
  ])('refuses %s', (_, content) => {
    const { code, out, err } = check(['--validate', file('x.json', content)]);
    expect([code, err]).toEqual([1, '']);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });
});

describe('bad usage and unreadable input end with 2 and one line', () => {
  it.each([
    ['no file', []],
    ['an unknown option', ['--bogus', '-']],
    ['a language that is not offered', ['--lang', 'fr', '-']],
    ['a file that is not there', ['no-such-file.txt']],
    ['a folder', ['data']],
    ['a pack that is not there', ['--resolution', 'no-such-pack.json', '-']],
    ['a pack to validate that is not there', ['--validate', 'no-such-pack.json']],
    ['a picture', ['public/icon/16.png']],
  ])('%s', (_, args) => {
    const { code, out, err } = check(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+\n$/);
  });
});

describe('the output', () => {
  it('may be closed early', () => {
    const line = `${JSON.stringify({ id: 1, text: REPORT })}\n`;
    const input = file('many.jsonl', line.repeat(50));
    const shell = `'${NODE}' scripts/check/main.ts --jsonl < '${input}' | head -c 10`;
    expect(
      execFileSync('sh', ['-c', shell], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }),
    ).toHaveLength(10);
  });
});
