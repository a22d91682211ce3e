import fc from 'fast-check';
import { readArticle } from '../../../lib/page/read-at-once.ts';
import { parsed } from '../parsed.ts';
import { hold, type Room, within } from '../room.ts';
import { holdSoundArticle } from '../sound-article.ts';
import { someWords } from '../words.ts';
import { engine } from './engine.ts';

const TAGS = [
  'p',
  'div',
  'span',
  'b',
  's',
  'del',
  'sup',
  'sub',
  'table',
  'tr',
  'td',
  'th',
  'ul',
  'li',
  'h1',
  'h2',
  'article',
  'section',
];
const MORE = [
  'form',
  'input',
  'select',
  'option',
  'textarea',
  'svg',
  'math',
  'template',
  'iframe',
  'script',
  'style',
  'dl',
  'dt',
  'dd',
];
const ATTRIBUTES = [
  '',
  ' hidden',
  ' name="nextSibling"',
  ' id="body"',
  ' style="display:none"',
  ' style="text-decoration:line-through"',
  ' colspan="99999999"',
  ' rowspan="-3"',
  ' dir="rtl"',
  ' class="comment"',
  ' role="table"',
  ' role="row"',
  ' role="cell"',
  ' aria-hidden="true"',
];
const tag = fc.constantFrom(...TAGS, ...TAGS, ...MORE);
/** Opened and closed in any order: what is broken is mended by the parser, in one of the many ways there are. */
const token = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(tag, fc.constantFrom(...ATTRIBUTES)).map(([name, more]) => `<${name}${more}>`) },
  { weight: 4, arbitrary: tag.map((name) => `</${name}>`) },
  { weight: 6, arbitrary: someWords },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '<br>',
      '<hr>',
      '<!--',
      '-->',
      '<![CDATA[',
      '&#0;',
      '&#x202e;',
      '<',
      '<a href="javascript:1">',
    ),
  },
);
export const anyHtml = fc
  .array(token, { maxLength: 90, size: 'max' })
  .map((tokens) => `<title>Tin</title>${tokens.join('')}`);

/** HTML of any kind: an article that is sound, or why there is none; the page itself is left as it was; the engine takes it. */
export const pageRoom: Room = {
  name: 'page',
  property: fc.property(anyHtml, (html) => {
    const document = parsed(html);
    const before = document.documentElement.outerHTML;
    const reading = within('the reading', () => readArticle(document, 'https://a.vn/tin'));
    hold(document.documentElement.outerHTML === before, 'reading has changed the page');
    if (!reading.ok) return;
    holdSoundArticle(reading.article);
    within('the check', () => engine.check(reading.article));
  }) as Room['property'],
};
