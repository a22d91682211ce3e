import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { articleFromText } from '../../lib/text/plain-text.ts';
import { engine } from '../world.ts';

/**
 * Sentences of a report of the source's own conference, where every number that does not agree is told apart: a part of
 * the year must never be taken for the year, and the year's own numbers must still be told. One sentence a line; the number
 * in question stands as "[40|apart]" with the verdict of DESIGN §6, "apart" for what may be of another time; "¶" begins
 * another paragraph.
 */
const CONFERENCE =
  'Hội nghị Ban chấp hành Đảng bộ thành phố Bắc Kạn lần thứ 7 nhiệm kỳ 2015 – 2020\n' +
  'Năm 2016, kinh tế - xã hội của thành phố tiếp tục phát triển ổn định, các chỉ tiêu chủ yếu đều đạt.\n';
const APART = ['other-period', 'unclear', 'not-in-resolution'];
/** Who acts or what else is told in front of the comma is not understood: here the doubt about it costs a clear difference. */
const DOUBTED = ['Đời sống nhân dân ngày càng', 'Với tinh thần trong sáng', 'Năm 2016, kịp thời giải quyết vụ việc'];
const MARK = /\[([^[\]|]+)\|([a-z-]+)\]/gu;

const folder = new URL('times/', import.meta.url);

/** The verdicts on the marked numbers of a sentence, and what the marks say. */
function told(line: string): { got: string[]; want: string[] } {
  const sentence = line.replaceAll('¶', '\n');
  const parts = sentence.split(MARK);
  const article = articleFromText({ text: CONFERENCE + sentence.replace(MARK, '$1') });
  const { figures } = engine.check(article);
  const got: string[] = [];
  const want: string[] = [];
  let at = CONFERENCE.length;
  parts.forEach((part, index) => {
    if (index % 3 === 2) return;
    if (index % 3 === 1) {
      const verdict = parts[index + 1]!;
      const end = at + part.length;
      const found = figures.find(({ figure }) => figure.number.start < end && figure.number.end > at);
      const kind = found?.verdict.kind ?? 'not found';
      want.push(`${part} ${verdict}`);
      got.push(`${part} ${verdict === 'apart' && APART.includes(kind) ? 'apart' : kind}`);
    }
    at += part.length;
  });
  return { got, want };
}

for (const file of readdirSync(folder)) {
  const sentences = readFileSync(new URL(file, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  describe(file, () => {
    it.each(sentences)('%s', (sentence) => {
      const { got, want } = told(sentence);
      expect(want.length).toBeGreaterThan(0);
      const isDoubted = DOUBTED.some((opening) => sentence.startsWith(opening));
      expect(got).toEqual(isDoubted ? want.map((words) => words.replace('differs', 'unclear')) : want);
    });
  });
}
