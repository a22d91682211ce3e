import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { check, PLANTED } from './run-check.ts';

describe('many texts', () => {
  it('are answered line by line in their order, bad lines with an error', async () => {
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
    const { code, out } = await check(['--jsonl'], lines.join('\n'));
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

describe('an archive', () => {
  const lines = Array.from({ length: 150 }, (_, n) =>
    n % 50 === 7
      ? '{"id": '
      : JSON.stringify({ id: `t${n}`, text: n % 30 === 0 ? PLANTED : `Năm ${1900 + n} có ${n} hộ.` }),
  );
  const input = lines.join('\n');

  it('is gone on with from a line, whichever it is', async () => {
    const whole = (await check(['--jsonl'], input)).out;
    const rest = (await check(['--jsonl', '--from', 't100'], input)).out;
    expect(whole.endsWith(rest)).toBe(true);
    expect(JSON.parse(rest.split('\n')[0] ?? '')).toMatchObject({ id: 't100' });
    expect(await check(['--jsonl', '--from', 'nobody'], input)).toMatchObject({ code: 2, out: '' });
  });

  it('gives its figures as a table, which a spreadsheet takes as text', async () => {
    const { out } = await check(
      ['--jsonl', '--csv'],
      [JSON.stringify({ id: '=1+1', text: PLANTED }), '{"id": '].join('\n'),
    );
    const rows = csvParse(out);
    const report = JSON.parse((await check(['--jsonl'], JSON.stringify({ id: 1, text: PLANTED }))).out);
    expect(rows.slice(0, -1).map(({ printed, verdict, value }) => [printed, verdict, value])).toEqual(
      report.figures.map(({ surface, verdict, decimal }: Record<string, string>) => [surface, verdict, decimal]),
    );
    expect(rows[0]?.id).toBe("'=1+1");
    expect(rows.at(-1)).toMatchObject({ id: '', error: 'not a JSON object' });
  });

  it.each([
    [['--workers', '2', '-'], '--csv, --workers and --from go with --jsonl'],
    [['--jsonl', '--workers', '0'], '--workers must be a number from 1 to 99, or "all", not "0"'],
  ])('%j is refused', async (args, why) => {
    const { code, err } = await check(args);
    expect([code, err.startsWith(why)]).toEqual([2, true]);
  });
});
