import type { CueKind } from '../figure/cues.ts';
import { indexPhrases, type PhraseIndex } from '../figure/phrase-index.ts';
import { wordList } from './word-list.ts';

/**
 * The closed list of words that say nothing of which part of a thing is counted. Everything that is not here, and neither
 * in what the figure was read from nor in the source's own words, may narrow it. Phrases are matched whole, the longest
 * first: "so" alone is a comparison, "đầu" alone is nothing, since "đầu tư" is not to be half understood.
 */
const FUNCTION_WORDS =
  'và|hay|hoặc|thì|mà|là|được|có|đã|sẽ|đang|vẫn|cũng|còn|chỉ|mới|đều|này|đó|ấy|nay|cho|để|nhằm|giúp|của|về|tại|ở|trong|' +
  'từ|với|cùng|theo|đến|tới|ra|vào|lên|xuống|do|bởi|các|những|một|khoảng|gần|hơn|trên|dưới|xấp xỉ|chừng|số|con số|' +
  'số lượng|lượng|mức|tổng|tổng số|tổng cộng|tổng mức|tổng giá trị|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|toàn|toàn bộ|tất cả|cả|chung|phải|' +
  'cần|như|rất|đặc biệt|hết sức|khoản|các khoản|nguồn ngân sách|số tiền|con|người|mới chỉ|đơn vị tính|đvt|trở lên|trở xuống|chẵn|tròn|đúng|' +
  'ít nhất|tối thiểu|tối đa|không dưới|không quá|chưa đến|chưa tới|chưa đầy|chưa kể|nhiều nhất';

/** How far it came, and what it is held against; the cues of these kinds are added below. */
const REACHED =
  'hoàn thành|thực hiện|thực hiện được|dừng ở|dừng lại ở|giữ ở|giữ ở mức|ước|ước cả năm|được|giảm còn|rút xuống|' +
  'năm trước|năm ngoái|cùng kỳ|gấp … lần|điểm|điểm phần trăm|phần trăm|đề ra|đặt ra|kế hoạch năm|kế hoạch đề ra|' +
  'dự toán năm|dự toán giao|tỉnh giao|thành phố giao|được giao|tiến độ|theo kế hoạch|để đạt|đạt tiêu chuẩn|đạt danh hiệu|chính thức|nhiệm vụ|các nhiệm vụ|nhiệm vụ đề ra';

/** When, where the whole year is meant, and where, where the whole place is. */
const WHOLE =
  'năm|năm nay|năm qua|trong năm|cả năm|trong cả năm|hết năm|kết thúc năm|khép lại năm|tính|hết tháng 12|đến hết năm|tính đến hết năm|cuối năm|đến cuối năm|' +
  'tính đến cuối năm|đến nay|tính đến nay|tới nay|giai đoạn|thành phố|tp|toàn thành phố|cả thành phố|địa bàn|trên địa bàn|' +
  'trên toàn địa bàn|ngân sách nhà nước|cơ cấu kinh tế|nền kinh tế|cơ cấu|người dân|nhân dân|' +
  'đảng bộ|đảng bộ thành phố|toàn đảng bộ|thành ủy|ban chấp hành';

/** Who says it, and how it is said. */
const REPORTED =
  'ban hành|biểu quyết|báo cáo|bản báo cáo|theo báo cáo|dẫn|được dẫn|trích dẫn|dẫn ra|cho biết|cho thấy|cho hay|nêu|nêu rõ|nêu trên|ghi|ghi rõ|ghi nhận|đánh giá|' +
  'khẳng định|nhấn mạnh|thông báo|thông tin|công bố|chốt|chốt lại|thống nhất|nhất trí|thông qua|quyết nghị|kết luận|' +
  'xác định|ấn định|quyết định|tổng hợp|tổng kết|số liệu|tài liệu|trình bày|trình|hội nghị|nghị quyết|kết quả|như sau|' +
  'cụ thể|cụ thể là|qua rà soát|rà soát|theo đó|trong đó';

const ENGLISH =
  'the|a|an|state|whole|the whole of|of|in|on|at|to|for|by|from|with|and|or|was|were|is|are|be|been|has|had|have|it|its|this|that|which|year|' +
  'whole year|full year|city|town|total|about|nearly|some|as|new|same|report|reported|said|says|shows|conference|' +
  'resolution|according to|people|per cent|percent|points|percentage points|compared|plan|target|only|also|area|estimated';

const CUES: ReadonlySet<CueKind> = new Set([
  'down-to',
  'reach',
  'equal',
  'is',
  'share',
  'plan',
  'same-period',
  'compare',
  'estimate',
  'target',
  'target-head',
  'up',
  'down',
  'exceed',
  'up-to',
  'respectively',
]);

/** Who acts or speaks for the whole place, and what is said of how it went: in front of what is counted only. */
const ACTORS =
  'thị ủy|bch|chúng tôi|mình|ban thường vụ|btv|chúng ta|lãnh đạo|lãnh đạo thành phố|đại biểu|các đại biểu|phóng viên|tin|bản tin|bài viết|' +
  'báo chí|viết|lần này|trong số các chỉ tiêu|trong số các nhiệm vụ|trong số các kết quả|cấp ủy|các cấp ủy|cấp ủy đảng|chính quyền|' +
  'chính quyền các cấp|các cấp|các ngành|các cấp các ngành|cấp|ngành|địa phương|ủy ban|ubnd|hđnd|ủy ban nhân dân|' +
  'hội đồng nhân dân|mttq|ủy ban mttq|mặt trận tổ quốc|hệ thống chính trị|nhân dân|đại hội|hội nghị lần thứ|lần thứ|khóa|' +
  'nhiệm kỳ|đồng chí|bí thư|phó bí thư|chủ tịch|vận động|tổ chức|triển khai|triển khai thực hiện|hoạt động|huy động|' +
  'công tác|lĩnh vực|phần|mảng|chương trình|phong trào|nhiệm vụ|các nhiệm vụ|nhất|việc|kinh tế|xã hội|kinh tế - xã hội|' +
  'tài chính|ngân sách|an sinh xã hội|an sinh|xây dựng đảng|phát triển|phát triển kinh tế|thu nhập|đời sống|tình hình|' +
  'hỗ trợ|trao tặng|tặng|chăm lo|giải quyết|tạo|tốt|khác|nông thôn mới|giảm nghèo|tập trung|chỉ đạo|quan tâm|chú trọng|tiếp tục|tính chung|' +
  'duy trì|tiến hành|nỗ lực|phấn đấu|đẩy mạnh|xây dựng|nhiều|giải pháp|kết quả đạt được|ra|seventh|th|party|party committee|committee|term|meeting|heard|heard that|told|' +
  'secretary|leaders|authorities|people’s committee|figures|figure';

/** What a paragraph or an item is about; of money spent it may be what the money is for. */
const TOPICS =
  'nông nghiệp|lâm nghiệp|nông lâm nghiệp|nông , lâm nghiệp|nông - lâm nghiệp|nông – lâm nghiệp|sản xuất|thương mại|dịch vụ|công nghiệp|văn hóa|văn hóa - xã hội|' +
  'văn hóa , xã hội|lao động|việc làm|nhà ở|công tác đảng|dân vận|quốc phòng|an ninh|đời sống nhân dân|phát triển rừng|' +
  'trồng rừng|bảo vệ rừng|đảng viên|phát triển đảng|tuần tra|hành chính|hành chính công|thủ tục hành chính|dịch vụ hành chính công';

/** How it went, why and since when, and what a talk begins with: in front of the clause only, of money too; so is what was made of
 * the number behind it ("Đó là cố gắng rất lớn của ..."). */
const CIRCUMSTANCES =
  'trước tình hình đó|sau khi rà soát|sau rà soát|nói|nói về|nói chung|đáp|trả lời|tổng kết lại|nội dung bài|nội dung|nghe|suốt|suốt cả năm|hôm nay|sang|bước sang|bước vào năm|chuyển sang|' +
  'năm đầu sau đại hội|so với đầu năm|nhờ|nhờ có|nhờ vậy|với sự|với sự nỗ lực|với tinh thần|với quyết tâm|bằng sự|cùng với|bên cạnh|bên cạnh đó|' +
  'do đó|mặc dù|dù|tuy|tuy nhiên|tuy vậy|gặp|gặp nhiều|còn nhiều|khó khăn|thách thức|thuận lợi|chính sách|các chính sách|chương trình hỗ trợ|quyết tâm|' +
  'trọng tâm|thu , chi ngân sách|thu chi ngân sách|thu ngân sách|quang cảnh|toàn cảnh|ảnh|ảnh minh họa|phát biểu|tinh thần|quyết liệt|đồng bộ|hiệu quả|có hiệu quả|ổn định|ngày càng|cải thiện|nâng cao|được nâng lên|mô hình|trước hết|đáng chú ý|nổi bật|theo thống kê|' +
  'một số chỉ tiêu|không đạt|chưa đạt|chưa hoàn thành|hạn chế|còn hạn chế|do nguồn|nhìn lại|một số kết quả|một số nhiệm vụ|một số mục tiêu|một số nội dung|có bước tiến|có bước phát triển|có nhiều chuyển biến|chuyển biến|cố gắng|rất lớn|thành tích|đáng ghi nhận|đáng mừng|th|kh|ước th|đơn vị|chỉ tiêu|các chỉ tiêu|chủ yếu|nội dung|bảng|biểu|kèm|kèm theo|phụ lục|stt|tt|ghi chú|so sánh|end|by the end of|despite|thanks to|efforts';

/** Longer phrases that take a neutral word in them back: a part, a stock, another account of the same thing. */
const PARTING =
  'bình quân|giảm bình quân|tăng bình quân|trung bình|mỗi|từng|/ năm|một năm|một tháng|một phần|phần còn lại|trong số|trong tổng số|trong số đó|số còn lại|còn lại|hiện có|hiện còn|một số|một vài|các xã|' +
  'các phường|có xã|có phường|nâng số|nâng tổng số|đưa số|đưa tổng số|bổ sung|bổ sung thêm|ít nhất là|' +
  'cao nhất|thấp nhất|đầu năm|giữa năm|trong nước|ngoài nước|cả nước|trong nhiệm kỳ|cả nhiệm kỳ|đầu nhiệm kỳ|cuối nhiệm kỳ|gần hết';

const split = (list: string): readonly string[] => list.split('|');

const NEUTRAL = [FUNCTION_WORDS, REACHED, WHOLE, REPORTED, ENGLISH].flatMap(split);

/**
 * What a phrase is: `neutral` anywhere, `actor` in front of what is counted only, `circumstance` in a sentence's opening,
 * `topic` there and not of money, `parting` never.
 */
export type ResidueKind = 'neutral' | 'actor' | 'circumstance' | 'topic' | 'parting';

/** By the stretch that is looked at; `openingOfSpent`: the opening of a sentence about money that is spent. */
export type ResidueIndex = PhraseIndex<
  Readonly<Record<'complement' | 'subject' | 'opening' | 'openingOfSpent', ResidueKind>>
>;

/** Makes the index. `cues`: the words that say how a number is meant; those of some kinds are neutral. */
export function residueIndex(cues: readonly (readonly [string, CueKind])[]): ResidueIndex {
  const phrases: Readonly<Record<ResidueKind, readonly string[]>> = {
    neutral: [...NEUTRAL, ...cues.flatMap(([phrase, kind]) => (CUES.has(kind) ? [phrase] : []))],
    actor: split(ACTORS),
    circumstance: split(CIRCUMSTANCES),
    topic: split(TOPICS),
    parting: split(PARTING),
  };
  const pairs = (...kinds: readonly ResidueKind[]): (readonly [string, ResidueKind])[] =>
    kinds.flatMap((kind) => phrases[kind].map((phrase): readonly [string, ResidueKind] => [phrase, kind]));
  return indexPhrases({
    complement: pairs('parting', 'neutral'),
    subject: pairs('parting', 'neutral', 'actor'),
    opening: pairs('parting', 'neutral', 'actor', 'circumstance', 'topic'),
    openingOfSpent: pairs('parting', 'neutral', 'actor', 'circumstance'),
  });
}

/** What opens a complement: for whom, of whom, from what, by whom, where. */
export const OPENERS = wordList(
  'cho|để|nhằm|giúp|của|từ|bằng|bởi|tại|ở|trong|ngoài|với|cùng|qua|riêng|thuộc|theo|do|là|gồm|như|' +
    'for|of|from|by|in|at|to|with',
);

/** Behind a comma, what goes on with the number in front of it. */
export const GOES_ON = wordList(
  'cho|để|của|từ|do|thuộc|riêng|dành cho|chi cho|tại|ở|không kể|chưa kể|không tính|chưa tính|chỉ tính|tính riêng|' +
    'toàn bộ cho|qua|thông qua|bằng nguồn|trong khuôn khổ|trong chương trình|trong dự án|trong đề án|theo chương trình|' +
    'theo dự án|theo đề án|for|excluding|from|through',
);

/** Behind a comma, by whom or by what the number is told ("theo số liệu công bố sau hội nghị"). */
export const TOLD_BY = wordList('theo|số liệu|con số|according to');

/** What a sentence opens with and holds its figure to, up to a comma. */
export const OPENS = wordList(
  'tính cả|kể cả|gồm cả|bao gồm|không kể|chưa kể|không tính|chưa tính|ngoài|trừ|bình quân|trung bình|mỗi|từng|cho|để|của|' +
    'từ|bằng|qua|thông qua|riêng|dành cho|chi cho|tại|ở|trong|đối với|tính riêng|chỉ tính|về|khu vực|khối|nhóm|vùng|diện|' +
    'nguồn|for|through|from|in',
);

/** Why and with what effort, which says nothing of what is counted. */
export const REASONS = wordList(
  'với sự|với tinh thần|với quyết tâm|nhờ|do|mặc dù|dù|tuy|bằng sự|cùng với|bên cạnh|despite|thanks to',
);

/** What a part ends with that only tells who says it. */
export const SAYING = wordList(
  'cho biết|cho hay|chia sẻ|kể|nói|phân tích|trả lời|phát biểu|nhấn mạnh|khẳng định|viết|thông tin|nêu|nêu rõ|trao đổi|said|says|told',
);

/** In front of a person's name. */
export const PERSONS = wordList('ông|bà|anh|chị|đồng chí');

/** What opens a clause or a sentence that tells of the number before it. */
export const POINTS_BACK = wordList(
  'đó là|đó chỉ là|đây là|đây chỉ là|con số này|con số đó|số này|số đó|tỷ lệ này|mức này|this figure|that is',
);

/** Behind a dash, whose the number is ("4,1% - là của phường khác"). */
export const BELONGS = wordList('là|của|thuộc|ở|tại');

/** Whoever speaks for less than the whole, or said it before, may say it of that. */
export const SPEAKS_FOR_PART = wordList(
  'hợp tác xã|ubnd xã|của xã|bí thư xã|chủ tịch xã|đảng ủy xã|phường|thôn|tổ dân phố|công ty|doanh nghiệp|ngân hàng|trường|' +
    'hội phụ nữ|hội nông dân|hội cựu|hội chữ|hội doanh|đoàn thanh|trước|cũ',
);

/** What joins another statement. */
export const JOINING = wordList('và|song|nhưng|đồng thời|trong khi|and|but|while');

/** Of names and numbers in turn each has its own. */
export const IN_TURN = wordList('lần lượt|respectively');

/** Opens an aside between commas. */
export const ASIDES = wordList('theo|qua|nhờ|dù|mặc dù|tuy|do|sau|khi');
