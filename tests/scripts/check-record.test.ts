import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/check/lines.ts';
import { readRecord } from '../../scripts/check/record.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (line: string) => readRecord(bytes(line));

describe('a line of --jsonl', () => {
  it('may hold a text', () => {
    expect(read('{"id": "a", "text": "Thu 215 tỷ"}')).toMatchObject({ id: 'a', article: { text: 'Thu 215 tỷ' } });
  });

  it('may hold title and paragraphs, joined by line breaks, with address and date', () => {
    const line = {
      id: 7,
      title: 'Tiêu đề',
      paragraphs: ['Một', 'Hai'],
      url: 'https://a.vn/x',
      published: '2017-12-31T08:00:00',
    };
    expect(read(JSON.stringify({ ...line, figures: [] }))).toMatchObject({
      id: 7,
      article: { title: 'Tiêu đề', text: 'Tiêu đề\nMột\nHai', url: 'https://a.vn/x', published: '2017-12-31' },
    });
  });

  it('may leave address and date out, or say null', () => {
    const line = '{"id": "a", "title": "T", "paragraphs": [], "url": null, "published": null}';
    expect(read(line)).toMatchObject({ id: 'a', article: { url: null, published: null } });
  });

  it.each([
    ['not JSON', '{"id": "a", ', null],
    ['an empty line', '', null],
    ['a list', '[1]', null],
    ['no id', '{"text": "x"}', null],
    ['neither text nor title', '{"id": "a"}', 'a'],
    ['a text that is none', '{"id": "a", "text": 5}', 'a'],
    ['a title alone', '{"id": "a", "title": "T"}', 'a'],
    ['paragraphs that are none', '{"id": "a", "title": "T", "paragraphs": ["x", 3]}', 'a'],
    ['an address that is none', '{"id": "a", "text": "x", "url": 5}', 'a'],
  ])('says what is wrong with %s', (_, line, id) => {
    expect(read(line)).toEqual({ id, error: expect.stringMatching(/^[^\n]+$/) });
  });

  it('that is no text is told with its id, where that can still be read', () => {
    const spoilt = Buffer.concat([bytes('{"id": "a", "text": "Thu 215 t'), Buffer.of(0xff), bytes('"}')]);
    expect(readRecord(spoilt)).toEqual({ id: 'a', error: 'not a text in UTF-8' });
    expect(readRecord(Buffer.from('\ufeff{"id": 1}', 'utf16le'))).toEqual({ id: null, error: 'not a text in UTF-8' });
  });
});

describe('lines of a stream', () => {
  const lines = async (...chunks: Uint8Array[]): Promise<string[]> => {
    const stream = async function* () {
      yield* chunks;
    };
    return (await Array.fromAsync(linesOf(stream()))).map((line) => new TextDecoder().decode(line));
  };
  it('end with line feeds only, and the last needs none', async () => {
    expect(await lines(bytes('a\u2028b\nc\r\n\nd'))).toEqual(['a\u2028b', 'c\r', '', 'd']);
    expect(await lines(bytes('a\n'))).toEqual(['a']);
    expect(await lines()).toEqual([]);
  });

  it('may be cut anywhere, even inside a character', async () => {
    const all = bytes('số liệu\nđồng');
    for (let at = 0; at <= all.length; at++) {
      expect(await lines(all.slice(0, at), all.slice(at))).toEqual(['số liệu', 'đồng']);
    }
  });
});
