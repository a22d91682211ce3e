import type { ReferenceFigure } from '../../data/schemas/pack.ts';
import { cuePhrases, FUNCTION_WORDS } from '../figure/cues.ts';
import type { Figure } from '../figure/figure.ts';
import { barePhrase, normPhrase, tokenize } from '../text/tokens.ts';
import { leadOf } from './sentence-of.ts';
import { isSetApart } from './set-apart.ts';

const phrases = (...list: string[]): string[] => list.map((words) => ` ${normPhrase(words)} `);
/** The words of a text; without accents where it has none, so that unaccented pages are read alike. */
const wordsOf = (text: string, form: Form): string[] =>
  tokenize(text).flatMap((token) => (token.kind === 'word' ? [token[form]] : []));
type Form = 'norm' | 'bare';
type WordSets = Readonly<Record<Form, ReadonlySet<string>>>;

const IDLE = 'khác chung tốt giúp hỗ trợ tặng nhằm góp phần cả người dân nhân nước nhà mới toàn cơ cấu kinh tế';
/** Who acts for the whole place, and what is said of how it went. */
const ACTORS =
  'đảng bộ thành ủy cấp ủy chính quyền các cấp ngành địa phương ban chấp hành mặt trận tổ quốc ủy ban ubnd hđnd mttq ' +
  'vận động tổ chức triển khai hoạt động huy động công tác lĩnh vực chương trình nhân dân kết quả hội nghị báo cáo ' +
  'thống nhất thông qua quyết định xác định xây dựng an sinh xã hội phát triển thu nhập đời sống tình hình bản thường vụ';
const neutralIn = (form: Form): ReadonlySet<string> => {
  const cues = cuePhrases().filter(([, kind]) => kind !== 'none');
  const all = [...FUNCTION_WORDS, ...cues.map(([phrase]) => phrase), IDLE];
  return new Set(all.flatMap((words) => wordsOf(words, form)));
};
/** Words that say nothing of which part of a thing is counted. */
const NEUTRAL: WordSets = { norm: neutralIn('norm'), bare: neutralIn('bare') };
const SUBJECT: WordSets = {
  norm: new Set(wordsOf(ACTORS, 'norm')),
  bare: new Set(wordsOf(ACTORS, 'bare')),
};

/** Said with words that are neutral by themselves: parts, means of several, the highest of them. */
const SINGLED = phrases(
  'bình quân',
  'trung bình',
  'mỗi',
  'từng',
  'cao nhất',
  'thấp nhất',
  'nhiều nhất',
  'ít nhất là',
  'các xã',
  'các phường',
  'các thôn',
  'có xã',
  'có phường',
  'trong số đó',
  'trong số này',
  'riêng',
  'cấp xã',
  'khu vực',
  'average',
  'each',
);
/** In front, in the same part of the sentence: whose it is within the place, or what else is said of the amount. */
const TURNED = phrases(
  'doanh nghiệp',
  'công ty',
  'hợp tác xã',
  'hộ gia đình',
  'chi bộ',
  'khối',
  'hội',
  'đoàn thanh niên',
  'nguồn vốn',
  'nguồn quỹ',
  'vốn vay',
  'tiết kiệm',
  'còn thiếu',
  'chênh lệch',
  'cây giống',
  'nghiệm thu',
  'thiết kế',
);
/**
 * In front, anywhere in the sentence up to a semicolon: a wish, a growth, by which means, somebody or something within the
 * place, or an earlier time.
 */
const AHEAD = phrases(
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'có ý kiến',
  'dự thảo',
  'cho rằng',
  'trong số đó',
  'trong số này',
  'các phòng',
  'các hộ',
  'hộ dân',
  'theo số liệu của',
  'theo thống kê',
  'tốc độ tăng',
  'tăng trưởng',
  'từ nguồn',
  'thông qua chương trình',
  'ông',
  'bà',
  'anh',
  'chị',
  'gia đình',
  'mô hình',
  'dự án',
  'nhà máy',
  'xưởng',
  'công đoàn',
  'mặt trận',
  'mttq',
  'đầu nhiệm kỳ',
  'đầu kỳ',
  'trước đây',
  'trước đó',
  'thông qua nguồn',
  'thông qua vay',
  'thông qua giới thiệu',
  'thông qua sàn',
  'qua vay vốn',
  'qua kênh',
  'từ vốn',
  'từ quỹ',
  'từ chương trình',
  'bằng nguồn',
  'nguồn vốn',
  'vốn vay',
  'vay vốn',
);
/** Two kinds of work that a source may count together ("xây dựng mới và sửa chữa 5 căn nhà"). */
const KINDS = [
  phrases('xây', 'xây dựng', 'xây mới', 'làm', 'làm mới', 'dựng', 'khởi công', 'build', 'built', 'building'),
  phrases('sửa', 'sửa chữa', 'tu sửa', 'cải tạo', 'nâng cấp', 'tu bổ', 'repaired', 'repair', 'renovated'),
] as const;
/** In the name itself: another account of the same money. */
const ACCOUNTS = phrases('địa phương', 'cân đối', 'nội địa');
/** The source counts the organisations of all kinds, a page that says so the party cells alone. */
const CELLS = phrases('chi bộ');
const ALL_ORGANISATIONS = phrases('đảng bộ', 'tổ chức');
/** Levels within the city: alone, one or some of them. */
const WITHIN = phrases('xã', 'phường', 'thôn', 'tổ dân phố');
/** Right behind: who they are, or that it is still to do. */
const QUALIFIED = new Set(['la', 'chua', 'nu', 'thuoc', 'nguoi']);
/** Behind "trong": when, or the whole place. */
const WITHOUT_PART = new Set(['nam', 'toan', 'thanh', 'ca', 'do', 'sach', 'co', 'giai', 'nhiem', 'in']);
/** Units that count people of some kind. */
const PEOPLE = new Set(['person', 'party-member']);
const ANYBODY = normPhrase('người lao động đồng chí đảng viên mới').split(' ');
/** Behind, in the same part of the sentence: by which means, so not all of it. */
const MEANS = phrases(
  'thông qua',
  'từ nguồn',
  'bằng nguồn',
  'nguồn vốn',
  'vốn vay',
  'nguồn quỹ',
  'qua các',
  'trong tổng số',
  'chưa',
  'tiêu biểu',
);

/** Words with "hội" that name no association. */
const MEETINGS = /(?:xã|xa|đại|dai) (?:hội|hoi)|(?:hội|hoi) (?:nghị|nghi)/gu;

const REACH = 300;

/**
 * Do the words around a figure narrow what it counts, or say of it what the program has no word for ("chi ngân sách cho
 * giáo dục", "kết nạp đảng viên nữ", "các doanh nghiệp tạo việc làm")? Words that the source itself uses for the same do
 * not. Asked only before a number is called different or a target missed: there, what is not understood holds it back.
 */
export function isNarrowed(text: string, figure: Figure, reference: ReferenceFigure): boolean {
  const { quote } = reference;
  const { indicator, place, period, status, issuer, definition } = figure.evidence;
  const known = [indicator, place, period, status, issuer, definition].map((evidence) => evidence?.text ?? '');
  const printed = [quote.prefix, quote.exact, quote.suffix, ...known];
  const placed = new Set(reference.place.split('-'));
  const own = { norm: null, bare: null } as Record<Form, ReadonlySet<string> | null>;
  const ownIn = (form: Form): ReadonlySet<string> => {
    own[form] ??= new Set(printed.flatMap((text) => wordsOf(text, form)));
    return own[form];
  };
  const lead = leadOf(text, figure);
  // A few words may have no accents by chance; a sentence has none where it is written without.
  const around = `${lead} ${text.slice(figure.start, figure.end + REACH)}`;
  const form = normPhrase(around) === barePhrase(around) ? 'bare' : 'norm';
  const source = ownIn(form);
  const strange = (words: string, idle: WordSets | null = null): boolean => {
    const tokens = tokenize(words);
    return tokens.some((token) => {
      const word = token[form];
      const isKnown = NEUTRAL[form].has(word) || source.has(word) || placed.has(token.bare) || idle?.[form].has(word);
      return token.kind === 'word' && isKnown !== true;
    });
  };
  const part = lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1);
  const name = indicator?.how === 'said' ? indicator.span : null;
  const gap = name !== null && name.end <= figure.start ? text.slice(name.end, figure.start) : '';
  const between = gap.length > REACH ? '' : withoutAsides(gap);
  const last = Math.max(figure.end, name?.end ?? 0);
  const behind = /^[^.,;:()\n]*/u.exec(text.slice(last, last + REACH))?.[0] ?? '';
  const [next = '', after = ''] = behind.trim().split(/\s+/u, 2);
  const named = indicator?.text ?? '';
  const isAhead = name !== null && name.start < figure.start && name.start > figure.start - part.length;
  const subject = isAhead ? part.slice(0, part.length - (figure.start - name.start)) : part;
  return (
    says(part, SINGLED) ||
    says(withoutAsides(`${part} ${named}`).replace(MEETINGS, ' '), TURNED) ||
    (says(subject, WITHIN) && !says(place?.text ?? '', WITHIN)) ||
    strange(subject, SUBJECT) ||
    strange(openingMeans(lead), SUBJECT) ||
    says(lead.slice(lead.lastIndexOf(';') + 1), AHEAD) ||
    says(`${named} ${between}`, ACCOUNTS) ||
    isOneKind(`${quote.prefix} ${quote.exact}`, `${sinceNumber(lead)} ${named}`) ||
    (says(named, CELLS) && !says(named, ALL_ORGANISATIONS)) ||
    strange(between) ||
    (next !== '' && (strange(next) || QUALIFIED.has(barePhrase(next)))) ||
    (barePhrase(next) === 'trong' && !WITHOUT_PART.has(barePhrase(after))) ||
    isOfSomeKind(text, figure) ||
    isSetApart(text, figure, reference) ||
    says(behind, MEANS)
  );
}

/** "60 đoàn viên", "210 thanh niên": the word for the unit itself says who they are. */
function isOfSomeKind(text: string, { unit, unitWord, number }: Figure): boolean {
  if (!PEOPLE.has(unit) || unitWord === null) return false;
  const words = tokenize(text.slice(Math.max(unitWord.start, number.end), unitWord.end)).filter(
    ({ kind }) => kind === 'word',
  );
  return words.some(({ norm, bare }) => norm !== bare && !ANYBODY.includes(norm));
}

/** "Qua học nghề, ...": by which means, where a sentence opens with that. */
function openingMeans(lead: string): string {
  const comma = lead.indexOf(',');
  const opening = lead.slice(0, Math.max(comma, 0)).trim();
  return /^(?:thông qua|thong qua|qua|từ|tu|bằng|bang|through)\s/iu.test(opening) ? opening : '';
}

/** What stands in front since the last semicolon and the last number: "xây mới, sửa chữa" is one number's. */
const sinceNumber = (lead: string): string => lead.split(/[;\d]/u).at(-1) ?? '';

/** Does the source count both kinds of work together, and the page only one of them? */
function isOneKind(source: string, page: string): boolean {
  const [first, second] = KINDS;
  return says(source, first) && says(source, second) && says(page, first) !== says(page, second);
}

/** Without what stands in brackets, or between commas behind "theo", "qua", "nhờ", "dù". */
function withoutAsides(words: string): string {
  const plain = normPhrase(words).replace(/\([^()]*\)/gu, ' ');
  return plain.replace(/,\s(?:theo|qua|nhờ|nho|dù|du|mặc dù|mac du|tuy|do|sau|khi)\s[^,]*,/gu, ' ');
}

function says(words: string, list: readonly string[]): boolean {
  const spoken = ` ${normPhrase(words)} `;
  return list.some((phrase) => spoken.includes(phrase));
}
