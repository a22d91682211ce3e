import { Readable } from 'node:stream';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { loadBuiltin } from '../../lib/engine/builtin.ts';
import { checkLines, type Progress } from '../../scripts/check/json-lines.ts';
import { readOptions } from '../../scripts/check/options.ts';
import { progressTeller } from '../../scripts/check/progress.ts';
import { check, PLANTED } from './run-check.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

const line = (id: string, text: string): string => JSON.stringify({ id, text });
const jsonl = (more: readonly string[] = []) => {
  const options = readOptions(['--jsonl', ...more]);
  if (options.mode !== 'jsonl') throw new Error('not of lines');
  return options;
};

describe('a run that was cut off', () => {
  const lines = Array.from({ length: 120 }, (_, n) => line(`t${n}`, n % 40 === 0 ? PLANTED : `Năm 2016 có ${n} hộ.`));
  const input = lines.join('\n');
  let whole = '';
  beforeAll(async () => {
    whole = (await check(['--jsonl'], input)).out;
  });

  it.each([
    [0.2, '1'],
    [0.55, '2'],
    [0.93, '1'],
  ])('is gone on with from its last whole answer, at %d of its output, with %s threads', async (share, workers) => {
    const answered = whole
      .slice(0, Math.floor(whole.length * share))
      .split('\n')
      .slice(0, -1);
    const { id } = JSON.parse(answered.at(-1) ?? '') as { id: string };
    const rest = (await check(['--jsonl', '--workers', workers, '--from', id], input)).out;
    expect([...answered.slice(0, -1), rest].join('\n')).toBe(whole);
  });

  it('gives the rest of a table without its head a second time', async () => {
    const table = (await check(['--jsonl', '--csv'], input)).out;
    const rest = (await check(['--jsonl', '--csv', '--from', 't80'], input)).out;
    expect(table.endsWith(rest)).toBe(true);
    expect(rest.startsWith('t80,')).toBe(true);
  });
});

describe('a bad line', () => {
  const BAD: readonly (readonly [what: string, bytes: string | Buffer])[] = [
    ['nothing', ''],
    ['no JSON', 'Thu 215 tỷ'],
    ['half of an object', '{"id": "x", "text": "Thu'],
    ['brackets without end', '['.repeat(200_000)],
    ['bytes that are no text', Buffer.of(0xff, 0xfe, 0x00, 0x80)],
    ['ten megabytes of nothing', 'x'.repeat(10_000_000)],
    ['an id that is an object', '{"id": {}, "text": "Thu 215 tỷ"}'],
    ['a text of halves of characters', '{"id": "h", "text": "\\ud83d \\udc00 215 \\u0000"}'],
  ];
  const input = Buffer.concat(
    BAD.flatMap(([, bytes], n) => [Buffer.from(`${line(`t${n}`, PLANTED)}\n`), Buffer.from(bytes), Buffer.from('\n')]),
  );

  it.each([['1'], ['2']])('stops nothing and has an answer in its place, with %s threads', async (workers) => {
    const { code, out } = await check(['--jsonl', '--workers', workers], input);
    const answers = out
      .trimEnd()
      .split('\n')
      .map((one) => JSON.parse(one) as { id: unknown; error?: string; figures?: unknown[] });
    expect(code).toBe(0);
    expect(answers).toHaveLength(2 * BAD.length);
    for (const n of BAD.keys()) {
      expect(answers[2 * n]).toMatchObject({ id: `t${n}`, figures: expect.any(Array) });
      const answer = answers[2 * n + 1];
      if (BAD[n]?.[0].startsWith('a text')) expect(answer).toMatchObject({ id: 'h', figures: expect.any(Array) });
      else expect(answer).toEqual({ id: null, error: expect.any(String) });
    }
  });
});

describe('memory', () => {
  it.each([1, 2])('holds no more of the input than is being answered, with %d threads', async (workers) => {
    const lines = 5000;
    let given = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (; given < lines; given++) yield Buffer.from(`${line(`t${given}`, 'Năm 2016.')}\n`);
    }
    let taken = 0;
    const ahead: number[] = [];
    const options = jsonl(['--from', 't100', '--workers', String(workers)]);
    await checkLines(options, loadBuiltin(), input(), async (answers) => {
      taken += Buffer.from(answers).toString().split('\n').length - 1;
      ahead.push(given - 100 - taken);
    });
    expect(taken).toBe(lines - 100);
    // two handfuls of lines for each thread, and the one that is being gathered
    expect(Math.max(...ahead)).toBeLessThanOrEqual((2 * workers + 1) * 64);
  });
});

describe('progress', () => {
  it('is told every five seconds, and not of a run that is over sooner', () => {
    let now = 1000;
    const said: string[] = [];
    const tell = progressTeller(
      (words) => said.push(words),
      () => now,
    );
    now += 4900;
    tell({ lines: 10, bytes: 1e6 });
    expect(said).toEqual([]);
    now += 5100;
    tell({ lines: 200, bytes: 12e6 });
    now += 100;
    tell({ lines: 201, bytes: 12e6 });
    now += 10_000;
    tell({ lines: 900, bytes: 40e6 });
    expect(said).toEqual(['200 lines, 12.0 MB, 1.20 MB/s', '900 lines, 40.0 MB, 1.99 MB/s']);
  });

  it('counts every line that was read, answered or not', async () => {
    const input = Readable.from([Buffer.from(`${line('a', 'x')}\n{"id": \n${line('b', 'Thu 215 tỷ')}`)]);
    const told: Progress[] = [];
    await checkLines(
      jsonl(),
      loadBuiltin(),
      input,
      async () => {},
      (progress) => told.push({ ...progress }),
    );
    expect(told.at(-1)).toMatchObject({ lines: 3 });
  });
});
