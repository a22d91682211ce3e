import type { Say } from '../explain/say.ts';
import { capital, quoted as q, shortened } from '../explain/text.ts';
import type { PageDoubt, PairParams, Side } from './comparison.ts';
import type { Sentences } from './sentences.ts';

const NAMES: Readonly<Record<Side, string>> = { here: 'bài này', there: 'bài kia' };

const who = (sides: readonly Side[]): string => {
  const [side] = sides;
  return sides.length === 1 && side !== undefined ? NAMES[side] : 'cả hai bài';
};
const other = (side: Side): string => NAMES[side === 'here' ? 'there' : 'here'];

const DOUBTS: Readonly<Record<PageDoubt, (who: string) => string>> = {
  'year-open': (of) => `${of} đăng khi năm chưa hết`,
  'year-unknown': (of) => `${of} không cho biết năm đã hết hay chưa`,
  'year-ahead': (of) => `${of} đăng khi năm chưa bắt đầu`,
  narrowed: (of) => `con số ở ${of} có thể chỉ là một phần`,
  both: (of) => `${of} còn nêu số khác cho cùng chỉ tiêu`,
  beside: (of) => `${of} còn nêu số khác cho cùng chỉ tiêu`,
  several: (of) => `${of} nêu nhiều số cho cùng chỉ tiêu`,
  repeated: (of) => `${of} nhắc lại số này ở chỗ khác và nói rõ hơn`,
  indicator: (of) => `${of} không nói rõ chỉ tiêu nào`,
  place: (of) => `${of} không nói rõ nơi nào`,
  period: (of) => `${of} không nói rõ kỳ nào`,
  status: (of) => `${of} không nói rõ là kết quả hay kế hoạch`,
  measure: (of) => `${of} không nói rõ là mức đạt được hay mức tăng, giảm`,
  issuer: (of) => `${of} không nói rõ ai đề ra`,
  'plan-met': (of) => `kế hoạch mà ${of} nói tới có thể là kế hoạch khác`,
  'aimed-otherwise': (of) => `${of} nói mức này khác với chỉ tiêu đã đề ra`,
  asked: (of) => `con số ở ${of} đứng trong câu hỏi`,
  'far-above': (of) => `con số ở ${of} gấp nhiều lần chỉ tiêu, có thể nói về việc khác`,
  'other-start': (of) => `${of} tính từ một mốc khác`,
  'taken-back': (of) => `câu ở ${of} nói về nhầm lẫn, tin đồn hoặc đính chính`,
  touching: (of) => `chữ số ở ${of} nằm sát một phần khác của trang`,
  effect: (of) => `${of} hiện số này bằng bộ đếm hoặc hiệu ứng`,
  readings: (of) => `con số ở ${of} có thể đọc theo cách khác`,
  part: (of) => `con số ở ${of} chỉ là một phần của số đứng trước nó`,
};

function doubtsIn({ doubts, words, otherDoubts, otherWords }: PairParams['open-doubt'], say: Say): string {
  const shared = doubts.filter((doubt) => otherDoubts.includes(doubt) && doubt !== 'narrowed');
  const narrowed = (side: Side, found: readonly string[]): string =>
    found.length === 0
      ? DOUBTS.narrowed(NAMES[side])
      : `ở ${NAMES[side]}, ${say.list(found.map((word) => q(shortened(word))))} có thể giới hạn con số vào một phần`;
  const of = (side: Side, all: readonly PageDoubt[], found: readonly string[]) =>
    all
      .filter((doubt) => !shared.includes(doubt))
      .map((doubt) => (doubt === 'narrowed' ? narrowed(side, found) : DOUBTS[doubt](NAMES[side])));
  return [
    ...shared.map((doubt) => DOUBTS[doubt]('cả hai bài')),
    ...of('here', doubts, words),
    ...of('there', otherDoubts, otherWords),
  ].join('; ');
}

const bothSay = ({ here, there }: PairParams['same']): string => `Bài này viết ${q(here)}, bài kia viết ${q(there)}`;

const definition = (id: string, say: Say): string =>
  id === '' ? 'không ghi cách tính' : `tính theo ${say.definition(id)}`;

const turned = (direction: string): string => (direction === 'up' ? 'tăng' : 'giảm');

/** The sentences of two pages in Vietnamese. Neither page is the judge: none says who is wrong. */
export const toldVi: Sentences = {
  same: (both) => (both.here === both.there ? `Hai bài cùng viết ${q(both.here)}.` : `${bothSay(both)}: cùng một số.`),
  'agrees-rounding': (both) => `${bothSay(both)}: cùng một số, chỉ khác cách làm tròn.`,
  'agrees-last-digit': (both) => `${bothSay(both)}: chỉ lệch một đơn vị ở chữ số cuối, do làm tròn.`,
  'agrees-bound': (both) => `${bothSay(both)}: không mâu thuẫn, chỉ khác từ chỉ mức độ (hơn, gần, khoảng).`,
  'agrees-range': (both) => `${bothSay(both)}: không mâu thuẫn, số này nằm trong khoảng của số kia.`,
  'agrees-issuer': ({ issuer, otherIssuer, ...both }, say) =>
    `${bothSay(both)}: bằng nhau, dù bài này nêu mức của ${say.issuer(issuer)}, bài kia của ${say.issuer(otherIssuer)}.`,
  'agrees-conversion': ({ value, otherValue, ...both }, say) =>
    value === otherValue
      ? `${bothSay(both)}: quy về cùng một cách nói thì bằng nhau.`
      : `${bothSay(both)}: quy về cùng một cách nói là ${say.number(value)}% và ${say.number(otherValue)}%, không mâu thuẫn.`,
  apart: ({ difference, unit, side, ...both }, say) => {
    const distance = say.distance(difference, unit);
    if (side === '') return `${bothSay(both)}: hai khoảng này không trùng nhau.`;
    return `${bothSay(both)}: chênh ${distance}, bài này ${side === 'above' ? 'cao hơn' : 'thấp hơn'}.`;
  },
  'apart-direction': ({ here, there, direction }) =>
    `Bài này viết ${turned(direction)} (${q(here)}), bài kia viết ${turned(direction === 'up' ? 'down' : 'up')} (${q(there)}).`,
  'open-bounds': (both) => `${bothSay(both)}: với các từ chỉ mức độ ấy, chưa rõ có cùng một số hay không.`,
  'open-definition': ({ definition: own, otherDefinition, ...both }, say) =>
    `${bothSay(both)}. Cách tính khác nhau: bài này ${definition(own, say)}, bài kia ${definition(otherDefinition, say)}.`,
  'open-issuer': ({ issuer, otherIssuer, ...both }, say) =>
    `${bothSay(both)}. Bài này nêu mức của ${say.issuer(issuer)}, bài kia của ${say.issuer(otherIssuer)}.`,
  'open-taken-back': ({ sides, ...both }) =>
    `${bothSay(both)}, nhưng ${who(sides)} bác bỏ, đính chính hoặc chỉ giả định con số của mình.`,
  'open-doubt': (params, say) => `${bothSay(params)}. Chưa đủ căn cứ để so: ${doubtsIn(params, say)}.`,
  estimate: ({ side }) =>
    `${capital(NAMES[side])} ghi là số ước, ${other(side)} ghi là kết quả: số công bố sau có thể khác số ước.`,
  'by-reader': ({ sides }) => `Theo cách hiểu của bạn về con số ở ${who(sides)}.`,
};
