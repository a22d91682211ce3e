import type { Figure } from '../figure/figure.ts';
import { normPhrase } from '../text/tokens.ts';
import { leadOf } from './sentence-of.ts';
import type { Subject } from './subject.ts';

const phrases = (...list: string[]): string[] => list.map((words) => ` ${normPhrase(words)} `);

/** What a sector can be a share of beside the economy: its workers, its firms, what is lent to it, its land, its taxes. */
const WHOLES = phrases(
  'lao động',
  'nhân lực',
  'việc làm',
  'dân số',
  'doanh nghiệp',
  'hợp tác xã',
  'hộ kinh doanh',
  'cơ sở',
  'dư nợ',
  'tín dụng',
  'cho vay',
  'vốn vay',
  'vốn đầu tư',
  'tổng vốn',
  'đất',
  'diện tích',
  'thuế',
  'thu ngân sách',
  'đảng viên',
  'workers',
  'workforce',
  'labour',
  'labor',
  'employment',
  'employees',
  'loans',
  'credit',
  'enterprises',
  'businesses',
  'households',
  'land',
  'taxes',
  'budget revenue',
);

/** Words that say that the economy is the whole after all. */
const ECONOMY = phrases(
  'cơ cấu kinh tế',
  'cơ cấu ngành kinh tế',
  'nền kinh tế',
  'giá trị sản xuất',
  'giá trị sản lượng',
  'giá trị tăng thêm',
  'grdp',
  'economic structure',
  'the economy',
);

const REACH = 120;

/**
 * The words that make a share one of something else than the economy ("lao động trong ngành dịch vụ chiếm 45%", "thương mại
 * dịch vụ chiếm 47% tổng dư nợ"); null where there are none, or the indicator is no share of a whole.
 */
export function otherWhole({ figure, page, lexicons }: Subject): string | null {
  const isShare = lexicons.wholes.some(({ indicators }) => indicators.includes(figure.indicator ?? ''));
  if (!isShare || figure.measure !== 'level') return null;
  const behind = /^[^.,;:()\n]*/u.exec(page.text.slice(figure.end, figure.end + REACH))?.[0] ?? '';
  return lastOf(behind) ?? lastOf(ownLead(page.text, figure, page.reading.figures));
}

/** The sentence in front of the figure, without what is told of an amount before it ("thu ngân sách đạt 99 tỷ đồng, ..."). */
function ownLead(text: string, figure: Figure, figures: readonly Figure[]): string {
  const lead = leadOf(text, figure);
  const from = figure.start - lead.length;
  const before = beforeStart(figures, figure.start);
  const own = before === null || before.end < from ? lead : text.slice(before.end, figure.start);
  return own.slice(own.lastIndexOf(';') + 1);
}

/** The last figure in front that is no percentage; figures stand in the order of the text. */
function beforeStart(figures: readonly Figure[], start: number): Figure | null {
  let low = 0;
  let high = figures.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((figures[middle]?.start ?? start) < start) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= Math.max(0, low - 6); at--) {
    const found = figures[at];
    if (found !== undefined && !found.unit.startsWith('percent')) return found;
  }
  return null;
}

function lastOf(words: string): string | null {
  const spoken = ` ${normPhrase(words)} `;
  const last = (list: readonly string[]): number => Math.max(...list.map((phrase) => spoken.lastIndexOf(phrase)));
  const at = last(WHOLES);
  if (at < 0 || last(ECONOMY) >= 0) return null;
  return WHOLES.find((phrase) => spoken.startsWith(phrase, at))?.trim() ?? null;
}
