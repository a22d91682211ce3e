import type { DifferenceParams, ReasonParams, SourceParams, TargetParams, UnsureParams } from '../check/reason.ts';
import type { Catalogue } from './catalogue.ts';
import { isolated } from './isolate.ts';
import { commitmentIn, derivedIn, referenceIn } from './names.ts';
import type { Say } from './say.ts';
import { stillChanging } from './still-changing.ts';
import { capital, isNought, quoted as q, sentence, shortened } from './text.ts';

function target({ source, pack, role, sourcePeriod }: TargetParams, say: Say): string {
  return `${q(source)} mà ${say.document(pack, role)} đề ra cho ${say.period(sourcePeriod)}`;
}

function outcome(params: TargetParams, say: Say): string {
  const subject = `${params.estimate === 'yes' ? 'Theo số ước thực hiện, ' : ''}${q(params.page)}`;
  return params.period === params.sourcePeriod ? subject : `${subject} (mới tính ${say.period(params.period)})`;
}

function apart(params: TargetParams, say: Say): string {
  return params.difference === '0' ? '' : `, chênh ${say.distance(params.difference, params.unit)}`;
}

function doubtOf({ pack, reference }: SourceParams, say: Say): string {
  const doubt = referenceIn(say.names, pack, reference)?.doubt;
  if (!doubt) return '';
  const readings = [...new Set(doubt.readings.map((reading) => reading.reason.vi))];
  return `${doubt.text.vi} Các cách hiểu: ${readings.map((reading, i) => `(${i + 1}) ${reading}`).join(' ')}`;
}

/** How a number whose verdict is held back stands to the target. */
const TO_TARGET = { missed: 'chưa tới', reached: 'đạt hoặc vượt', apart: 'khác' } as const;

const UNSURE: Readonly<Partial<Record<string, string>>> = {
  'year-open': 'bài đăng khi năm chưa kết thúc',
  'year-unknown': 'bài không cho biết năm đã kết thúc hay chưa',
  'year-ahead': 'bài đăng khi năm chưa bắt đầu',
  narrowed: 'theo những từ đi kèm, con số có thể chỉ là một phần của chỉ tiêu',
  both: 'bài cũng nêu đúng con số của nguồn cho cùng chỉ tiêu, tức là nêu hai con số khác nhau',
  beside: 'bài còn nêu một con số khác của cùng chỉ tiêu mà con số này có thể chỉ là một phần',
  repeated: 'ở chỗ khác bài nhắc lại đúng con số này và nói rõ hơn nó là của phần nào, kỳ nào hoặc do ai đặt ra',
  indicator: 'bài không nói rõ con số này thuộc chỉ tiêu nào',
  place: 'bài không nói rõ con số này là của nơi nào',
  period: 'bài không nói rõ con số này là của kỳ nào',
  status: 'bài không nói rõ đây là kết quả hay kế hoạch',
  measure: 'bài không nói rõ đây là mức đạt được hay mức tăng, giảm',
  'plan-met':
    'bài nói với con số này kế hoạch đã đạt hoặc vượt, nên kế hoạch ấy không phải chỉ tiêu của nguồn hoặc con số chỉ là một phần',
  'aimed-otherwise': 'chính bài nói mức phấn đấu này khác với chỉ tiêu đã đề ra',
  asked: 'con số đứng trong câu hỏi',
  'far-above': 'con số gấp nhiều lần chỉ tiêu nên có thể nói về việc khác',
  'other-start': 'bài nêu một mức xuất phát khác với nguồn, nên mức tăng, giảm này tính từ mốc khác',
  'taken-back': 'câu văn nói về nhầm lẫn, tin đồn hoặc đính chính',
  touching:
    'trên trang, chữ số của con số này nằm sát chữ số của một phần khác hoặc sát dấu chấm lửng nên có thể chưa phải là cả con số',
  effect: 'trang hiện con số này bằng bộ đếm hoặc hiệu ứng, nên người đọc có thể thấy một con số khác',
};

function unsure({ what, words }: UnsureParams, say: Say): string {
  const narrowed = `những từ ${say.list(words.map((word) => q(shortened(word))))} có thể giới hạn con số vào một phần của chỉ tiêu`;
  const said = words.length === 0 ? UNSURE : { ...UNSURE, narrowed };
  return say.list(what.map((kind) => said[kind] ?? `bài không nói rõ ${say.evidence(kind)}`));
}

/** A bound that is a negation ("chưa đến 55%") stands within the number's own words. */
const notReached = (page: string, words: string): string =>
  page.startsWith(words) ? q(page) : `${q(words)} ${q(page)}`;

/** "“397 người” và “379 lao động” trong báo cáo". */
const both = ({ page, source, pack, role }: SourceParams, say: Say): string =>
  `${q(page)} và ${q(source)} trong ${say.document(pack, role)}`;

/** Both numbers, and how far they are from each other. */
const apartFrom = (params: SourceParams & DifferenceParams, say: Say): string =>
  `${both(params, say)} chênh ${say.distance(params.difference, params.unit)}`;

const GROUNDS = {
  conference: 'Bài đưa tin về chính hội nghị này.',
  session: 'Bài đưa tin về chính kỳ họp này.',
  document: 'Bài đưa tin về chính văn bản này.',
  estimates: 'Cả hai đều là số ước thực hiện của năm.',
  targets: 'Cả hai đều là chỉ tiêu của cùng một cấp ủy.',
};

/** The reasons of verdicts in Vietnamese. */
export const verdictVi: Catalogue<ReasonParams> = {
  'other-place': ({ page, place, sources, indicator }, say) => {
    const where = say.list(sources.map(say.place));
    const source =
      indicator === '' ? `nguồn nói về ${where}` : `về ${say.measured(indicator)}, nguồn chỉ nêu số liệu của ${where}`;
    return `${q(page)} là số liệu của ${say.place(place)}; ${source}.`;
  },
  namesake: ({ page, place, about }, say) =>
    `Bài nói về ${say.place(about)}, nên ${q(page)} là số liệu của một nơi trùng tên với ${say.place(place)}.`,
  'other-place-body': ({ page, body }) =>
    `${q(page)} là số liệu riêng của ${isolated(body)}, không phải số liệu chung của địa bàn mà nguồn nêu.`,
  'no-indicator': ({ page }) => `Chưa nhận ra ${q(page)} thuộc chỉ tiêu nào của nguồn.`,
  'not-printed': ({ page, indicator }, say) =>
    `${q(page)} là số liệu về ${say.measured(indicator)}; nguồn không nêu số liệu này.`,
  'other-whole': ({ page, whole }) =>
    `${q(page)} là tỷ lệ tính trên ${q(whole)}, không phải tỷ trọng trong cơ cấu kinh tế mà nguồn nêu.`,
  'place-unknown': ({ page, indicator }, say) =>
    `Bài không cho biết ${q(page)} (${say.measured(indicator)}) là số liệu của nơi nào, nên chưa thể đối chiếu.`,
  'period-unknown': ({ page, indicator }, say) =>
    `Bài không cho biết ${q(page)} (${say.measured(indicator)}) là số liệu của kỳ nào, nên chưa thể đối chiếu.`,
  denied: ({ page, words }) =>
    `Bài bác bỏ hoặc đính chính con số ${q(page)}${words === '' ? '' : ` (${q(words)})`}, nên không đem đối chiếu.`,
  negated: ({ page, words, source, pack, role }, say) =>
    `Bài nói ${notReached(page, words)}, tức là chưa tới con số này; không thể coi đó là con số đạt được để so với ${q(source)} trong ${say.document(pack, role)}.`,
  supposed: ({ page, words }) =>
    `Bài chỉ nêu ${q(page)} như một giả định${words === '' ? '' : ` (${q(words)})`}, nên không đem đối chiếu.`,
  struck: ({ page }) => `Bài gạch bỏ con số ${q(page)}, nên không đem đối chiếu.`,
  reordered: ({ page }) =>
    `Trang có ký tự hoặc kiểu chữ đảo chiều quanh ${q(page)}, nên con số mắt nhìn thấy có thể khác con số trong văn bản; vì vậy không đem đối chiếu.`,
  running: ({ page }) =>
    isNought(page)
      ? `Trang để riêng số 0 ở ${q(page)} như một bộ đếm chưa chạy, nên chưa đem đối chiếu.`
      : `Trang còn đang đếm con số ${q(page)}: mã trang cho biết bộ đếm sẽ dừng ở một số khác, nên chưa đem đối chiếu.`,
  'part-unnamed': ({ page }) => `${q(page)} chỉ là một phần của số liệu đứng trước, nên chưa thể đối chiếu riêng.`,
  'still-changing': ({ page }) => stillChanging.vi(page),
  readings: ({ page, values, units, measures }, say) => {
    const ways = values.map((value, i) => `${say.amount(value, units[i] ?? '')} (${say.measure(measures[i] ?? '')})`);
    return `${q(page)} có thể hiểu theo nhiều cách: ${[...new Set(ways)].join('; hoặc ')}. Mỗi cách cho một kết quả đối chiếu khác nhau.`;
  },
  'only-other-reading': ({ page, source, value, unit }, say) =>
    `${q(page)} chỉ phù hợp với ${q(source)} của nguồn nếu đọc là ${say.amount(value, unit)}; đọc theo cách thông thường thì không, nên chưa kết luận.`,
  'other-period': ({ page, source, role, indicator, period, sourcePeriod, same }, say) =>
    `${q(page)} là số liệu của ${say.period(period)}; nguồn nêu ${role === 'resolution' ? 'chỉ tiêu' : 'số liệu'} về ${say.measured(indicator)} của ${say.period(sourcePeriod)} (${q(source)}).${same === 'yes' ? ' Hai con số giống nhau nhưng khác kỳ.' : ''}`,
  'part-of-year': ({ page, source, pack, role, period, sourcePeriod }, say) =>
    `${q(page)} mới tính ${say.period(period)}, chưa thể so với ${q(source)} mà ${say.document(pack, role)} đề ra cho cả ${say.period(sourcePeriod)}.`,
  'commitment-other-period': ({ page, period, sourcePeriod, pack, reference }, say) =>
    `${q(page)} là số liệu của ${say.period(period)}; mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} trong nguồn đặt ra cho ${say.period(sourcePeriod)}.`,
  doubtful: (params, say) =>
    `Số liệu của nguồn (${q(params.source)}) chưa rõ nghĩa nên không thể dùng để kết luận về ${q(params.page)}. ${doubtOf(params, say)}`.trim(),
  'match-doubtful': (params, say) =>
    `Bài viết ${q(params.page)}, đúng như ${q(params.source)} trong ${say.document(params.pack, params.role)}. Riêng con số này của nguồn chưa rõ nghĩa. ${doubtOf(params, say)}`.trim(),
  'target-met': (params, say) => `${outcome(params, say)} đạt mức ${target(params, say)}${apart(params, say)}.`,
  'target-exceeded': (params, say) => `${outcome(params, say)} vượt mức ${target(params, say)}${apart(params, say)}.`,
  'target-missed': (params, say) =>
    params.negation === ''
      ? `${outcome(params, say)} chưa đạt mức ${target(params, say)}${apart(params, say)}.`
      : `Bài nói ${notReached(params.page, params.negation)}, tức là chưa đạt mức ${target(params, say)}.`,
  'target-apart': (params, say) =>
    `${outcome(params, say)} ${params.side === 'above' ? 'cao hơn' : 'thấp hơn'} mức ${target(params, say)}${apart(params, say)}.`,
  'target-straddles': ({ page, source, pack, role }, say) =>
    `Cách viết ${q(page)} chưa đủ chính xác để biết đã đạt mức ${q(source)} trong ${say.document(pack, role)} hay chưa.`,
  'target-unsure': ({ page, source, pack, role, outcome, negation, ...why }, say) =>
    `${negation === '' ? q(page) : `Bài nói ${notReached(page, negation)}, tức là`} ${TO_TARGET[outcome]} mức ${q(source)} trong ${say.document(pack, role)}, nhưng ${unsure(why, say)}, nên chưa kết luận.`,
  'commitment-met': ({ page, pack, reference }, say) =>
    `Bài nêu ${q(page)} và cho biết mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} của ${say.document(pack, 'resolution')} đã đạt và được công nhận.`,
  'commitment-progress': ({ page, pack, reference }, say) =>
    `${q(page)} cho biết tiến độ, chưa phải là sự công nhận: ${say.document(pack, 'resolution')} đặt mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} mà không nêu con số.`,
  'other-measure': ({ page, source, measure, sourceMeasure }, say) =>
    `${q(page)} là ${say.measure(measure)}, còn nguồn nêu ${say.measure(sourceMeasure)} (${q(source)}), nên không so trực tiếp được.`,
  'other-status': ({ page, source, status, sourceStatus }, say) =>
    `${q(page)} là ${say.status(status)}, còn nguồn nêu ${say.status(sourceStatus)} (${q(source)}), nên không so trực tiếp được.`,
  'other-base': ({ page, source, base, sourceBase }, say) =>
    `${q(page)} so với ${say.base(base)}, còn ${q(source)} của nguồn so với ${say.base(sourceBase)}.`,
  'other-unit': ({ page, source, unit, sourceUnit }, say) =>
    `${q(page)} tính bằng ${say.unit(unit)}, còn ${q(source)} của nguồn tính bằng ${say.unit(sourceUnit)}.`,
  'other-definition': ({ page, source, definition, sourceDefinition }, say) =>
    `${q(page)} tính theo ${say.definition(definition)}; ${q(source)} của nguồn ${sourceDefinition === '' ? 'không ghi cách tính' : `tính theo ${say.definition(sourceDefinition)}`}, nên hai con số chưa so được với nhau.`,
  'other-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} là mức của ${say.issuer(issuer)}, còn ${q(source)} là của ${say.issuer(sourceIssuer)}; mỗi nơi có thể đặt một mức riêng.`,
  'share-of-other-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} tính theo mức do ${say.issuer(issuer)} giao, còn ${q(source)} là mức của ${say.issuer(sourceIssuer)}; hai mức có thể khác nhau, nên chưa thể đối chiếu.`,
  match: ({ page, source, pack, role }, say) => `${q(page)} khớp với ${q(source)} trong ${say.document(pack, role)}.`,
  'match-status': ({ page, source, pack, role, status, sourceStatus }, say) =>
    `${q(page)} khớp với ${q(source)} trong ${say.document(pack, role)}; bài nêu là ${say.status(status)}, nguồn ghi là ${say.status(sourceStatus)}.`,
  'agrees-rounding': (params, say) =>
    `${both(params, say)} là một con số, chỉ khác ở chỗ làm tròn hoặc bỏ bớt chữ số lẻ.`,
  'agrees-last-digit': (params, say) =>
    `${both(params, say)} chỉ lệch một đơn vị ở chữ số cuối, do mỗi nơi tự tính rồi làm tròn hoặc bỏ bớt chữ số lẻ.`,
  'agrees-bound': ({ page, source, pack, role }, say) =>
    `${q(page)} không mâu thuẫn với ${q(source)} trong ${say.document(pack, role)}; hai bên chỉ khác nhau ở từ chỉ mức độ (hơn, gần, khoảng...).`,
  'agrees-range': ({ page, source, pack, role }, say) =>
    `${q(page)} không mâu thuẫn với ${q(source)} trong ${say.document(pack, role)}: số này nằm trong khoảng của số kia.`,
  'agrees-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} bằng ${q(source)} của nguồn, dù một bên là mức của ${say.issuer(issuer)}, một bên của ${say.issuer(sourceIssuer)}.`,
  'agrees-by-number': ({ page, source, shared, words }, say) =>
    `${q(page)} trong bài phù hợp với ${q(source)} của nguồn, hai bên cùng có chữ ${q(shared)}, nên có thể là cùng một số liệu. Bài có thể chỉ nói về một phần, thời gian khác hoặc việc khác${words.length === 0 ? '' : ` (${say.list(words.map(q))})`}.`,
  'agrees-handed-down': ({ page, source, sourceIssuer }, say) =>
    `${q(page)} bằng ${q(source)} của nguồn; bài nói đây là mức được giao, còn mức của nguồn là do ${say.issuer(sourceIssuer)} đề ra.`,
  'agrees-conversion': ({ page, source, value, sourceValue }, say) =>
    `Quy về cùng một cách nói, ${q(page)} trong bài là ${say.number(value)}%, ${q(source)} của nguồn là ${say.number(sourceValue)}%, nên hai số không mâu thuẫn.`,
  'agrees-span': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} trùng con số với ${q(source)} của nguồn; bài tính cho ${say.period(period)}, nguồn tính cho ${say.period(sourcePeriod)}.`,
  'agrees-follows': ({ page, source, plan, share, value, unit, printed }, say) =>
    `Nguồn viết ${q(source)}, nhưng ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)} là ${say.amount(value, unit)}; bài có nêu ${q(printed)}, nên ${q(page)} là phù hợp.`,
  'agrees-plan-share': ({ page, source, pack, role, amount, share }, say) =>
    `${q(amount)} trong bài bằng ${say.number(share)}% của ${q(source)} trong ${say.document(pack, role)}, phù hợp với ${q(page)}.`,
  'agrees-plan-named': ({ page, source, implied, unit, issuer }, say) =>
    `Tính theo ${q(source)} của ${say.issuer(issuer)}, ${q(page)} ứng với khoảng ${say.amount(implied, unit)}; bài không nêu số này, nhưng không có gì mâu thuẫn.`,
  'follows-alone': ({ page, source, plan, share, value, unit }, say) =>
    `Nguồn viết ${q(source)}; ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)} là ${say.amount(value, unit)}, có thể là ${q(page)}, nhưng bài không nêu kế hoạch hay tỷ lệ ấy.`,
  'plan-share-alone': ({ page, source, implied, unit }, say) =>
    `Nếu tính theo ${q(source)} của nguồn thì ${q(page)} ứng với khoảng ${say.amount(implied, unit)}, nhưng bài không nêu số thực hiện và có thể dùng kế hoạch khác.`,
  'plan-share-apart': ({ page, source, amount, share }, say) =>
    `${q(amount)} bằng ${say.number(share)}% của ${q(source)} trong nguồn, khác với ${q(page)}; có thể bài tính theo một kế hoạch khác.`,
  'relative-change': ({ page, source, value }, say) =>
    `${q(page)} có thể là mức thay đổi tương đối: theo nguồn (${q(source)}, tính bằng điểm phần trăm) thì mức giảm hoặc tăng so với tỷ lệ cũ là ${say.number(value)}%.`,
  'bounds-open': (params, say) =>
    `${both(params, say)} dùng từ chỉ mức độ khác nhau (hơn, gần, khoảng...), nên chưa thể biết có cùng một con số hay không.`,
  'span-open': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} tính cho ${say.period(period)}, còn ${q(source)} của nguồn tính cho ${say.period(sourcePeriod)}, nên chưa thể kết luận.`,
  'later-figure': (params, say) =>
    `${apartFrom(params, say)}; nguồn được lập khi năm chưa hết, nên đây có thể là số công bố sau.`,
  'year-open': (params, say) =>
    `${apartFrom(params, say)}; bài đăng khi năm chưa kết thúc, nên hai số được lập ở hai thời điểm khác nhau.`,
  'unnamed-issuer': (params, say) => `${apartFrom(params, say)}, nhưng bài không nói rõ chỉ tiêu này do ai đề ra.`,
  'unnamed-plan': (params, say) =>
    `${apartFrom(params, say)}, nhưng bài không nói rõ đó là kế hoạch của cấp nào giao; mỗi cấp có thể có một kế hoạch riêng.`,
  'direction-open': (params, say) =>
    `${both(params, say)} một bên nói tăng, một bên nói giảm; bài có thể dùng số công bố sau, nên chưa kết luận.`,
  'differs-unsure': (params, say) => `${apartFrom(params, say)}, nhưng ${unsure(params, say)}, nên chưa kết luận.`,
  differs: ({ page, source, pack, role, difference, unit, ground }, say) =>
    `Bài viết ${q(page)}, ${say.document(pack, role)} viết ${q(source)}: chênh ${say.distance(difference, unit)}. ${GROUNDS[ground]}`,
  'differs-direction': ({ page, source, pack, role, direction, ground }, say) =>
    `Bài viết ${direction === 'up' ? 'tăng' : 'giảm'} (${q(page)}), ${say.document(pack, role)} viết ${direction === 'up' ? 'giảm' : 'tăng'} (${q(source)}). ${GROUNDS[ground]}`,
  'own-source': ({ page, source }) =>
    `Trang này chính là nguồn. Lúc được lấy làm nguồn, trang ghi ${q(source)}, nay là ${q(page)}: trang đã sửa, không phải hai nơi nói khác nhau.`,
  'packs-disagree': ({ page, packs, sources }, say) =>
    `Các nguồn nói khác nhau về ${q(page)}: ${say.list(packs.map((id, i) => `${q(sources[i] ?? '')} (${say.pack(id)?.names.document.vi ?? id})`))}.`,
  carried: ({ what, text, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) lấy theo ${q(text)} trong bài, không đứng ngay cạnh con số.`,
  assumed: ({ what, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) là suy đoán, bài không nói rõ.`,
  'period-doubtful': ({ text, id }, say) =>
    `Kỳ báo cáo (${say.evidenceValue('period', id)}) chưa chắc chắn: bài viết ${q(text)}, có thể con số chỉ tính cho khoảng thời gian đó.`,
  'by-number': ({ what, ids, words }, say) =>
    `Nhận ra nhờ con số: ${say.list(what.map((kind, i) => `${say.evidence(kind)} là ${say.evidenceValue(kind, ids[i] ?? '')}`))}. Hai con số phù hợp, hai bên cùng có chữ ${q(words)}; riêng chữ trong bài thì chưa đủ rõ.`,
  'reading-used': ({ value, unit, other, otherUnit }, say) =>
    `Con số được đọc là ${say.amount(value, unit)}, cách thường dùng trong tiếng Việt; cách đọc khác là ${say.amount(other, otherUnit)}.`,
  'source-note': ({ pack, reference, note }, say) =>
    `Về số liệu của nguồn: ${referenceIn(say.names, pack, reference)?.notes[note]?.text.vi ?? ''}`,
  'reader-none': ({ page }) => `Bạn cho rằng ${q(page)} không phải là số liệu, nên số này không được đối chiếu.`,
  'by-reader': ({ what, ids }, say) =>
    `Bạn đã sửa cách hiểu: ${say.list(what.map((kind, i) => `${say.evidence(kind)} là ${say.evidenceValue(kind, ids[i] ?? '')}`))}.`,
  derived: ({ pack, derived }, say) =>
    `Nguồn không nêu con số này; từ các số của nguồn có thể suy ra: ${sentence(derivedIn(say.names, pack, derived)?.text.vi ?? '')}`,
};
