import { normPhrase } from '../text/tokens.ts';

/** The phrases as `says` looks for them. */
const phrases = (...list: string[]): string[] => list.map((words) => ` ${normPhrase(words)} `);

/** Said with words that are neutral by themselves: parts, means of several, the highest of them. */
export const SINGLED = phrases(
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
export const TURNED = phrases(
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
export const AHEAD = phrases(
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'có ý kiến',
  'dự thảo',
  'cho rằng',
  'trong số',
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
export const KINDS = [
  phrases('xây', 'xây dựng', 'xây mới', 'làm', 'làm mới', 'dựng', 'khởi công', 'build', 'built', 'building'),
  phrases('sửa', 'sửa chữa', 'tu sửa', 'cải tạo', 'nâng cấp', 'tu bổ', 'repaired', 'repair', 'renovated'),
] as const;
/** In the name itself: another account of the same money. */
export const ACCOUNTS = phrases('địa phương', 'cân đối', 'nội địa');
/** The source counts the organisations of all kinds, a page that says so the party cells alone. */
export const CELLS = phrases('chi bộ');
export const ALL_ORGANISATIONS = phrases('đảng bộ', 'tổ chức');
/** Levels within the city: alone, one or some of them. */
export const WITHIN = phrases('xã', 'phường', 'thôn', 'tổ dân phố');
/** Right behind: who they are, or that it is still to do. */
export const QUALIFIED = new Set(['la', 'chua', 'nu', 'thuoc', 'nguoi', 'tu', 'ngoai', 'o', 'bi']);
/** Behind "trong": when, or the whole place. */
export const WITHOUT_PART = new Set(['nam', 'toan', 'thanh', 'ca', 'do', 'sach', 'co', 'giai', 'nhiem', 'in']);
/** Units that count people of some kind, and what they are called where they may be anybody. */
export const PEOPLE = new Set(['person', 'party-member']);
export const ANYBODY = normPhrase('người lao động đồng chí đảng viên mới').split(' ');
/** Behind, in the same part of the sentence: by which means, so not all of it. */
export const MEANS = phrases(
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
  'đầu nhiệm kỳ',
  'năm liền',
  'lần 2',
);

/** Words with "hội" that name no association. */
export const MEETINGS = /(?:xã|xa|đại|dai) (?:hội|hoi)|(?:hội|hoi) (?:nghị|nghi)/gu;

/** Ends what is said of the thing counted: for whom it is, the next thing, or how it has changed. */
export const ENDS: ReadonlySet<string> = new Set(
  'va and cho giup de nham gop for giam tang dat bang vuot so'.split(' '),
);
