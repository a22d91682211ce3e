import type { TargetParams, UnsureParams } from '../check/reason.ts';
import type { BriefParams, BriefSay, GapWords } from './brief-params.ts';
import type { Catalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';
import { capital, isNought, oneBreath, quoted as q, shortened } from './text.ts';

const UNSURE: Readonly<Record<UnsureParams['what'][number], string>> = {
  'year-open': 'bài đăng khi năm chưa hết',
  'year-unknown': 'bài không cho biết năm đã hết hay chưa',
  'year-ahead': 'bài đăng khi năm chưa bắt đầu',
  narrowed: 'con số có thể chỉ là một phần',
  both: 'bài nêu cả con số của nguồn',
  beside: 'bài còn nêu số khác của cùng chỉ tiêu',
  repeated: 'chỗ khác trong bài nói rõ hơn về số này',
  indicator: 'bài không nói rõ chỉ tiêu nào',
  place: 'bài không nói rõ nơi nào',
  period: 'bài không nói rõ kỳ nào',
  status: 'bài không nói rõ là kết quả hay kế hoạch',
  measure: 'bài không nói rõ là mức đạt được hay mức tăng, giảm',
  issuer: 'bài không nói rõ ai đề ra',
  'plan-met': 'kế hoạch bài nói tới là kế hoạch khác',
  'aimed-otherwise': 'bài nói mức này không phải là chỉ tiêu đã đề ra',
  asked: 'con số đứng trong câu hỏi',
  'far-above': 'gấp nhiều lần chỉ tiêu, có thể nói về việc khác',
  'other-start': 'bài tính từ một mốc khác',
  'taken-back': 'câu nói về nhầm lẫn, tin đồn hoặc đính chính',
  touching: 'chữ số nằm sát một phần khác của trang',
  effect: 'trang hiện số này bằng bộ đếm hoặc hiệu ứng',
};

/** One doubt is enough for one breath; the reason in full names them all. */
function doubt({ what, words }: UnsureParams): string {
  const [first] = what;
  const [word] = words;
  if (first === 'narrowed' && word !== undefined) return `${q(shortened(word))} có thể giới hạn nó vào một phần`;
  return first === undefined ? 'chưa đủ căn cứ' : UNSURE[first];
}

/** "36 tỷ đồng (16,7%)". */
const distance = (gap: GapWords): string => (gap.percent === '' ? gap.distance : `${gap.distance} (${gap.percent})`);
const side = ({ above }: GapWords): string => (above ? 'cao hơn' : 'thấp hơn');

/** "cao hơn 36 tỷ đồng (16,7%)". */
const farther = (gap: GapWords): string => `${side(gap)} ${distance(gap)}`;

/** The page's number against the source's, where both are numbers of one kind: "Cao hơn nguồn 18 người". */
const againstSource = ({ gap }: BriefSay): string =>
  gap === null || gap.above === null ? 'Khác số của nguồn' : capital(`${side(gap)} nguồn ${distance(gap)}`);

function target({ source, pack, role }: TargetParams, say: BriefSay): string {
  return `chỉ tiêu ${q(source)} của ${say.short(pack, role)}`;
}

/** An estimate, and a part of the year that already reaches the year's target, say so in front. */
function outcome({ estimate, period, sourcePeriod }: TargetParams, words: string, say: BriefSay): string {
  if (period !== sourcePeriod) return `Mới ${say.period(period)} đã ${words}`;
  return estimate === 'yes' ? `Theo số ước, ${words}` : capital(words);
}

const notReached = (page: string, words: string): string =>
  page.startsWith(words) ? q(page) : `${q(words)} ${q(page)}`;

const TO_TARGET = { missed: 'Chưa tới', reached: 'Đạt hoặc vượt', apart: 'Khác' } as const;

/** The sentences of cards in Vietnamese. */
export const briefVi: Catalogue<BriefParams, BriefSay> = {
  'other-place': ({ place, sources, indicator }, say) => {
    const where = say.list(sources.map(say.place));
    const source = indicator === '' ? `nguồn chỉ nói về ${where}` : `với chỉ tiêu này nguồn chỉ có số của ${where}`;
    return `Số của ${say.place(place)}; ${source}.`;
  },
  namesake: ({ place, about }, say) =>
    `Bài nói về ${say.place(about)}, nên đây là số của một nơi trùng tên với ${say.place(place)}.`,
  'other-place-body': ({ body }) => `Số riêng của ${isolated(shortened(body))}, không phải số chung của địa bàn.`,
  'no-indicator': () => 'Chưa rõ con số này nói về việc gì.',
  'not-printed': ({ indicator }, say) => `Nguồn không có số liệu về ${say.measured(indicator)}.`,
  'other-whole': ({ whole }) =>
    `Tỷ lệ tính trên ${q(shortened(whole))}, không phải tỷ trọng trong cơ cấu kinh tế của nguồn.`,
  'place-unknown': () => 'Bài không cho biết đây là số của nơi nào.',
  'period-unknown': () => 'Bài không cho biết đây là số của kỳ nào.',
  denied: () => 'Bài bác bỏ hoặc đính chính con số này.',
  negated: ({ page, words }) => `Bài nói ${notReached(page, words)}, tức là chưa tới con số này.`,
  supposed: () => 'Bài chỉ nêu con số này như một giả định.',
  struck: () => 'Bài gạch bỏ con số này.',
  reordered: () => 'Chữ quanh con số này bị đảo chiều: số mắt nhìn thấy có thể khác số trong văn bản.',
  running: ({ page }) =>
    isNought(page) ? 'Số 0 này có thể là một bộ đếm chưa chạy.' : 'Bộ đếm trên trang còn chạy và sẽ dừng ở số khác.',
  'part-unnamed': () => 'Chỉ là một phần của số đứng trước, nên không so riêng được.',
  readings: ({ values, units, measures }, say) => {
    const ways = values.map((value, i) => `${say.amount(value, units[i] ?? '')} (${say.measure(measures[i] ?? '')})`);
    const [first = '', second = ''] = [...new Set(ways)];
    return oneBreath(
      `Có thể là ${first} hoặc ${second}; mỗi cách đọc cho một kết quả khác.`,
      `Có thể là ${first} hoặc ${second}; kết quả tùy cách đọc.`,
    );
  },
  'only-other-reading': ({ source, value, unit }, say) =>
    `Chỉ phù hợp với ${q(source)} của nguồn nếu đọc là ${say.amount(value, unit)}, không theo cách thông thường.`,
  'other-period': ({ source, role, period, sourcePeriod }, say) => {
    const what = role === 'resolution' ? 'chỉ tiêu' : 'số';
    return `Số của ${say.period(period)}. Nguồn chỉ có ${what} ${say.period(sourcePeriod)}${say.gap ? `: ${q(source)}` : ''}.`;
  },
  'part-of-year': ({ source, period, sourcePeriod }, say) =>
    `Mới tính ${say.period(period)}; chỉ tiêu ${q(source)} là của cả ${say.period(sourcePeriod)}.`,
  'commitment-other-period': ({ period, sourcePeriod }, say) =>
    `Số của ${say.period(period)}; mục tiêu này của nguồn đặt ra cho ${say.period(sourcePeriod)}.`,
  doubtful: ({ source }) => `Nguồn ghi ${q(source)} nhưng chưa rõ nghĩa, nên không dùng để kết luận.`,
  'match-doubtful': ({ source, pack, role }, say) =>
    `Đúng như ${say.short(pack, role)}, nhưng ở đó ${q(source)} chưa rõ nghĩa.`,
  'target-met': (params, say) => {
    const exact = say.gap?.above === null ? 'vừa đúng' : 'đạt';
    return `${outcome(params, `${exact} ${target(params, say)}`, say)}.`;
  },
  'target-exceeded': (params, say) => {
    const by = say.gap === null || say.gap.above === null ? '' : `: ${farther(say.gap)}`;
    return `${outcome(params, `vượt ${target(params, say)}`, say)}${by}.`;
  },
  'target-missed': (params, say) => {
    const { gap } = say;
    if (params.negation !== '') {
      return `Bài nói ${notReached(params.page, params.negation)}: chưa đạt ${target(params, say)}.`;
    }
    if (gap === null || gap.above === null) return `${outcome(params, `chưa đạt ${target(params, say)}`, say)}.`;
    const reached = gap.above || gap.share === '' ? '' : ` (đạt ${gap.share})`;
    return `${outcome(params, `${side(gap)} ${gap.distance} so với ${target(params, say)}`, say)}${reached}.`;
  },
  'target-apart': (params, say) => {
    const words = params.side === 'above' ? 'cao hơn' : 'thấp hơn';
    const by = say.gap === null ? '' : `${say.gap.distance} so với `;
    return `${outcome(params, `${words} ${by}mức ${q(params.source)} của ${say.short(params.pack, params.role)}`, say)}.`;
  },
  'target-straddles': ({ page, source }) => `Viết ${q(page)} thì chưa biết đã đạt ${q(source)} hay chưa.`,
  'target-unsure': ({ source, outcome: stands, ...why }) =>
    `${TO_TARGET[stands]} chỉ tiêu ${q(source)}, nhưng ${doubt(why)}.`,
  'commitment-met': ({ pack }, say) =>
    `Bài cho biết mục tiêu này của ${say.short(pack, 'resolution')} đã được công nhận.`,
  'commitment-progress': ({ pack }, say) =>
    `Mới là tiến độ; ${say.short(pack, 'resolution')} đặt mục tiêu mà không nêu con số.`,
  'other-measure': ({ source, measure, sourceMeasure }, say) =>
    `Đây là ${say.measure(measure)}; nguồn nêu ${say.measure(sourceMeasure)} (${q(source)}).`,
  'other-status': ({ source, status, sourceStatus }, say) =>
    `Đây là ${say.status(status)}; nguồn nêu ${say.status(sourceStatus)} (${q(source)}).`,
  'other-base': ({ source, base, sourceBase }, say) =>
    `So với ${say.base(base)}; ${q(source)} của nguồn so với ${say.base(sourceBase)}.`,
  'other-unit': ({ source, unit, sourceUnit }, say) =>
    `Tính bằng ${say.unit(unit)}; ${q(source)} của nguồn tính bằng ${say.unit(sourceUnit)}.`,
  'other-definition': ({ definition, sourceDefinition }, say) =>
    `Tính theo ${say.definition(definition)}; nguồn ${sourceDefinition === '' ? 'không ghi cách tính' : `tính theo ${say.definition(sourceDefinition)}`}.`,
  'other-issuer': ({ source, issuer, sourceIssuer }, say) =>
    `Mức của ${say.issuer(issuer)}; ${q(source)} là của ${say.issuer(sourceIssuer)}.`,
  'share-of-other-issuer': ({ issuer, sourceIssuer }, say) =>
    `Tính theo mức do ${say.issuer(issuer)} giao; nguồn nêu mức của ${say.issuer(sourceIssuer)}.`,
  match: ({ pack, role }, say) => `Đúng như ${say.short(pack, role)}.`,
  'match-status': ({ pack, role, status, sourceStatus }, say) =>
    `Đúng như ${say.short(pack, role)}. Bài ghi là ${say.status(status)}, nguồn ghi là ${say.status(sourceStatus)}.`,
  'agrees-rounding': ({ source }) => `Cùng một số với ${q(source)} của nguồn, chỉ khác cách làm tròn.`,
  'agrees-last-digit': ({ source }) => `Chỉ lệch ${q(source)} của nguồn một đơn vị ở chữ số cuối, do làm tròn.`,
  'agrees-bound': ({ source }) =>
    `Không mâu thuẫn với ${q(source)} của nguồn; chỉ khác từ chỉ mức độ (hơn, gần, khoảng).`,
  'agrees-range': ({ source }) => `Không mâu thuẫn với ${q(source)} của nguồn: số này nằm trong khoảng của số kia.`,
  'agrees-issuer': ({ source, issuer, sourceIssuer }, say) =>
    `Bằng ${q(source)} của nguồn, dù một bên là mức của ${say.issuer(issuer)}, một bên của ${say.issuer(sourceIssuer)}.`,
  'agrees-by-number': ({ page, source, first }) =>
    `${q(page)} phù hợp với ${q(source)} của nguồn, cùng có chữ ${q(first)}: có thể là cùng một số liệu.`,
  'agrees-handed-down': ({ source }) => `Bằng ${q(source)} của nguồn, dù bài nói đây là mức được giao.`,
  'agrees-conversion': ({ source, value, sourceValue }, say) =>
    value === sourceValue
      ? `Quy về cùng một cách nói thì bằng ${q(source)} của nguồn.`
      : `Quy về cùng một cách nói là ${say.number(value)}%; ${q(source)} của nguồn là ${say.number(sourceValue)}%.`,
  'agrees-span': ({ source, period, sourcePeriod }, say) =>
    `Trùng ${q(source)} của nguồn; bài tính ${say.period(period)}, nguồn tính ${say.period(sourcePeriod)}.`,
  'agrees-follows': ({ source, plan, share, value, unit }, say) =>
    `Phù hợp với ${q(source)} của nguồn: ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)} là ${say.amount(value, unit)}.`,
  'agrees-plan-share': ({ source, pack, role, amount, share }, say) =>
    `${q(amount)} bằng ${say.number(share)}% của ${q(source)} trong ${say.short(pack, role)}.`,
  'agrees-plan-named': ({ source, implied, unit, issuer }, say) =>
    `Ứng với khoảng ${say.amount(implied, unit)} nếu tính theo ${q(source)} của ${say.issuer(issuer)}; không có gì mâu thuẫn.`,
  'follows-alone': ({ plan, share, unit }, say) =>
    `Có thể là ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)}, nhưng bài không nêu kế hoạch hay tỷ lệ ấy.`,
  'plan-share-alone': ({ source, implied, unit }, say) =>
    `Ứng với khoảng ${say.amount(implied, unit)} nếu tính theo ${q(source)}; bài không nêu số thực hiện.`,
  'plan-share-apart': ({ source, amount, share }, say) =>
    `${q(amount)} bằng ${say.number(share)}% của ${q(source)}; có thể bài tính theo kế hoạch khác.`,
  'relative-change': ({ source, value }, say) =>
    `Có thể là mức thay đổi tương đối: ${q(source)} của nguồn bằng ${say.number(value)}% của mức trước.`,
  'bounds-open': ({ source }) =>
    `Nguồn ghi ${q(source)}; hai bên dùng từ chỉ mức độ khác nhau nên chưa biết có là một số.`,
  'span-open': ({ source, period, sourcePeriod }, say) =>
    `Bài tính ${say.period(period)}; ${q(source)} của nguồn tính ${say.period(sourcePeriod)}.`,
  'later-figure': (_params, say) =>
    `${againstSource(say)}. Nguồn lập khi năm chưa hết, nên bài có thể dùng số công bố sau.`,
  'year-open': (_params, say) => `${againstSource(say)}; bài đăng khi năm chưa hết.`,
  'unnamed-issuer': (_params, say) => `${againstSource(say)}; bài không nói rõ chỉ tiêu này do ai đề ra.`,
  'unnamed-plan': (_params, say) => `${againstSource(say)}; bài không nói rõ tính theo kế hoạch của ai.`,
  'direction-open': () => 'Bài và nguồn nói hai chiều ngược nhau; bài có thể dùng số công bố sau.',
  'differs-unsure': (params, say) =>
    oneBreath(
      `${againstSource(say)}, nhưng ${doubt(params)}.`,
      `${againstSource(say)}, nhưng ${doubt({ ...params, words: [] })}.`,
    ),
  differs: ({ page, source, pack, role }, say) => {
    const both = `Bài viết ${q(page)}, ${say.short(pack, role)}: ${q(source)}`;
    if (say.gap === null || say.gap.above === null) return `${both}.`;
    const far = `${side(say.gap)} ${say.gap.distance}`;
    return oneBreath(`${both}; bài ${farther(say.gap)}.`, `${both}; bài ${far}.`, `${both}.`);
  },
  'differs-direction': ({ page, source, pack, role, direction }, say) => {
    const [here, there] = direction === 'up' ? ['tăng', 'giảm'] : ['giảm', 'tăng'];
    return `Bài nói ${here} (${q(page)}), ${say.short(pack, role)} nói ${there} (${q(source)}).`;
  },
  'reader-none': () => 'Bạn cho là không phải số liệu.',
  'own-source': ({ source }) => `Trang này chính là nguồn; lúc được lấy làm nguồn, trang ghi ${q(source)}.`,
  'packs-disagree': ({ sources }, say) => `Các nguồn không thống nhất: ${say.list(sources.map(q))}.`,
};
