import { each, phrasesBack } from '../phrases.ts';
import type { NumeralKind } from '../quantity.ts';

/** `strong`: the number is a label unless a measure follows; else only when it stands alone. */
export interface Label {
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
  ...strong('document', 'điều|khoản|chương|mục|phụ lục|đoạn|tiết|article|chapter|annex|page'),
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
export const AMBIGUOUS_BARE = new Set(
  'bang phan mau dong cau tap ho nha ban muc tiet bai cho kho ga ben cong san o lo ca he goi mui buoc doi tram cum'.split(
    ' ',
  ),
);

/** "số", "cầu" in these are no labels: the number behind is a count. */
export const COUNTING = phrasesBack<true>([
  ...each(
    'tổng số|trong số|một số|con số|số số|dân số|hệ số|chỉ số|điểm số|tỷ số|doanh số|trị số|đa số|số lượng|yêu cầu|nhu cầu',
    true,
  ),
]);

/** Abbreviations that may have a dot before the number, and those that must: "P. 301", "kp. 4". */
export const ALWAYS_DOTTED = new Set(['p', 'q', 'đ', 'ng']);
export const DOTTED = new Set(['no', 'tr', 'kp', 'tdp', ...ALWAYS_DOTTED]);
