/** A number behind one of these is no figure but the name of a day, a term, a document, a place, a part of a list. */
export const NAMING =
  /^(?:năm|ngày|tháng|quý|khóa|thứ|số|điều|đoạn|kỳ|lần|loại|lớp|tổ|khu|nhóm|thôn|phường|phần|mục|vụ|đợt|lúc|giờ|khoản|hạng|cấp|bảng)$/iu;
/** Before one of these it is the hour of a day. */
export const HOURS = /^(?:giờ|h)$/iu;

const DIGIT = 'một|hai|ba|bốn|tư|năm|lăm|sáu|bảy|tám|chín|mốt|mười|mươi|trăm|nghìn|lẻ|linh';
/** A number in words, of two words at least. */
const IN_WORDS = new RegExp(`(?<!\\p{L})(?:${DIGIT}) (?:${DIGIT})(?!\\p{L})`, 'iu');
/** A pair of numbers that may be a day as well as so many of so many: "9/9", "10/12". */
const PAIR = /(?<![\d.,/])(?:0?[1-9]|[12]\d|3[01])\/(?:0?[1-9]|1[0-2])(?![\d/])/;
/** Behind these a number is a name or an amount ("nhiệm vụ 6 tháng", "phường 40 đồng chí"). */
const BOTH = /(?<!\p{L})(?:vụ|số|kỳ|phần|phường|tổ|lần|đợt|khu|lớp|phòng|phố|bộ|bản|loại|cấp) \d/iu;

/** May a passage hold a figure that the edits cannot tell: a number in words, or one that may be a name? */
export const mayHoldMore = (words: string): boolean => [IN_WORDS, PAIR, BOTH].some((form) => form.test(words));
