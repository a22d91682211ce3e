/**
 * Words around a number that hold back what would be said of it. They say nothing of what is measured, and are read beside
 * the cues: one word may be both.
 */
export type CautionWord =
  /** Makes everything behind it in the sentence a plan, lists of several clauses included. */
  | 'plan-head'
  /** Does so in its own clause at most: results are told with it as well. */
  | 'plan-word'
  | 'given'
  /** Behind targets that were not met stands a result. */
  | 'missed'
  /** Corrections, rumours and denials; they need not stand at the number to make it somebody's mistake. */
  | 'mistake'
  /** What is imagined, wished for, asked, or told by nobody. */
  | 'imagined'
  | 'so-far'
  /** Behind a number: the work goes on, and the number with it. */
  | 'goes-on'
  /** Says that something was not reached. */
  | 'negated'
  /** In front of a number, in its own clause: it is what failed, was needed, granted or lost, and not what was done. */
  | 'undone'
  /** What a sector can be a share of beside the economy: its workers, its firms, what is lent to it, its land, its taxes. */
  | 'whole'
  /** Says that the economy is the whole after all. */
  | 'economy';

const WORDS: Readonly<Record<CautionWord, string>> = {
  'plan-head':
    'phấn đấu|mục tiêu|đặt kế hoạch|dự kiến|đăng ký|được giao|quyết tâm|nhiệm vụ|đề nghị|kiến nghị|đề xuất|có ý kiến|' +
    'quyết nghị|yêu cầu|ấn định|asked|required|requires|instructed|assigned|tasked|proposed|aim|aims|aimed',
  'plan-word': 'sẽ|kế hoạch|chỉ tiêu|nghị quyết|đề ra|đặt ra|dự toán',
  given: 'giao',
  missed: 'không đạt|chưa đạt|chưa hoàn thành|không hoàn thành|not met|fell short',
  mistake:
    'nhầm|nhầm lẫn|sai|sai sót|sơ suất|đính chính|cải chính|xin lỗi|không đúng|không chính xác|chưa chính xác|' +
    'con số đúng|số đúng|số liệu đúng|tin đồn|đồn đoán|lan truyền|mạng xã hội|không có chuyện|không có việc|' +
    'không phải|bịa đặt|in lỗi|bản in lỗi|lỗi in|lỗi đánh máy|được thu hồi|đã thu hồi|bị thu hồi|đã gỡ|gỡ bỏ|đã bị gỡ|bị bác|bác bỏ|bị bác bỏ|không được thông qua|không thông qua|chưa được thông qua|con số cuối cùng|' +
    'thất thiệt|sai lệch|điều chỉnh xuống|điều chỉnh lên|điều chỉnh thành|điều chỉnh còn|chỉnh lại|sửa thành|thực ra|thật ra|kỳ thực|không có thật|nói lại cho rõ|báo cáo chỉ ghi|một tài khoản|chủ tài khoản|trang cá nhân|by mistake|wrongly|incorrectly|rumour|rumours|correction|misprint|retracted|withdrawn|we apologise',
  imagined:
    'nếu|giả sử|giả định|tưởng tượng|có thể|khả năng|kỳ vọng|hy vọng|mong muốn|dự báo|vì sao|tại sao|trang mạng|facebook|zalo|' +
    'nghe nói|được cho là|cho rằng|một số ý kiến|nhiều ý kiến|có ý kiến|dự thảo|đại biểu đề nghị|' +
    'if|could|might|would|hoped|allegedly',
  'so-far': 'đến nay|tới nay|tính đến|chốt đến|cập nhật đến|so far',
  'goes-on':
    'đang|hiện đang|sẽ|nữa|phần còn lại|diện tích còn lại|số còn lại|trồng tiếp|trồng nốt|làm nốt|tiếp tục trồng|nốt|' +
    'trong tháng này|still|will|the rest',
  negated:
    'không|chưa|chẳng|không đạt|chưa đạt|không được|chưa được|không hoàn thành|chưa hoàn thành|không tới|chưa có đến|' +
    'chưa có tới|not|never',
  undone:
    'không kịp|chưa kịp|không hoàn thành|chưa hoàn thành|thất bại|lỡ hẹn|bỏ lỡ|lỡ|hụt|trượt|đáng lẽ|đáng ra|lẽ ra|thiếu|cần|' +
    'cần phải|phê duyệt|chuẩn bị|cháy|bị chết|bị mất|bị phá|thiệt hại|failed to|missed',
  whole:
    'lao động|nhân lực|việc làm|dân số|doanh nghiệp|hợp tác xã|hộ kinh doanh|cơ sở|dư nợ|tín dụng|cho vay|vốn vay|' +
    'vốn đầu tư|tổng vốn|đất|diện tích|thuế|thu ngân sách|đảng viên|workers|workforce|labour|labor|employment|' +
    'employees|loans|credit|enterprises|businesses|households|land|taxes|budget revenue',
  economy:
    'cơ cấu kinh tế|cơ cấu ngành kinh tế|nền kinh tế|giá trị sản xuất|giá trị sản lượng|giá trị tăng thêm|grdp|' +
    'economic structure|the economy',
};

const BITS = Object.fromEntries(Object.keys(WORDS).map((kind, index) => [kind, 1 << index])) as Readonly<
  Record<CautionWord, number>
>;

/** The kind as a set of one. */
export const bitOf = (kind: CautionWord): number => BITS[kind];

/** A phrase of such words. */
export interface CautionPhrase {
  readonly kind: CautionWord;
  readonly text: string;
}

/** All of them, for matching. */
export const cautionPhrases = (): (readonly [string, CautionPhrase])[] =>
  (Object.entries(WORDS) as [CautionWord, string][]).flatMap(([kind, list]) =>
    list.split('|').map((text): readonly [string, CautionPhrase] => [text, { kind, text }]),
  );
