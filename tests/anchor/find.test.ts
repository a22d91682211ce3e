import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../lib/anchor/describe.ts';
import { createFinder } from '../../lib/anchor/find.ts';

const find = (document: Document, selectors: readonly unknown[]) => createFinder(document)(selectors);

const page = (body: string): Document => new JSDOM(`<body>${body}</body>`).window.document;

/** The Range over the n-th occurrence of words that stand in one text node. */
function rangeOf(document: Document, words: string, nth = 1): Range {
  const nodes = document.createTreeWalker(document.body, 4);
  for (let node = nodes.nextNode() as Text | null; node; node = nodes.nextNode() as Text | null) {
    for (let at = node.data.indexOf(words); at >= 0; at = node.data.indexOf(words, at + 1)) {
      if (--nth > 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + words.length);
      return range;
    }
  }
  throw new Error(`not on the page: ${words}`);
}

const result = (now: Document, before: Document, words: string, nth = 1) => {
  const selectors = JSON.parse(JSON.stringify(describe(rangeOf(before, words, nth))));
  const found = find(now, selectors);
  return found.found === 'lost' ? found : { ...found, range: found.range.toString() };
};

const REPORT = `<script>var a = "215 tỷ đồng";</script><h1>Hội nghị</h1>
  <p>Chi ngân sách nhà nước ước thực hiện <b>215 tỷ đồng</b>.</p>
  <p>Tạo việc làm cho 379 lao động, tỷ lệ hộ nghèo 2,88% giảm 0,32% so với năm 2015.</p>
  <p>Xây dựng mới và sửa chữa 5 căn nhà đại đoàn kết cho hộ nghèo.</p>`;

suite('describing', () => {
  it('gives quote with context, position in code points and a range of element paths', () => {
    const document = page('<p>Chào 🎉 hội nghị</p><p>Chi <b>215 tỷ</b> đồng</p>');
    expect(describe(rangeOf(document, '215 tỷ'))).toEqual([
      { type: 'TextQuoteSelector', exact: '215 tỷ', prefix: 'Chào 🎉 hội nghịChi ', suffix: ' đồng' },
      { type: 'TextPositionSelector', start: 19, end: 25 },
      {
        type: 'RangeSelector',
        startSelector: {
          type: 'XPathSelector',
          value: '/html/body/p[2]/b',
          refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
        },
        endSelector: {
          type: 'XPathSelector',
          value: '/html/body/p[2]/b',
          refinedBy: { type: 'TextPositionSelector', start: 6, end: 6 },
        },
      },
    ]);
  });

  it('never cuts a character in two', () => {
    const document = page(`<p>${'🎉'.repeat(30)}x 215 tỷ ${'🎉'.repeat(30)}</p>`);
    const [quote] = describe(rangeOf(document, '215 tỷ'))!;
    expect(JSON.stringify(quote)).not.toMatch(/\\ud[89a-f]/i);
  });
});

suite('finding again', () => {
  it('finds every figure on the same page', () => {
    for (const words of ['215 tỷ đồng', '379 lao động', '2,88%', '0,32%', '5 căn nhà']) {
      expect(result(page(REPORT), page(REPORT), words, words.startsWith('215') ? 2 : 1)).toEqual({
        found: 'found',
        range: words,
      });
    }
  });

  it.each([
    ['marks alone', '<p>Nhóm chỉ tiêu < kế hoạch (*): 379</p>', '<'],
    ['marks alone, twice', '<p>Nhóm một (*)</p><p>Nhóm hai (*)</p>', '(*)'],
    ['a mark between cells', '<table><tr><td>chợ</td><td>…</td><td>chợ</td></tr></table>', '…'],
    ['a mark before a line in small letters', '<ul><li>chi ngân sách;</li><li>thu ngân sách</li></ul>', ';'],
  ])('finds what stands on the same page: %s', (_what, body, words) => {
    expect(result(page(body), page(body), words)).toEqual({ found: 'found', range: words });
  });

  it('finds on the same page what was selected from within one line to within the next', () => {
    const lines = page('<ul><li>Ban chợ 358 </li><li>600 hộ ở chợ</li></ul>');
    const [first, last] = [...lines.querySelectorAll('li')].map((item) => item.firstChild!);
    for (const [start, end] of [
      [1, 7],
      [5, 3],
      [8, 6],
      [10, 9],
    ] as const) {
      const range = lines.createRange();
      range.setStart(first!, start);
      range.setEnd(last!, end);
      const found = find(lines, describe(range)!);
      expect(found.found === 'found' && found.range.toString()).toBe(range.toString().trim());
    }
  });

  it('takes no piece of a number for another number', () => {
    const [before, after] = ['30/9 70.000 – 160.000', '41/0 81.111 – 271.111'].map((row) => page(`<p>${row} đồng</p>`));
    expect(result(after!, before!, '0.0').found).not.toBe('found');
    expect(result(before!, before!, '0.0')).toEqual({ found: 'found', range: '0.0' });
  });

  it('takes no unit for one of another power', () => {
    const [before, after] = ['m2', 'm3'].map((unit) => page(`<p>Diện tích 379 k${unit}. Ban chỉ đạo họp.</p>`));
    expect(result(after!, before!, 'km2. Ban')).toEqual({ found: 'lost' });
  });

  it('finds it after paragraphs were put in front and the spacing changed', () => {
    const later = REPORT.replace('<h1>', '<p>Cập nhật 10 giờ.</p><p>Thêm tin.</p><h1>').replace(
      '2,88% giảm',
      '2,88%\n   giảm',
    );
    expect(result(page(later), page(REPORT), '0,32%')).toEqual({ found: 'found', range: '0,32%' });
  });

  it('tells equal words apart by their surroundings', () => {
    const rows = '<p>Xã Dương Quang trồng 10 ha rừng.</p><p>Xã Nông Thượng trồng 10 ha rừng.</p>';
    const later = page(`<p>Phường Xuất Hóa trồng 10 ha rừng.</p>${rows}`);
    const found = find(later, describe(rangeOf(page(rows), '10 ha', 2))!);
    expect(found.found === 'found' && found.range.startContainer.textContent).toBe('Xã Nông Thượng trồng 10 ha rừng.');
  });

  it('takes the nearest of places that cannot be told apart', () => {
    const rows = (count: number) => '<p>Đạt 100% kế hoạch năm đề ra của thành phố giao.</p>'.repeat(count);
    const found = find(page(rows(5)), describe(rangeOf(page(rows(5)), '100%', 3))!);
    const paragraphs = found.found === 'found' && found.range.startContainer.parentElement;
    expect(paragraphs && [...paragraphs.parentElement!.children].indexOf(paragraphs)).toBe(2);
  });

  it('finds a quote that spans elements', () => {
    const document = page(REPORT);
    const range = rangeOf(document, 'ước thực hiện');
    range.setEnd(document.querySelector('b')!.firstChild!, 6);
    expect(find(page(REPORT), describe(range)!)).toMatchObject({ found: 'found' });
  });
});

suite('a passage whose digits changed', () => {
  it.each([
    ['215 tỷ đồng', '<b>215 tỷ đồng</b>', '<b>251 tỷ đồng</b>', '251 tỷ đồng'],
    ['379 lao động', '379 lao', '3.790 lao', '3.790 lao động'],
    ['0,32%', '0,32%', '0,23%', '0,23%'],
    ['5 căn nhà', ' 5 căn', ' 15 căn', '15 căn nhà'],
    ['5 căn nhà', ' 5 căn', ' 2,5 căn', '2,5 căn nhà'],
  ])('%s is never taken for the same', (words, from, into, now) => {
    const nth = words.startsWith('215') ? 2 : 1;
    expect(result(page(REPORT.replace(from, into)), page(REPORT), words, nth)).toEqual({
      found: 'changed',
      from: words,
      to: now,
      range: now,
    });
  });

  it('is found with the blanks that a double click selects too', () => {
    const words = ' 2,88% ';
    expect(result(page(REPORT), page(REPORT), words)).toEqual({ found: 'found', range: '2,88%' });
    expect(result(page(REPORT.replace('2,88%', '2,66%')), page(REPORT), words)).toEqual({
      found: 'changed',
      from: '2,88%',
      to: '2,66%',
      range: '2,66%',
    });
  });

  it('is seen though the old digits stand elsewhere', () => {
    const later = REPORT.replace('giảm 0,32%', 'giảm 0,23%').replace(
      'Hội nghị',
      'Lãi suất cho vay của ngân hàng 0,32% một tháng',
    );
    expect(result(page(later), page(REPORT), '0,32%')).toMatchObject({ found: 'changed', to: '0,23%' });
  });
});

suite('a passage that is gone', () => {
  it('is lost, though the same words stand in other surroundings', () => {
    const later = '<p>Giá vàng hôm nay: một lượng bán ra 0,32% cao hơn phiên trước đó của thị trường.</p>';
    expect(result(page(later), page(REPORT), '0,32%')).toEqual({ found: 'lost' });
  });

  it.each([
    [[]],
    [[null, 3, 'x']],
    [[{ type: 'TextQuoteSelector', exact: '' }]],
    [[{ type: 'TextPositionSelector', start: -1 }]],
  ])('is lost for selectors that say nothing: %j', (selectors) => {
    expect(find(page(REPORT), selectors)).toEqual({ found: 'lost' });
  });
});

suite('selectors of another program', () => {
  it('need no range and no position', () => {
    const quote = { type: 'TextQuoteSelector', exact: '379 lao động', prefix: 'Tạo việc làm cho ', suffix: ', tỷ lệ' };
    expect(find(page(REPORT), [quote])).toMatchObject({ found: 'found' });
  });

  it('run no query of their own', () => {
    const step = {
      type: 'XPathSelector',
      value: '//*[contains(., "x")]',
      refinedBy: { type: 'TextPositionSelector', start: 0, end: 0 },
    };
    const quote = { type: 'TextQuoteSelector', exact: '379 lao động', prefix: 'cho ', suffix: '' };
    expect(
      find(page(REPORT), [{ type: 'RangeSelector', startSelector: step, endSelector: step }, quote]),
    ).toMatchObject({ found: 'found' });
  });
});

it('no selector of another program makes it throw', () => {
  const find = createFinder(page(REPORT));
  const piece = fc.constantFrom(
    '379',
    ' lao động',
    '\u200b',
    ' ',
    '\n',
    '\ud800',
    '🎉',
    '%',
    '¹',
    '.',
    'Tạo việc',
    '\u0301',
    'x',
  );
  const words = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(''));
  const offset = fc.oneof(fc.nat(2000), fc.constantFrom(-1, 0.5, Number.MAX_SAFE_INTEGER, Number.NaN, '1', null));
  const position = fc.record({ type: fc.constant('TextPositionSelector'), start: offset, end: offset });
  const step = fc.record({
    type: fc.constant('XPathSelector'),
    value: fc.constantFrom('/html/body/p[2]', '/html', '//p', '', '/html/body/p[2]'.repeat(400)),
    refinedBy: position,
  });
  const selector = fc.oneof(
    fc.record({ type: fc.constant('TextQuoteSelector'), exact: words, prefix: words, suffix: words }),
    fc.record({ type: fc.constant('RangeSelector'), startSelector: step, endSelector: step }),
    position,
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.array(selector, { maxLength: 3 }), (selectors) => {
      expect(['found', 'changed', 'lost']).toContain(find(selectors).found);
    }),
  );
});

suite('a long page with many notes', () => {
  it('is prepared once', () => {
    const paragraph = '<p>Xã %n trồng %n ha rừng, đạt 10%n% kế hoạch.</p>';
    const rows = Array.from({ length: 4000 }, (_, n) => paragraph.replaceAll('%n', String(n)));
    const document = page(rows.join(''));
    const find = createFinder(document);
    const selectors = describe(rangeOf(document, '3987 ha'))!;
    for (let note = 0; note < 20; note++) expect(find(selectors).found).toBe('found');
  });
});
