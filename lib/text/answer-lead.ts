/** All that stands in front of the number of a bare answer: "Đáp:", "Đó là", "Con số ấy là", "Thưa, là", "- Trả lời:". */
const LEAD =
  /^[\s"“«–—-]*(?:(?:đáp|trả lời|xin trả lời|dạ|thưa|vâng|answer)\s?[:,.]?\s*)?(?:(?:đó|đây|(?:con số|mức|chỉ tiêu|tỷ lệ|kết quả) (?:này|ấy|đó)|cụ thể|it|that)\s*)?(?:(?:là|is|was)\s*)?[:,]?\s*$/iu;
const LONGEST = 60;

/**
 * Does a sentence say nothing but a number, so that the sentence in front of it tells what the number is of? `front`: its words in
 * front of the number; `behind`: those behind its unit. A number without any may be one of several to choose from ("A. 80 đảng viên").
 */
export const isBareAnswer = (front: string, behind: string): boolean =>
  front.length <= LONGEST && /\p{L}/u.test(front) && LEAD.test(front) && /^[\s.!…"”»)]*$/u.test(behind);
