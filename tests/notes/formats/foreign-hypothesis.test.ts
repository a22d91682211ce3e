import { describe, expect, it } from 'vitest';
import { notesIn, readFile } from './read-notes.ts';
import { PAGE } from './samples.ts';

const quote = { type: 'TextQuoteSelector', exact: '2,88%', prefix: 'còn ', suffix: ',' };

describe('what Hypothesis exports', () => {
  const hypothesis = (annotations: object[]) => ({
    export_date: '2026-11-20T08:00:00.000Z',
    export_userid: 'acct:lan@hypothes.is',
    client_version: '1.1600.0',
    annotations,
  });
  const one = {
    id: 'Xa_9-b',
    created: '2016-12-30T02:00:00.123456+00:00',
    updated: '2017-01-01T00:00:00.000000+00:00',
    user: 'acct:lan@hypothes.is',
    uri: PAGE.url,
    text: 'Số này *lạ*',
    tags: ['nghèo'],
    document: { title: ['Hội nghị'] },
    references: [],
    target: [
      {
        source: PAGE.url,
        selector: [
          {
            type: 'RangeSelector',
            startContainer: '/div[1]/p[2]',
            startOffset: 4,
            endContainer: '/div[1]/p[2]',
            endOffset: 9,
          },
          { type: 'TextPositionSelector', start: 412, end: 417 },
          quote,
        ],
      },
    ],
  };

  it('comes with its words, tags, times, title and place', () => {
    const point = (start: number) => ({
      type: 'XPathSelector',
      value: '/html/body/div[1]/p[2]',
      refinedBy: { type: 'TextPositionSelector', start, end: start },
    });
    expect(notesIn(hypothesis([one]))).toEqual([
      {
        id: 'https://hypothes.is/a/Xa_9-b',
        created: '2016-12-30T02:00:00.123Z',
        modified: '2017-01-01T00:00:00.000Z',
        text: 'Số này *lạ*',
        tags: ['nghèo'],
        page: { url: PAGE.url, title: 'Hội nghị' },
        selectors: [
          { type: 'RangeSelector', startSelector: point(4), endSelector: point(9) },
          // no position: it counts the page's scripts
          quote,
        ],
        figure: null,
      },
    ]);
  });

  it('on a whole page, and highlighted without a word', () => {
    const notes = notesIn(
      hypothesis([
        { ...one, target: [{ source: PAGE.url }] },
        { ...one, id: 'h', text: '', tags: [] },
      ]),
    );
    expect(notes.map(({ text, selectors }) => [text, selectors.length])).toEqual([
      ['Số này *lạ*', 0],
      ['', 2],
    ]);
  });

  it('puts an answer where the answered stands, and names who wrote it when that was another', () => {
    const answer = {
      ...one,
      id: 'r1',
      user: 'acct:minh@hypothes.is',
      references: ['Xa_9-b'],
      text: 'Đúng',
      tags: [],
      target: [{ source: PAGE.url }],
    };
    expect(notesIn(hypothesis([one, answer]))[1]).toMatchObject({
      text: 'Đúng',
      tags: ['@minh'],
      selectors: [{}, quote],
    });
  });

  it('is refused one by one, with the reason', () => {
    const { refused } = readFile(
      hypothesis([
        { ...one, uri: undefined },
        { ...one, text: 7 },
        { ...one, text: 'x'.repeat(100_001) },
      ]),
    );
    expect(refused.map(({ why }) => why)).toEqual(['not-a-note', 'not-a-note', 'text-too-long']);
    expect(refused[2]?.hint).toMatch(/^x+$/);
  });
});
