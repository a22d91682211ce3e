import type { CueKind } from '../../mention/cue/cues.ts';
import { indexPhrases, type PhraseIndex } from '../../words/phrase-index.ts';
import { wordList } from './word-list.ts';

/**
 * The closed list of words that say nothing of which part of a thing is counted. Everything that is not here, and neither
 * in what the figure was read from nor in the source's own words, may narrow it. Phrases are matched whole, the longest
 * first: "so" alone is a comparison, "đầu" alone is nothing, since "đầu tư" is not to be half understood.
 */
const FUNCTION_WORDS =
  'và|hay|hoặc|thì|mà|là|được|có|đã|sẽ|đang|vẫn|cũng|còn|chỉ|mới|đều|này|đó|ấy|đây|khi|nay|cho|để|nhằm|giúp|của|về|tại|ở|trong|' +
  'từ|với|cùng|theo|đến|tới|ra|vào|lên|xuống|do|bởi|các|những|một|khoảng|gần|hơn|trên|dưới|xấp xỉ|chừng|số|con số|' +
  'số lượng|lượng|mức|tổng|tổng số|tổng cộng|tổng mức|tổng giá trị|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|toàn|toàn bộ|tất cả|cả|chung|phải|' +
  'cần|như|rất|đặc biệt|hết sức|khoản|các khoản|nguồn ngân sách|số tiền|con|người|mới chỉ|đơn vị tính|đvt|trở lên|trở xuống|chẵn|tròn|đúng|' +
  'không dưới|không quá|chưa đến|chưa tới|chưa đầy|chưa kể';

/** How far it came, and what it is held against; the cues of these kinds are added below. */
const REACHED =
  'hoàn thành|thực hiện|thực hiện được|đưa|đặt|lo|lo được|cần đạt|vỏn vẹn|đúng bằng|đóng góp|ngược lại|hết cả năm|nhích|nhích lên|nhóm ngành|dừng ở|dừng lại ở|giữ ở|giữ ở mức|ước|ước cả năm|được|giảm còn|rút xuống|' +
  'năm trước|năm ngoái|cùng kỳ|gấp … lần|điểm|điểm phần trăm|phần trăm|đề ra|đặt ra|kế hoạch năm|kế hoạch đề ra|' +
  'dự toán năm|dự toán giao|tỉnh giao|thành phố giao|được giao|tiến độ|theo kế hoạch|để đạt|đạt tiêu chuẩn|đạt danh hiệu|chính thức|nhiệm vụ|các nhiệm vụ|nhiệm vụ đề ra';

/** When, where the whole year is meant, and where, where the whole place is. */
const WHOLE =
  'năm|năm nay|năm qua|riêng năm|cho riêng năm|xét trong|trong năm|cả năm|trong cả năm|hết năm|kết thúc năm|khép lại năm|tính|hết tháng 12|đến hết năm|tính đến hết năm|cuối năm|đến cuối năm|' +
  'tính đến cuối năm|đến nay|tính đến nay|tới nay|giai đoạn|thành phố|tp|toàn thành phố|cả thành phố|địa bàn thành phố|địa bàn tp|toàn địa bàn|trên địa bàn|' +
  'trên toàn địa bàn|ngân sách nhà nước|cơ cấu kinh tế|nền kinh tế|cơ cấu|' +
  'đảng bộ|đảng bộ thành phố|toàn đảng bộ|thành ủy|ban chấp hành';

/** Who says it, and how it is said. */
const REPORTED =
  'ban hành|biểu quyết|báo cáo|bản báo cáo|theo báo cáo|dẫn|được dẫn|trích dẫn|dẫn ra|cho biết|cho thấy|cho hay|nêu|nêu rõ|nêu trên|ghi|ghi rõ|ghi nhận|đánh giá|' +
  'khẳng định|nhấn mạnh|thông báo|thông tin|công bố|chốt|chốt lại|thống nhất|nhất trí|thông qua|quyết nghị|kết luận|' +
  'xác định|ấn định|quyết định|tổng hợp|tổng kết|số liệu|tài liệu|trình bày|trình|hội nghị|nghị quyết|kết quả|như sau|' +
  'nhắc lại|chủ yếu sau|chỉ tiêu sau|nội dung sau|phát tại hội nghị|phát cho đại biểu|nguồn chi|nguồn thu|cung cấp|sổ|phụ biểu|có đoạn|tài liệu phát|xem xét|thống nhất đưa ra|cuối cùng|thực tế|thông tin thêm|cụ thể|cụ thể là|qua rà soát|qua tổng hợp|qua thống kê|qua đánh giá|rà soát|theo đó|trong đó';

const ENGLISH =
  'the|a|an|state|whole|the whole of|of|in|on|at|to|for|by|from|with|and|or|was|were|is|are|be|been|has|had|have|it|its|this|that|which|year|' +
  'whole year|full year|city|town|total|about|nearly|some|as|new|same|report|reported|said|says|shows|conference|' +
  'resolution|economy|s|accounted|according to|people|per cent|percent|points|percentage points|compared|plan|target|only|also|area|estimated|created';

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

/** "giảm thêm 0,5%", "trồng thêm 60 ha": more than what was told before, so not all there is. */
const ADDING = /(?:^|\s)thêm(?:\s|$)/u;

/** Who acts or speaks for the whole place, and what is said of how it went: in front of what is counted only. */
const ACTORS =
  'thị ủy|bch|chúng tôi|mình|ban thường vụ|btv|chúng ta|lãnh đạo|lãnh đạo thành phố|đại biểu|các đại biểu|phóng viên|tin|bản tin|bài viết|' +
  'báo chí|viết|lần này|trong số các chỉ tiêu|trong số các nhiệm vụ|trong số các kết quả|cấp ủy|các cấp ủy|cấp ủy đảng|chính quyền|' +
  'chính quyền các cấp|các cấp|các ngành|các cấp các ngành|cấp|ngành|địa phương|ủy ban|ubnd|hđnd|ủy ban nhân dân|' +
  'hội đồng nhân dân|mttq|ủy ban mttq|mặt trận tổ quốc|hệ thống chính trị|và nhân dân|cùng nhân dân|và người dân|đại hội|hội nghị lần thứ|lần thứ|khóa|' +
  'nhiệm kỳ|đồng chí|bí thư|phó bí thư|chủ tịch|cục thống kê|chi cục thống kê|phòng thống kê|vận động|tổ chức|triển khai|triển khai thực hiện|hoạt động|huy động|' +
  'công tác|lĩnh vực|phần|mảng|chương trình|phong trào|nhiệm vụ|các nhiệm vụ|nhất|việc|kinh tế|xã hội|kinh tế - xã hội|' +
  'tài chính|ngân sách|an sinh xã hội|an sinh|xây dựng đảng|phát triển|phát triển kinh tế|chuyển dịch|chuyển dịch cơ cấu|đúng hướng|tích cực|thu nhập|đời sống|tình hình|' +
  'ban tổ chức|văn phòng|ngược lại|hỗ trợ|trao tặng|tặng|chăm lo|giải quyết|tạo|tốt|khác|nông thôn mới|giảm nghèo|tập trung|chỉ đạo|quan tâm|chú trọng|tiếp tục|tính chung|' +
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
  'nhân dân|người dân|rõ nét|việc khó|không chỉ|không những|không riêng|trước tình hình đó|thưa|kính thưa|dự thảo báo cáo|sau khi rà soát|sau rà soát|nói|nói về|nói chung|đáp|trả lời|tổng kết lại|nội dung bài|nội dung|nghe|suốt|suốt cả năm|hôm nay|sang|bước sang|bước vào năm|chuyển sang|' +
  'năm đầu sau đại hội|so với đầu năm|nhờ|nhờ có|nhờ vậy|với sự|với sự nỗ lực|với tinh thần|với quyết tâm|bằng sự|cùng với|bên cạnh|bên cạnh đó|' +
  'do đó|mặc dù|dù|tuy|tuy nhiên|tuy vậy|gặp|gặp nhiều|còn nhiều|khó khăn|thách thức|thuận lợi|chính sách|các chính sách|chương trình hỗ trợ|quyết tâm|' +
  'trọng tâm|thu , chi ngân sách|thu chi ngân sách|thu ngân sách|quang cảnh|toàn cảnh|ảnh|ảnh minh họa|phát biểu|tinh thần|quyết liệt|đồng bộ|hiệu quả|có hiệu quả|ổn định|ngày càng|cải thiện|nâng cao|được nâng lên|mô hình|trước hết|đáng chú ý|nổi bật|theo thống kê|' +
  'một số chỉ tiêu|không đạt|chưa đạt|chưa hoàn thành|hạn chế|còn hạn chế|do nguồn|nhìn lại|nhìn chung|một số kết quả|một số nhiệm vụ|một số mục tiêu|một số nội dung|có bước tiến|có bước phát triển|có nhiều chuyển biến|chuyển biến|cố gắng|cố gắng lớn|rất lớn|thành tích|đáng ghi nhận|đáng mừng|đáng trân trọng|đáng khích lệ|đáng biểu dương|ấn tượng|kết quả tốt|tín hiệu vui|thắng lợi|thành công|th|kh|ước th|đơn vị|chỉ tiêu|các chỉ tiêu|chủ yếu|nội dung|bảng|biểu|kèm|kèm theo|phụ lục|stt|tt|ghi chú|so sánh|end|by the end of|despite|thanks to|efforts';

/** The scene: the day, the weather, how a meeting goes, what papers say of everything. Of a sentence in front alone. */
const SCENES =
  'sáng|chiều|trưa|tối|đêm|hôm|ngày|quý i ,|quý ii ,|quý iii ,|quý iv ,|khai mạc|bế mạc|trời|thời tiết|mùa mưa|mùa khô|mùa đông|mưa|mưa lũ|' +
  'mưa bão|đến muộn|nắng nóng|nắng hạn|rét|rét đậm|rét hại|kéo dài|thiên tai|dịch bệnh|hạn hán|thị trường|giá cả|trật tự|an toàn|' +
  'chính trị|kỷ luật|kỷ cương|các dân tộc|đoàn kết|không khí|dân chủ|thẳng thắn|sôi nổi|phố xá|nhộn nhịp|sôi động|bà con|người dân|hăng hái|phấn khởi|đồng thuận|cuộc họp|phiên họp|buổi làm việc|đô thị|môi trường|giao thông|' +
  'hạ tầng|cơ sở hạ tầng|cải cách hành chính|tội phạm|nghị trường|cán bộ|phóng viên|bạn đọc|các chi bộ|quần chúng|quần chúng ưu tú|tòa soạn|bài phát biểu|trích';

/** Longer phrases that take a neutral word in them back: a part, a stock, another account of the same thing. */
const PARTING =
  'quyết toán|bình quân|giảm bình quân|tăng bình quân|trung bình|mỗi|từng|/ năm|một năm|một tháng|một phần|phần còn lại|trong số|trong tổng số|trong số đó|số còn lại|còn lại|duy trì việc làm|cấp trên|vững mạnh , hoàn thành|vững mạnh trở xuống|hoàn thành tốt nhiệm vụ|hoàn thành xuất sắc nhiệm vụ|hiện có|hiện còn|một số|một vài|các xã|' +
  'vẫn tiếp tục|vẫn duy trì|còn duy trì|các phường|có xã|có phường|nâng số|nâng tổng số|đưa số|đưa tổng số|bổ sung|bổ sung thêm|ít nhất là|' +
  'cao nhất|thấp nhất|tiêu biểu là|việc làm thêm|làm thêm|còn được|còn vận động|còn phấn đấu|còn tiếp tục|đại biểu nêu|đại biểu nói|cử tri|ý kiến khác|ý kiến nêu|có người|người phát biểu|tại đây|ở đây|nơi đây|đầu năm|giữa năm|trong nước|ngoài nước|cả nước|trong nhiệm kỳ|cả nhiệm kỳ|đầu nhiệm kỳ|cuối nhiệm kỳ|gần hết';

/** Who does a thing beside the offices that do it: in front of it and behind it they are a part of all who do. */
const THE_PEOPLE = 'nhân dân|người dân|bà con';

/** Where it is hardest, in front of a clause: a part of the place. Who is built a house for may be in such a state. */
const HARDEST = 'khó khăn nhất|đặc biệt khó khăn|địa phương khó khăn|đơn vị khó khăn|xã khó khăn|thôn khó khăn';

const split = (list: string): readonly string[] => list.split('|');

const NEUTRAL = [FUNCTION_WORDS, REACHED, WHOLE, REPORTED, ENGLISH].flatMap(split);

/**
 * What a phrase is: `neutral` anywhere, `actor` in front of what is counted only, `circumstance` in a sentence's opening,
 * `topic` there and not of money, `scene` in a sentence in front, `parting` never.
 */
export type ResidueKind = 'neutral' | 'actor' | 'circumstance' | 'topic' | 'scene' | 'parting';

/** By the stretch that is looked at; `...OfSpent`: in a sentence about money that is spent. */
export type ResidueIndex = PhraseIndex<
  Readonly<Record<'complement' | 'subject' | 'opening' | 'openingOfSpent' | 'front' | 'frontOfSpent', ResidueKind>>
>;

/** Makes the index. `cues`: the words that say how a number is meant; those of some kinds are neutral. */
export function residueIndex(cues: readonly (readonly [string, CueKind])[]): ResidueIndex {
  const phrases: Readonly<Record<ResidueKind, readonly string[]>> = {
    neutral: [
      ...NEUTRAL,
      ...cues.flatMap(([phrase, kind]) => (CUES.has(kind) && !ADDING.test(phrase) ? [phrase] : [])),
    ],
    actor: split(ACTORS),
    circumstance: split(CIRCUMSTANCES),
    topic: split(TOPICS),
    scene: split(SCENES),
    parting: split(PARTING),
  };
  const pairs = (...kinds: readonly ResidueKind[]): (readonly [string, ResidueKind])[] =>
    kinds.flatMap((kind) => phrases[kind].map((phrase): readonly [string, ResidueKind] => [phrase, kind]));
  const parting = (list: string): (readonly [string, ResidueKind])[] =>
    split(list).map((phrase) => [phrase, 'parting']);
  return indexPhrases({
    complement: pairs('parting', 'neutral'),
    subject: [...parting(THE_PEOPLE), ...pairs('parting', 'neutral', 'actor')],
    opening: [...parting(HARDEST), ...pairs('parting', 'neutral', 'actor', 'circumstance', 'topic')],
    openingOfSpent: [...parting(HARDEST), ...pairs('parting', 'neutral', 'actor', 'circumstance')],
    front: [...parting(HARDEST), ...pairs('parting', 'neutral', 'actor', 'circumstance', 'topic', 'scene')],
    frontOfSpent: [...parting(HARDEST), ...pairs('parting', 'neutral', 'actor', 'circumstance', 'scene')],
  });
}

/** What opens a complement: for whom, of whom, from what, by whom, where. */
export const OPENERS = wordList(
  'cho|để|nhằm|giúp|của|từ|bằng|bởi|tại|ở|trong|ngoài|với|cùng|qua|riêng|thuộc|theo|do|là|gồm|như|' +
    'for|of|from|by|in|at|to|with',
);

/** What a number holds, leaves out or mostly is, said behind it: behind a comma or a semicolon, or in the next sentence. */
const HOLDS =
  'không kể|chưa kể|không tính|chưa tính|chỉ tính|tính riêng|chưa gồm|chưa bao gồm|chưa cộng|không cộng|cộng cả|không gồm|không bao gồm|đã gồm|đã bao gồm|' +
  'đã trừ|chưa trừ|ngoại trừ|kể cả|gồm cả|bao gồm|tính cả|trong đó có cả|' +
  'toàn là|đều là|ngoài ra còn|excluding|including';
export const TELLS_WHAT_IT_HOLDS = wordList(
  `${HOLDS}|chủ yếu|phần lớn|phần nhiều|đa số|đa phần|hầu hết|trong đó chủ yếu|trong đó phần lớn|trong đó đa số|mostly|mainly`,
);

/** Behind a comma, what goes on with the number in front of it. */
export const GOES_ON = wordList(
  `${HOLDS}|cho|để|của|từ|do|thuộc|riêng|dành cho|chi cho|tại|ở|chưa có|cộng với|có cả|đã tính|chưa đầy đủ|chưa chính thức|toàn bộ cho|nhất là|đặc biệt là|` +
    'qua|thông qua|bằng nguồn|trong khuôn khổ|trong chương trình|trong dự án|trong đề án|theo chương trình|theo dự án|theo đề án|for|from|through',
);

/** Behind a comma, what tells of how it went or what came of it, and narrows nothing. */
export const FOLLOWS_ON = wordList(
  'góp phần|góp|nâng|nâng cao|đưa|vượt|đạt|bằng|tăng|giảm|bảo đảm|đảm bảo|tạo|đáp ứng|cao hơn|thấp hơn|nhiều hơn|ít hơn|so với|nhưng|' +
    'song|tuy|trong khi|qua đó|từ đó|nhờ|vì|nhờ đó|là|được|có|còn|đã|đang|sẽ|đồng thời|phấn đấu|tiếp tục|không|chưa|chỉ|mới|vẫn|ước|' +
    'gấp|chiếm|hơn|kém|tương đương|tức|kết hợp|gắn|phục vụ|thu hút|giải quyết|cải thiện|ổn định|khắc phục|quyết tâm|cố gắng|' +
    'giữ|giữ vững|thúc đẩy|khuyến khích|mang lại|từng bước|hướng|nỗ lực|thể hiện|cho thấy|khẳng định|chăm lo|đóng góp|quan tâm|duy trì|kịp thời|hạn chế|khơi dậy|cơ bản|tập trung|chú trọng|đẩy mạnh|tăng cường|xây dựng|' +
    'phát triển|thực hiện|tổ chức|triển khai|chăm sóc|bảo vệ|trong đó|cùng|cùng với|bên cạnh|ngoài ra|với|khi|sau|trước|kể từ|' +
    'tính đến|tại|năm|ông|bà|anh|chị|đồng chí|which|while|but|and|up|down|well|exceeding|short of|falling short|below|above',
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

/** In front of what is done, what sets it beside other things done, or picks it out of them. */
export const BESIDE_OTHERS = wordList(
  'bên cạnh đó|cùng với đó|thêm vào đó|ngoài ra|hơn nữa|nhất là|đặc biệt|đặc biệt là|in addition|besides|especially',
);

/** What a part ends with that only tells who says it. */
export const SAYING = wordList(
  'cho biết|cho hay|chia sẻ|kể|nói|phân tích|trả lời|phát biểu|nhấn mạnh|khẳng định|viết|thông tin|nêu|nêu rõ|trao đổi|said|says|told',
);

/** In front of what somebody tells or expects, or what something brings about. */
export const LEADS_TO = wordList(
  'cho biết|cho hay|cho thấy|thông báo|thông tin|khẳng định|nhấn mạnh|nêu rõ|nêu|dự ước|ghi nhận|báo cáo|khiến|làm cho|said|says|reported|shows',
);

/** In front of a person's name. */
export const PERSONS = wordList('ông|bà|anh|chị|đồng chí');

/** What opens a clause or a sentence that tells of the number before it. */
export const POINTS_BACK = wordList(
  'đó là|đó chỉ là|đó mới là|đó mới chỉ|đó cũng là|đây là|đây chỉ là|đây mới là|đây mới chỉ|đây cũng là|con số này|con số đó|con số chưa|con số không|con số mới|số liệu chưa|số liệu không|số này|số đó|tỷ lệ này|mức này|this figure|that is',
);

/** Behind a dash, whose the number is ("4,1% - là của phường khác"). */
export const BELONGS = wordList('là|của|thuộc|ở|tại');

/** Whoever speaks for less than the whole, or said it before, may say it of that. */
export const SPEAKS_FOR_PART = wordList(
  'hợp tác xã|ubnd xã|của xã|bí thư xã|chủ tịch xã|đảng ủy xã|phường|thôn|tổ dân phố|công ty|doanh nghiệp|ngân hàng|trường|đại biểu nêu|đại biểu nói|cử tri|ý kiến|có người|một người|theo một|một số người|nguồn tin|người phát biểu|thành viên|' +
    'hội phụ nữ|hội nông dân|hội cựu|hội chữ|hội doanh|đoàn thanh|trước|cũ',
);

/** Offices and bodies below the place, which carry its name ("Hội Nông dân thành phố"), and its communes and wards. */
export const SMALLER_BODIES = wordList(
  'hợp tác xã|ubnd xã|đảng ủy xã|đảng bộ xã|bí thư xã|chủ tịch xã|phường|tổ dân phố|công ty|doanh nghiệp|ngân hàng|' +
    'trường tiểu|trường trung|trường thcs|trường thpt|trường mầm|trường cao|nhà trường|hội phụ nữ|hội liên hiệp|' +
    'hội nông dân|hội cựu|hội chữ|hội doanh|hội người|đoàn thanh|thành đoàn|liên đoàn|trung tâm|phòng giáo dục|phòng lao động|' +
    'phòng kinh tế|phòng tài|phòng nông|bệnh viện|hạt kiểm lâm|chi cục|công an|quân sự|lực lượng vũ|khối',
);

/** A part of a place, in front of its name ("Vùng ven thành phố"). */
export const AREAS = wordList(
  'vùng|khu vực|ngoại ô|nội thành|nội thị|ngoại thị|cấp tỉnh|cấp xã|cấp phường|cơ sở sản xuất|của anh|của chị|của ông|của bà|đến dự|ven|đất trống|đồi trọc',
);

/** Names the source's place as a whole, or its committee. */
export const SPEAKS_FOR_WHOLE = wordList('thành phố|tp|t . p|thành ủy|toàn đảng bộ|toàn thành|city');

/** What joins another statement. */
export const JOINING = wordList('và|song|nhưng|đồng thời|trong khi|and|but|while');

/** Behind a number, why it is so. */
export const WHY_SO = wordList(
  'do thiếu|do hạn hán|do mưa|do thời tiết|do khó khăn|do gặp|do nguồn|do quỹ đất|do vướng|vì|bởi vì|nên|because|due to',
);

/** Of names and numbers in turn each has its own. */
export const IN_TURN = wordList('lần lượt|respectively');

/** Opens a sentence with the reason of what its main clause tells. */
export const CAUSES = wordList('nhờ|nhờ có|do|dù|mặc dù|tuy|vì|thanks to|despite');

/** Opens an aside between commas. */
export const ASIDES = wordList('theo|qua|nhờ|dù|mặc dù|tuy|do|sau|khi');

/** Points at what follows. */
export const AHEAD = wordList('dưới đây|sau đây|the following');

/** A field of work, which holds a number to nothing unless it is that of the number itself. */
export const FIELDS = wordList('công tác|hoạt động|các hoạt động|phong trào|lĩnh vực|việc');

/** What opens a sentence about another measure, which holds the number of the next one to nothing ("Giá trị sản lượng đều tăng"). */
export const MEASURES = wordList(
  'giá trị|sản lượng|năng suất|diện tích|tổng|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|doanh thu|thu nhập|kim ngạch|tốc độ|quy mô|thu ngân sách|chi ngân sách|cơ cấu kinh tế|output|revenue',
);

/** What the predicate of a sentence begins with: what stands in front of it is its subject. */
export const PREDICATES = wordList(
  'coi|xác định|lưu ý|yêu cầu|nhấn mạnh|được|bị|có|còn|thiếu|thảo luận|tập trung|nghe|là|đã|đang|sẽ|vẫn|vừa|mới|luôn|cũng|đều|chưa|không ngừng|không có|không còn|không để|không đạt|tiếp tục|ngày càng|từng bước|cơ bản|đạt|tăng|giảm|' +
    'chiếm|góp phần|diễn ra|trở thành|gặp|đi vào|phát triển tốt|chuyển biến|khởi sắc|rất|khá|làm tốt|đồng tình|ủng hộ|hưởng ứng|tin tưởng|phấn khởi|thi đua|đẩy mạnh|dành|has|have|is|are|was|were',
);

/** What a sentence opens with where it tells of another time than the year. */
export const BEGINNINGS = wordList('khởi điểm|ban đầu|lúc đầu|thoạt đầu|bước đầu|trước mắt|lần đầu|xuất phát điểm|trước kia|at first|over|since|during|until|till|by|before|after|on|at');

/** Who people are that are counted, behind "là". */
export const KINDS_OF_PEOPLE = wordList(
  'nữ|phụ nữ|nam|học sinh|sinh viên|giáo viên|đoàn viên|hội viên|thanh niên|nông dân|công nhân|công chức|viên chức|bộ đội|người dân tộc|dân tộc|' +
    'người có đạo|người nghèo|lao động nữ|lao động nông thôn|con em|women|students|farmers',
);
