import type { ReasonParams, SourceParams, TargetParams } from '../check/reason.ts';
import type { Catalogue } from './catalogue.ts';
import { commitmentIn, derivedIn, referenceIn } from './names.ts';
import type { Say } from './say.ts';
import { capital, quoted as q } from './text.ts';

function target({ source, pack, role, sourcePeriod }: TargetParams, say: Say): string {
  return `${q(source)} mà ${say.document(pack, role)} đề ra cho ${say.period(sourcePeriod)}`;
}

function outcome(params: TargetParams, say: Say): string {
  const subject = `${params.estimate === 'yes' ? 'Ước thực hiện: ' : ''}${q(params.page)}`;
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

/** The percentages of two ways to say one ratio, once where they are the same. */
function both(a: string, b: string, say: Say): string {
  return say.list([...new Set([a, b])].map((value) => `${say.number(value)}%`));
}

const UNSURE: Readonly<Partial<Record<string, string>>> = {
  'year-open': 'trang đăng khi năm chưa kết thúc',
  'year-unknown': 'trang không cho biết năm đã kết thúc hay chưa',
  'year-ahead': 'trang đăng khi năm chưa bắt đầu',
  narrowed: 'những từ quanh con số có thể chỉ nói về một phần',
  beside: 'trang còn nêu một số liệu khác cùng chỉ tiêu, mà con số này có thể là một phần',
  'taken-back': 'câu văn nói về nhầm lẫn, tin đồn hoặc đính chính',
};

function unsure(what: readonly string[], say: Say): string {
  return say.list(what.map((kind) => UNSURE[kind] ?? `${say.evidence(kind)} không được trang nói rõ`));
}

const GROUNDS = {
  conference: 'Trang đưa tin về chính hội nghị này.',
  estimates: 'Cả hai đều là số ước thực hiện của năm.',
  targets: 'Cả hai đều là chỉ tiêu của cùng một cấp ủy.',
};

/** The reasons of verdicts in Vietnamese. */
export const verdictVi: Catalogue<ReasonParams> = {
  'other-place': ({ page, place, sources, indicator }, say) => {
    const where = say.list(sources.map(say.place));
    const source =
      indicator === ''
        ? `nguồn đối chiếu nói về ${where}`
        : `về ${say.measured(indicator)}, nguồn đối chiếu chỉ nêu số liệu của ${where}`;
    return `${q(page)} là số liệu của ${say.place(place)}; ${source}.`;
  },
  namesake: ({ page, place, about }, say) =>
    `Trang nói về ${say.place(about)}, nên ${q(page)} là số liệu của một nơi trùng tên với ${say.place(place)}.`,
  'other-place-body': ({ page, body }) =>
    `${q(page)} là số liệu riêng của ${body}, không phải số liệu chung của địa bàn trong nguồn đối chiếu.`,
  'no-indicator': ({ page }) => `Không thấy ${q(page)} ứng với chỉ tiêu nào trong nguồn đối chiếu.`,
  'not-printed': ({ indicator }, say) => `Nguồn đối chiếu không nêu số liệu về ${say.measured(indicator)}.`,
  'other-whole': ({ page, whole, indicator }, say) =>
    `${q(page)} là tỷ lệ trong ${whole}, còn ${say.measured(indicator)} trong nguồn đối chiếu là tỷ lệ trong cơ cấu kinh tế; nguồn không nêu số liệu này.`,
  'place-unknown': ({ page, indicator }, say) =>
    `Trang không cho biết ${q(page)} (${say.measured(indicator)}) là số liệu của nơi nào, nên chưa thể đối chiếu.`,
  'period-unknown': ({ page, indicator }, say) =>
    `Trang không cho biết ${q(page)} (${say.measured(indicator)}) là số liệu của kỳ nào, nên chưa thể đối chiếu.`,
  denied: ({ page, words }) =>
    `Trang bác lại hoặc đính chính con số ${q(page)}${words === '' ? '' : ` (${q(words)})`}, nên không đem đối chiếu.`,
  supposed: ({ page, words }) =>
    `Trang chỉ nêu ${q(page)} như một giả định${words === '' ? '' : ` (${q(words)})`}, nên không đem đối chiếu.`,
  'part-unnamed': ({ page }) => `${q(page)} chỉ là một phần của số liệu đứng trước, nên chưa thể đối chiếu riêng.`,
  readings: ({ page, values, units, measures }, say) => {
    const ways = values.map((value, i) => `${say.amount(value, units[i] ?? '')} (${say.measure(measures[i] ?? '')})`);
    return `${q(page)} có thể hiểu theo nhiều cách: ${[...new Set(ways)].join('; hoặc ')}. Mỗi cách cho một kết quả đối chiếu khác nhau.`;
  },
  'only-other-reading': ({ page, source, value, unit }, say) =>
    `${q(page)} chỉ hợp với ${q(source)} của nguồn đối chiếu nếu đọc là ${say.amount(value, unit)}; đọc theo cách thông thường thì không, nên chưa kết luận.`,
  'other-period': ({ page, source, indicator, period, sourcePeriod, same }, say) =>
    `${q(page)} là số liệu của ${say.period(period)}; nguồn đối chiếu nêu ${say.measured(indicator)} của ${say.period(sourcePeriod)} (${q(source)})${same === 'yes' ? ', dù hai con số giống nhau' : ''}.`,
  'part-of-year': ({ page, source, pack, role, period, sourcePeriod }, say) =>
    `${q(page)} mới tính ${say.period(period)}, chưa thể so với ${q(source)} mà ${say.document(pack, role)} đề ra cho cả ${say.period(sourcePeriod)}.`,
  'commitment-other-period': ({ page, period, sourcePeriod, pack, reference }, say) =>
    `${q(page)} là số liệu của ${say.period(period)}; mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} trong nguồn đối chiếu đặt ra cho ${say.period(sourcePeriod)}.`,
  doubtful: (params, say) =>
    `Số liệu của nguồn đối chiếu (${q(params.source)}) chưa rõ nghĩa nên không thể dùng để kết luận về ${q(params.page)}. ${doubtOf(params, say)}`.trim(),
  'match-doubtful': (params, say) =>
    `Trang in ${q(params.page)}, đúng như ${q(params.source)} trong ${say.document(params.pack, params.role)}. Riêng con số này của nguồn chưa rõ nghĩa. ${doubtOf(params, say)}`.trim(),
  'target-met': (params, say) => `${outcome(params, say)} đạt mức ${target(params, say)}${apart(params, say)}.`,
  'target-exceeded': (params, say) => `${outcome(params, say)} vượt mức ${target(params, say)}${apart(params, say)}.`,
  'target-missed': (params, say) => `${outcome(params, say)} chưa đạt mức ${target(params, say)}${apart(params, say)}.`,
  'target-apart': (params, say) =>
    `${outcome(params, say)} ${params.side === 'above' ? 'cao hơn' : 'thấp hơn'} mức ${target(params, say)}${apart(params, say)}.`,
  'target-straddles': ({ page, source, pack, role }, say) =>
    `Cách viết ${q(page)} chưa đủ chính xác để biết đã tới mức ${q(source)} trong ${say.document(pack, role)} hay chưa.`,
  'target-unsure': ({ page, source, pack, role, what, outcome }, say) =>
    `${q(page)} ${outcome === 'missed' ? 'chưa tới' : 'đạt hoặc vượt'} mức ${q(source)} trong ${say.document(pack, role)}, nhưng ${unsure(what, say)}, nên chưa kết luận.`,
  'commitment-met': ({ page, pack, reference }, say) =>
    `Cùng với ${q(page)}, trang cho biết mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} trong ${say.document(pack, 'resolution')} đã được công nhận.`,
  'commitment-progress': ({ page, pack, reference }, say) =>
    `${say.document(pack, 'resolution')} đặt mục tiêu ${q(commitmentIn(say.names, pack, reference)?.text.vi ?? reference)} mà không nêu con số; ${q(page)} cho biết tiến độ, chưa phải là sự công nhận.`,
  'other-measure': ({ page, source, measure, sourceMeasure }, say) =>
    `${q(page)} là ${say.measure(measure)}, còn nguồn đối chiếu nêu ${say.measure(sourceMeasure)} (${q(source)}), nên không so trực tiếp được.`,
  'other-status': ({ page, source, status, sourceStatus }, say) =>
    `${q(page)} là ${say.status(status)}, còn nguồn đối chiếu nêu ${say.status(sourceStatus)} (${q(source)}), nên không so trực tiếp được.`,
  'other-base': ({ page, source, base, sourceBase }, say) =>
    `${q(page)} so với ${say.base(base)}, còn ${q(source)} của nguồn đối chiếu so với ${say.base(sourceBase)}.`,
  'other-unit': ({ page, source, unit, sourceUnit }, say) =>
    `${q(page)} tính bằng ${say.unit(unit)}, còn ${q(source)} của nguồn đối chiếu tính bằng ${say.unit(sourceUnit)}.`,
  'other-definition': ({ page, source, definition, sourceDefinition }, say) =>
    `${q(page)} tính theo ${say.definition(definition)}; ${q(source)} của nguồn đối chiếu ${sourceDefinition === '' ? 'không ghi cách tính' : `tính theo ${say.definition(sourceDefinition)}`}, nên hai con số chưa so được với nhau.`,
  'other-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} là mức của ${say.issuer(issuer)}, còn ${q(source)} là của ${say.issuer(sourceIssuer)}; mỗi nơi có thể đặt một mức khác.`,
  match: ({ page, source, pack, role }, say) => `${q(page)} khớp với ${q(source)} trong ${say.document(pack, role)}.`,
  'match-status': ({ page, source, pack, role, status, sourceStatus }, say) =>
    `${q(page)} khớp với ${q(source)} trong ${say.document(pack, role)}; trang nêu là ${say.status(status)}, nguồn ghi là ${say.status(sourceStatus)}.`,
  'agrees-rounding': ({ page, source, pack, role }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} là một con số, chỉ khác cách làm tròn.`,
  'agrees-last-digit': ({ page, source, pack, role }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} chỉ lệch một đơn vị ở chữ số cuối, do mỗi nơi tự tính rồi làm tròn hoặc bỏ bớt.`,
  'agrees-bound': ({ page, source, pack, role }, say) =>
    `${q(page)} không mâu thuẫn với ${q(source)} trong ${say.document(pack, role)}; hai bên chỉ khác cách nói mức hơn, kém hay khoảng.`,
  'agrees-range': ({ page, source, pack, role }, say) =>
    `${q(page)} không mâu thuẫn với ${q(source)} trong ${say.document(pack, role)}: số này nằm trong khoảng của số kia.`,
  'agrees-issuer': ({ page, source, issuer, sourceIssuer }, say) =>
    `${q(page)} bằng ${q(source)} của nguồn đối chiếu, dù một bên là mức của ${say.issuer(issuer)}, một bên của ${say.issuer(sourceIssuer)}.`,
  'agrees-conversion': ({ page, source, value, sourceValue }, say) =>
    `${q(page)} và ${q(source)} của nguồn đối chiếu là hai cách nói cùng một tỷ lệ (${both(value, sourceValue, say)}).`,
  'agrees-span': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} cùng con số với ${q(source)} của nguồn đối chiếu; trang tính cho ${say.period(period)}, nguồn tính cho ${say.period(sourcePeriod)}.`,
  'agrees-follows': ({ page, source, plan, share, value, unit, printed }, say) =>
    `Nguồn đối chiếu viết ${q(source)}, nhưng ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)} là ${say.amount(value, unit)}; trang có in ${q(printed)}, nên ${q(page)} là phù hợp.`,
  'agrees-plan-share': ({ page, source, pack, role, amount, share }, say) =>
    `${q(amount)} trên trang bằng ${say.number(share)}% của ${q(source)} trong ${say.document(pack, role)}, phù hợp với ${q(page)}.`,
  'agrees-plan-named': ({ page, source, implied, unit, issuer }, say) =>
    `Tính theo ${q(source)} của ${say.issuer(issuer)}, ${q(page)} ứng với khoảng ${say.amount(implied, unit)}; trang không in số này, nhưng không có gì mâu thuẫn.`,
  'follows-alone': ({ page, source, plan, share, value, unit }, say) =>
    `Nguồn đối chiếu viết ${q(source)}; ${say.number(share)}% của kế hoạch ${say.amount(plan, unit)} là ${say.amount(value, unit)}, có thể là ${q(page)}, nhưng trang không in kế hoạch hay tỷ lệ ấy.`,
  'plan-share-alone': ({ page, source, implied, unit }, say) =>
    `Nếu tính theo ${q(source)} của nguồn đối chiếu thì ${q(page)} ứng với khoảng ${say.amount(implied, unit)}, nhưng trang không nêu số thực hiện và có thể dùng kế hoạch khác.`,
  'plan-share-apart': ({ page, source, amount, share }, say) =>
    `${q(amount)} bằng ${say.number(share)}% của ${q(source)} trong nguồn đối chiếu, khác với ${q(page)}; có thể trang tính theo một kế hoạch khác.`,
  'relative-change': ({ page, source, value }, say) =>
    `${q(page)} có thể là mức thay đổi tương đối: theo nguồn đối chiếu (${q(source)}, tính bằng điểm phần trăm) thì mức tương đối là ${say.number(value)}%.`,
  'bounds-open': ({ page, source, pack, role }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} nói mức hơn, kém hay khoảng khác nhau, nên chưa thể biết có cùng một con số hay không.`,
  'span-open': ({ page, source, period, sourcePeriod }, say) =>
    `${q(page)} tính cho ${say.period(period)}, còn ${q(source)} của nguồn đối chiếu tính cho ${say.period(sourcePeriod)}, nên chưa thể kết luận.`,
  'later-figure': ({ page, source, pack, role, difference, unit }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} chênh ${say.distance(difference, unit)}; nguồn được lập khi năm chưa hết, nên đây có thể là số công bố sau.`,
  'year-open': ({ page, source, pack, role, difference, unit }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} chênh ${say.distance(difference, unit)}; trang đăng khi năm chưa kết thúc, nên hai số được lập ở hai thời điểm khác nhau.`,
  'unnamed-issuer': ({ page, source, pack, role, difference, unit }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} chênh ${say.distance(difference, unit)}, nhưng trang không nói đây là chỉ tiêu của ai.`,
  'direction-open': ({ page, source, pack, role }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} nói hai chiều tăng, giảm khác nhau; trang có thể nói về số công bố sau, nên chưa kết luận.`,
  'differs-unsure': ({ page, source, pack, role, difference, unit, what }, say) =>
    `${q(page)} và ${q(source)} trong ${say.document(pack, role)} chênh ${say.distance(difference, unit)}, nhưng ${unsure(what, say)}, nên chưa kết luận.`,
  differs: ({ page, source, pack, role, difference, unit, ground }, say) =>
    `Trang viết ${q(page)}, ${say.document(pack, role)} viết ${q(source)}: chênh ${say.distance(difference, unit)}. ${GROUNDS[ground]}`,
  'differs-direction': ({ page, source, pack, role, ground }, say) =>
    `Trang viết ${q(page)}, ${say.document(pack, role)} viết ${q(source)}: một bên tăng, một bên giảm. ${GROUNDS[ground]}`,
  'packs-disagree': ({ page, packs, sources }, say) =>
    `Các nguồn đối chiếu nói khác nhau về ${q(page)}: ${say.list(packs.map((id, i) => `${q(sources[i] ?? '')} (${say.pack(id)?.names.document.vi ?? id})`))}.`,
  carried: ({ what, text, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) lấy theo ${q(text)} trên trang, không đứng ngay cạnh con số.`,
  assumed: ({ what, id }, say) =>
    `${capital(say.evidence(what))} (${say.evidenceValue(what, id)}) là suy đoán, trang không nói rõ.`,
  'reading-used': ({ value, unit, other, otherUnit }, say) =>
    `Con số được đọc là ${say.amount(value, unit)}, cách thường dùng trong tiếng Việt; cách đọc khác là ${say.amount(other, otherUnit)}.`,
  'source-note': ({ pack, reference, note }, say) =>
    `Về số liệu của nguồn: ${referenceIn(say.names, pack, reference)?.notes[note]?.text.vi ?? ''}`,
  derived: ({ pack, derived }, say) =>
    `Nguồn không in con số này; từ các số của nguồn có thể suy ra: ${derivedIn(say.names, pack, derived)?.text.vi ?? ''}.`,
};
