import type { Atom } from '../atom.ts';
import { each, matchBackward, matchForward, phrases, phrasesBack, wordSet } from '../phrases.ts';
import type { NumeralKind } from '../quantity.ts';
import type { Scan } from '../scan.ts';
import { inSet, isDigits, isGlued, isMark, isWord, wordAt } from '../scan.ts';
import type { NumeralMatch } from './match.ts';
import { isCapitalised, isCounted, isMeasured, opensSpan, smallInteger, standsAlone } from './match.ts';

/** `strong`: the number is a label unless a measure follows; else only when it stands alone. */
interface Label {
  readonly kind: NumeralKind;
  readonly strong: boolean;
}

const strong = (kind: NumeralKind, list: string): (readonly [string, Label])[] => each(list, { kind, strong: true });
const weak = (kind: NumeralKind, list: string): (readonly [string, Label])[] => each(list, { kind, strong: false });

/** Words before a number that make it a label, by their last word. */
export const LABELS = phrasesBack<Label>([
  ...strong('ordinal', 'hạng|xếp hạng|top|ranked'),
  ...weak('ordinal', 'lần|giải|no|number'),
  ...strong('term', 'khóa|khoá|nhiệm kỳ|niên khóa|niên khoá|năm học'),
  ...strong('quarter', 'quý|quí|quarter'),
  ...strong('year', 'thế kỷ|thế kỉ|những năm|thập niên|thập kỷ|cuối năm|đầu năm'),
  ...weak('year', 'cuối|đầu|giữa'),
  ...strong('document', 'nghị định|thông tư|quyết định số|nghị quyết số|chỉ thị số|luật số|công văn số|tờ trình số'),
  ...strong(
    'document',
    'kế hoạch số|thông báo số|hướng dẫn số|kết luận số|văn bản số|quy định số|decree no|resolution no',
  ),
  ...weak(
    'document',
    'nghị quyết|quyết định|chỉ thị|kết luận|công văn|đề án|văn bản|hướng dẫn|quy định|luật|công điện',
  ),
  ...weak('document', 'nq|nđ|qđ|ttlt|kl|ảnh|sơ đồ|biểu đồ|phụ biểu|biểu số|tài liệu số'),
  ...weak('period', 'tuần|week'),
  ...weak('time', 'phút|phút thứ'),
  ...weak('document', 'chỉ thị số|resolution|decree|circular|decision|directive'),
  ...strong('document', 'điều|khoản|chương|mục|phụ lục|đoạn|hồi|tiết|article|chapter|annex|page'),
  ...weak('document', 'điểm|phần|trang|bài|câu|bảng|biểu|hình|mẫu|cột|dòng|tập|quyển|số trang|tr'),
  ...strong(
    'address',
    'quốc lộ|tỉnh lộ|hương lộ|đường tỉnh|ql|km|cao tốc|tiểu khu|ngách|ngõ|hẻm|kiệt|số nhà|tầng|highway',
  ),
  ...weak(
    'address',
    'đường|phố|tổ|thôn|xóm|ấp|bản|khu|khu phố|tổ dân phố|phường|quận|lô|thửa|khoảnh|đội|trạm|cụm|tòa|toà',
  ),
  ...weak(
    'address',
    'chi bộ|chi hội|phòng|nhà|cổng|bến|ga|chợ|cầu|kho|khu vực|xã|huyện|khu đất|ô|vùng|tuyến|lộ|sân|tuyến số',
  ),
  ...weak('address', 'kp|tdp|p|q|đ|ng'),
  ...weak('code', 'giải đặc biệt|giải nhất|giải nhì|giải ba|giải tư|giải khuyến khích'),
  ...weak('address', 'group|ward|hamlet|room|zone|lane'),
  ...strong(
    'level',
    'mức độ|cấp độ|trình độ|bậc|khối|loại hình|sư đoàn|quân khu|tiểu đoàn|trung đoàn|đại đội|lữ đoàn|level',
  ),
  ...weak(
    'level',
    'cấp|loại|lớp|nhóm|mức|vòng|giai đoạn|đợt|kỳ|tiểu dự án|hợp phần|phương án|ca|hệ|tốp|vị trí|grade|class',
  ),
  ...weak('level', 'chuẩn|phiên bản|gói|gói thầu|dự án thành phần|kịch bản|nội dung|tiêu chí|mũi|bước|chuyên đề|phase'),
  ...strong('programme', 'chương trình 134|chương trình mục tiêu'),
  ...weak('programme', 'chương trình|dự án|ct|đề án'),
  ...strong('code', 'mã số thuế|stk|tài khoản|cmnd|cccd|huyết áp'),
  ...weak('code', 'công ty|tàu|xe|vốn|lứa|ngã|trung tâm'),
  ...weak('code', 'số|mã|mã số|ký hiệu|biển số|biển kiểm soát|bks|số hiệu|mang số|kênh|số báo danh|iphone|version'),
]);

/** Without accents these are other words: bằng, phần, đồng, cầu, họ, nhà, ban, mức. */
const AMBIGUOUS_BARE = new Set(
  'bang phan mau dong cau tap ho nha ban muc tiet bai cho kho ga ben cong san o lo ca he goi mui buoc doi tram cum'.split(
    ' ',
  ),
);

export const ORDINALS = phrasesBack<true>([...each('thứ|lần thứ|đứng thứ|kỳ họp thứ|kỳ thứ|năm thứ', true)]);

/** "thứ 7", "lần thứ 11", "thứ hai mươi": always an ordinal (or a day of the week). */
export function readOrdinal(scan: Scan, atom: Atom): NumeralMatch | null {
  const found = matchBackward(scan, atom.from - 1, ORDINALS);
  if (found === null) return null;
  // "đứng thứ 5/63": the place and how many there are.
  const outOf = atom.plain && isMark(scan, atom.to, '/') && isDigits(scan, atom.to + 1);
  return { kind: 'ordinal', from: found.from, to: outOf ? atom.to + 2 : atom.to };
}

/** "số" in these is no label: the number behind is a count. */
const COUNTING = phrasesBack<true>([
  ...each(
    'tổng số|trong số|một số|con số|số số|dân số|hệ số|chỉ số|điểm số|tỷ số|doanh số|trị số|đa số|số lượng',
    true,
  ),
]);

/** Abbreviations that may have a dot before the number, and those that must: "P. 301", "kp. 4". */
const ALWAYS_DOTTED = new Set(['p', 'q', 'đ', 'ng']);
const DOTTED = new Set(['no', 'tr', 'kp', 'tdp', ...ALWAYS_DOTTED]);

/** Labels before the number: ordinals, terms, articles, roads, levels, codes. */
export function readLabel(scan: Scan, atom: Atom): NumeralMatch | null {
  const { from, to } = atom;
  if (!isWord(scan, from - 1) && !(isMark(scan, from - 1, '.') && isWord(scan, from - 2))) return null;
  const last = isWord(scan, from - 1) ? from - 1 : from - 2;
  const found = matchBackward(scan, last, LABELS);
  if (found === null || (last === from - 2 && !DOTTED.has(wordAt(scan, last)))) return null;
  if (last === from - 1 && ALWAYS_DOTTED.has(wordAt(scan, last))) return null;
  if (scan.bare && found.to - found.from === 1 && AMBIGUOUS_BARE.has(wordAt(scan, last))) return null;
  const { kind, strong: certain } = found.value;
  const section = kind === 'document' && atom.exponent < 0 && standsAlone(scan, to);
  const bareNumber = atom.plain || atom.form === 'words' || section;
  if (!bareNumber || isMeasured(scan, to) || matchBackward(scan, last, COUNTING) !== null) return null;
  const ratio = atom.form === 'digits' && isMark(scan, to, '/') && isDigits(scan, to + 1);
  if (ratio && wordAt(scan, last) === 'áp') return { kind, from: found.from, to: to + 2 };
  if (ratio && kind !== 'document') return null;
  if (kind === 'address' && isMark(scan, to, '+') && isDigits(scan, to + 1))
    return { kind, from: found.from, to: to + 2 };
  // "lớp 9 học bù": a form of a school; more than twelve are a class of so many.
  if (certain || (wordAt(scan, last) === 'lớp' && smallInteger(scan, from, 2) <= 12 && to === from + 1))
    return isCounted(scan, to) && !isPlaceBehind(scan, to) ? null : { kind, from: found.from, to };
  if (atom.form === 'words' && atom.lone && kind !== 'level' && kind !== 'document') return null;
  if (opensSpan(scan, atom)) return null;
  if (kind === 'time' && isMark(scan, to, '+') && isDigits(scan, to + 1)) return { kind, from: found.from, to: to + 2 };
  const named = isCapitalised(scan, found.from) && !isCounted(scan, to);
  // "bão số 3 gây mưa lớn", "tuyến xe số 5 chạy": the number of one thing among its kind.
  const numbered = wordAt(scan, last) === 'số' && isWord(scan, last - 1) && smallInteger(scan, from, 2) >= 0;
  const alone =
    (numbered && !isCounted(scan, to)) ||
    named ||
    standsAlone(scan, to) ||
    ((kind === 'address' || kind === 'code') && isPlaceBehind(scan, to));
  return alone ? { kind, from: found.from, to } : null;
}

const PLACES = new Set(
  'xã phường huyện tỉnh thôn quận thị thành bản tp đường phố ngõ ngách tổ khu xa phuong huyen duong pho'.split(' '),
);

/** "thôn 2 xã Dương Quang": what follows is a place, not what is counted. */
function isPlaceBehind(scan: Scan, at: number): boolean {
  if (!PLACES.has(wordAt(scan, at))) return false;
  const next = scan.tokens[at + 1];
  // "số 12 ngõ 3"
  if (next?.kind === 'digits') return true;
  return next?.kind === 'word' && scan.text[next.start] !== scan.text[next.start]!.toLowerCase();
}

export const PROGRAMMES = phrases<true>([
  ...each('tại chỗ|không|sạch|cùng|nhất|tốt|rõ|có|đảm đang|đảm|chống|dám|bám|giảm|tăng|trọng điểm', true),
]);
const LONGEST_SLOGAN = 14;

const CAMPAIGNS = wordSet('chương đề phong sáng dự');
/** Words behind the number of a campaign: its magnitude, or what it counts where words hold the magnitude. */
export const CAMPAIGN_TAILS = wordSet('tỷ tỉ triệu cây');
const TREES = wordSet('cây');

/** "chương trình trồng 1 tỷ cây xanh", "đề án trồng một tỷ cây xanh": the name of a campaign, not what was planted. */
export function readCampaign(scan: Scan, { from, to, form }: Atom): NumeralMatch | null {
  const counted = form === 'words' && inSet(scan, to, TREES) ? to : to + 1;
  if (!inSet(scan, to, CAMPAIGN_TAILS) || !inSet(scan, counted, TREES)) return null;
  for (let back = from - 1; back >= from - 4; back--) {
    if (inSet(scan, back, CAMPAIGNS)) return { kind: 'programme', from, to: counted + 1 };
  }
  return null;
}

/** "4 tại chỗ", “5 không, 3 sạch”: a slogan that counts its own words. */
export function readProgramme(scan: Scan, atom: Atom): NumeralMatch | null {
  if (!atom.plain && !atom.lone) return null;
  const found = matchForward(scan, atom.to, PROGRAMMES);
  if (found === null) return null;
  const slogan = found.to - found.from > 1 || isQuoted(scan, atom.from) || isPaired(scan, atom.from, found.to);
  return slogan ? { kind: 'programme', from: atom.from, to: found.to } : null;
}

const SLOGANS = wordSet('không sạch tốt rõ nhất');
const AND = wordSet('và');

/** "3 không, 3 sạch": two of them side by side need no quotes. */
function isPaired(scan: Scan, from: number, to: number): boolean {
  const next = isMark(scan, to, ',') || inSet(scan, to, AND) ? to + 1 : to;
  const last = isMark(scan, from - 1, ',') || inSet(scan, from - 1, AND) ? from - 2 : from - 1;
  const beforeAnother = isDigits(scan, next) && inSet(scan, next + 1, SLOGANS);
  return inSet(scan, to - 1, SLOGANS) && (beforeAnother || (inSet(scan, last, SLOGANS) && isDigits(scan, last - 1)));
}

function isQuoted(scan: Scan, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - LONGEST_SLOGAN; back--) {
    const token = scan.tokens[back]!;
    if (token.kind !== 'mark') continue;
    if (token.norm === '"' || token.norm === '‘' || token.norm === "'") return true;
    if ('.;:()'.includes(token.norm)) return false;
  }
  return false;
}

/** "1.", "2)", "1.1.", "(3)" at the head of a block or sentence; "3 sao". */
export function readListMark(scan: Scan, atom: Atom): NumeralMatch | null {
  if (atom.form !== 'digits') return null;
  const { from } = atom;
  const bracketed = isMark(scan, from - 1, '(') && isMark(scan, atom.to, ')');
  if (bracketed && atom.plain && smallInteger(scan, from, 2) <= 20 && smallInteger(scan, from, 2) > 0) {
    const named = isWord(scan, atom.to + 1) && !isGlued(scan, atom.to + 1);
    return named && !followsNumber(scan, from - 1) ? { kind: 'list', from: from - 1, to: atom.to + 1 } : null;
  }
  if (!startsItem(scan, from) || smallInteger(scan, from, 2) < 0) return null;
  let to = from + 1;
  while (
    isMark(scan, to, '.') &&
    isGlued(scan, to) &&
    isGlued(scan, to + 1) &&
    smallInteger(scan, to + 1, 2) >= 0 &&
    to < from + 8
  )
    to += 2;
  const closed = isMark(scan, to, '.') || isMark(scan, to, ')') || (isMark(scan, to, '/') && isWord(scan, to + 1));
  if (!closed || !isGlued(scan, to)) return null;
  const next = scan.tokens[to + 1];
  if (next !== undefined && next.kind === 'digits' && isGlued(scan, to + 1)) return null;
  return { kind: 'list', from, to: to + 1 };
}

const followsNumber = (scan: Scan, at: number): boolean => {
  const before = scan.tokens[at - 1];
  return before?.kind === 'digits' || before?.norm === '%';
};

function startsItem(scan: Scan, at: number): boolean {
  if (at === 0) return true;
  const before = scan.tokens[at - 1]!;
  if (before.kind !== 'mark') return false;
  return (before.norm === '.' || before.norm === ';' || before.norm === ':') && !isGlued(scan, at);
}

export const STARS = wordSet('sao stars star');

/** "OCOP 3 sao", "4 sao". */
export function readStars(scan: Scan, atom: Atom): NumeralMatch | null {
  return atom.plain && inSet(scan, atom.to, STARS) ? { kind: 'level', from: atom.from, to: atom.to + 1 } : null;
}

export const ORDINAL_ENDINGS = wordSet('st nd rd th');

/** English ordinals: "11th", "the 2nd". */
export function readEnglishOrdinal(scan: Scan, atom: Atom): NumeralMatch | null {
  const ending = atom.plain && isGlued(scan, atom.to) && inSet(scan, atom.to, ORDINAL_ENDINGS);
  return ending ? { kind: 'ordinal', from: atom.from, to: atom.to + 1 } : null;
}
