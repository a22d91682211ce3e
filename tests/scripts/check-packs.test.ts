import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, PACK, pack, REPORT, testFiles } from './run-check.ts';

const file = testFiles();

describe('--make-pack', () => {
  const DOCUMENT =
    'BÁO CÁO\nTình hình năm 2019 của huyện Na Rì\nNăm 2019, huyện Na Rì trồng 45 ha rừng; có 7 việc khác.';

  it('writes a pack that is valid, with a doubt on what is weak', async () => {
    const { code, out } = await check(['--make-pack', file('bao-cao 2019.txt', DOCUMENT)]);
    const made = JSON.parse(out);
    expect(code).toBe(0);
    expect(made).toMatchObject({
      id: 'bao-cao-2019',
      place: 'na-ri',
      figures: [{ value: '45', doubt: null }, { value: '7' }],
    });
    expect(made.figures[1].doubt.text.vi).toContain('chỉ tiêu mới');
    expect(made.brings.indicators).toMatchObject([{ id: made.figures[1].indicator, better: 'neutral' }]);
    expect((await check(['--validate', file('made.json', out)])).code).toBe(0);
  });

  it('says what it leaves out, and when nothing comes of a document', async () => {
    const timeless = 'BÁO CÁO\nTình hình huyện Na Rì\nHuyện Na Rì trồng 45 ha rừng.';
    expect((await check(['--make-pack', file('a.txt', timeless)])).err).toContain('Bỏ ngoài 1 số liệu');
    const none = await check(['--make-pack', '--lang', 'en', file('b.txt', 'Đạt 5%.')]);
    expect(none).toEqual({
      code: 1,
      out: '',
      err: 'The document does not say which place it is about: no pack can be made of it.\n',
    });
  });
});

describe('another pack', () => {
  it('takes the place of the built-in one', async () => {
    const other = file('other.json', readFileSync(PACK, 'utf8').replace(`"${pack.id}"`, '"another-pack"'));
    const { code, out } = await check(['--json', '--resolution', other, '-'], REPORT);
    expect(code).toBe(0);
    expect(JSON.parse(out).figures.map(({ verdict }: { verdict: string }) => verdict)).toContain('match');
  });

  it('may be given once only', async () => {
    const { code, out, err } = await check(['--resolution', PACK, '--resolution', PACK, '-'], REPORT);
    expect([code, out]).toEqual([2, '']);
    expect(err).toBe(`${PACK}: a pack "${pack.id}" is given already\n`);
  });

  it('that is not valid ends the check with 1 and the path to the fault', async () => {
    const broken = file('broken.json', JSON.stringify({ ...pack, place: 'atlantis' }));
    const { code, out, err } = await check(['--resolution', broken, '-'], REPORT);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('place: ');
    expect((await check(['--jsonl', '--resolution', broken])).code).toBe(2);
  });
});

describe('--validate', () => {
  it('takes the built-in pack', async () => {
    expect(await check(['--validate', PACK])).toEqual({ code: 0, out: `${PACK}: hợp lệ\n`, err: '' });
  });

  it('prints the path to each fault, in the language asked for', async () => {
    const figures = pack.figures.map((figure, i) =>
      i === 3 ? { ...figure, quote: { ...figure.quote, exact: 'không có' } } : figure,
    );
    const broken = file('faults.json', JSON.stringify({ ...pack, place: 'atlantis', figures }));
    const vi = await check(['--validate', PACK, broken]);
    expect(vi.code).toBe(1);
    expect(vi.out).toMatch(/faults\.json: 2 lỗi\n {2}place: .+\n {2}figures\[3\]\.quote.*: .+\n$/);
    const en = await check(['--validate', '--lang', 'en', broken]);
    expect(en.out).toMatch(/2 faults/);
    expect(en.out).not.toBe(vi.out);
  });

  it.each([
    ['no JSON', 'not json'],
    ['an empty file', ''],
    ['another JSON', '[]'],
    ['a newer format', JSON.stringify({ ...pack, format: 99 })],
  ])('refuses %s', async (_, content) => {
    const { code, out, err } = await check(['--validate', file('x.json', content)]);
    expect([code, err]).toEqual([1, '']);
    expect(out.trimEnd().split('\n').length).toBeGreaterThan(1);
  });
});
