import { expect, test } from 'vitest';
import { parseLooseJson } from '../../lib/page/loose-json.ts';

const DATE = '"datePublished":"2016-12-20T08:00:00+07:00"';
const VALUE = { datePublished: '2016-12-20T08:00:00+07:00' };

test.each([
  ['strict JSON', `{${DATE}}`],
  ['CDATA', `<![CDATA[\n{${DATE}}\n]]>`],
  ['CDATA hidden from scripts by strokes', `//<![CDATA[\n{${DATE}}\n//]]>`],
  ['CDATA and the JSON in one line', `//<![CDATA[ {${DATE}} //]]>`],
  ['CDATA hidden by a comment', `/*<![CDATA[*/{${DATE}}/*]]>*/`],
  ['an HTML comment', `<!--\n{${DATE}}\n-->`],
  ['a comma before the end', `{${DATE},}`],
  ['commas and blanks before the end', `{${DATE} , \n }`],
  ['a semicolon behind', `{${DATE}};\n`],
  ['a comment beside a value', `{ // ngày đăng\n ${DATE} /* giờ Việt Nam */ }`],
])('%s', (_what, source) => {
  expect(parseLooseJson(source)).toEqual(VALUE);
});

test('a raw line break in a string becomes a blank', () => {
  expect(parseLooseJson('{"a":"dòng một\ndòng\thai","b":1}')).toEqual({ a: 'dòng một dòng hai', b: 1 });
});

test('what stands in strings is left as it is', () => {
  const value = { a: 'https://a.vn/* // <![CDATA[ ]]> ,} \\', b: ['"', ','] };
  expect(parseLooseJson(`${JSON.stringify(value).slice(0, -1)},}`)).toEqual(value);
});

test.each([['', '{', '{"a":', '{"a" "b"}', "{'a':1}", 'null', '/*', '"'].map((source) => [source])].flat())(
  'what is no JSON is null: %s',
  (source) => {
    expect(parseLooseJson(source)).toBeNull();
  },
);
