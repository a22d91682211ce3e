import { wordList } from './word-list.ts';

/** What opens a complement: for whom, of whom, from what, by whom, where. */
export const OPENERS = wordList(
  'cho|để|nhằm|giúp|của|từ|bằng|bởi|tại|ở|trong|ngoài|với|cùng|qua|riêng|thuộc|theo|do|là|gồm|như|' +
    'for|of|from|by|in|at|to|with',
);

/** What a number holds, leaves out or mostly is, said behind it: behind a comma or a semicolon, or in the next sentence. */
const HOLDS =
  'không kể|chưa kể|không tính|chưa tính|chỉ tính|tính riêng|chưa gồm|chưa bao gồm|chưa cộng|không cộng|cộng cả|không gồm|không bao gồm|đã gồm|đã bao gồm|' +
  'trừ|đã trừ|chưa trừ|ngoại trừ|kể cả|gồm cả|bao gồm|tính cả|trong đó có cả|' +
  'toàn là|đều là|ngoài ra còn|excluding|including';
export const TELLS_WHAT_IT_HOLDS = wordList(
  `${HOLDS}|chủ yếu|phần lớn|phần nhiều|đa số|đa phần|hầu hết|trong đó chủ yếu|trong đó phần lớn|trong đó đa số|mostly|mainly`,
);

/** Behind a comma, what goes on with the number in front of it. */
export const GOES_ON = wordList(
  `${HOLDS}|cho|để|của|từ|do|thuộc|riêng|dành cho|chi cho|tại|ở|chưa có|cộng với|có cả|đã tính|chưa đầy đủ|chưa chính thức|toàn bộ cho|nhất là|đặc biệt là|` +
    'qua|thông qua|bằng nguồn|trong khuôn khổ|trong chương trình|trong dự án|trong đề án|theo chương trình|theo dự án|theo đề án|for|from|through',
);

/** What came of it: such a verb has objects of its own, also behind further commas ("..., bảo đảm an sinh, quốc phòng"). */
const WITH_OBJECT =
  'góp phần|nâng cao|bảo đảm|đảm bảo|đáp ứng|cải thiện|ổn định|khắc phục|giữ vững|thúc đẩy|chăm lo|duy trì';
export const HAS_OBJECTS = wordList(WITH_OBJECT);

/** Behind a comma, what tells of how it went or what came of it, and narrows nothing. */
export const FOLLOWS_ON = wordList(
  `${WITH_OBJECT}|góp|nâng|đưa|vượt|đạt|bằng|tăng|giảm|tạo|cao hơn|thấp hơn|nhiều hơn|ít hơn|so với|nhưng|` +
    'song|tuy|trong khi|qua đó|từ đó|nhờ|vì|nhờ đó|là|được|có|còn|đã|đang|sẽ|đồng thời|phấn đấu|tiếp tục|không|chưa|chỉ|mới|vẫn|ước|' +
    'gấp|chiếm|hơn|kém|tương đương|tức|kết hợp|gắn|phục vụ|thu hút|giải quyết|quyết tâm|cố gắng|' +
    'giữ|khuyến khích|mang lại|từng bước|hướng|nỗ lực|thể hiện|cho thấy|khẳng định|đóng góp|quan tâm|kịp thời|hạn chế|khơi dậy|cơ bản|tập trung|chú trọng|đẩy mạnh|tăng cường|xây dựng|' +
    'phát triển|thực hiện|tổ chức|triển khai|chăm sóc|bảo vệ|trong đó|cùng|cùng với|bên cạnh|ngoài ra|với|khi|sau|trước|kể từ|' +
    'tính đến|tại|năm|ông|bà|anh|chị|đồng chí|which|while|but|and|up|down|well|exceeding|short of|falling short|below|above',
);

/** Behind a comma, by whom or by what the number is told ("theo số liệu công bố sau hội nghị"). */
export const TOLD_BY = wordList('theo|số liệu|con số|according to');

/** What a sentence opens with and holds its figure to, up to a comma. */
export const OPENS = wordList(
  'tính cả|kể cả|gồm cả|bao gồm|không kể|chưa kể|không tính|chưa tính|ngoài|trừ|bình quân|trung bình|mỗi|từng|cho|để|của|' +
    'từ|bằng|qua|thông qua|riêng|dành cho|chi cho|tại|ở|trong|đối với|tính riêng|chỉ tính|về|khu vực|khối|nhóm|vùng|diện|' +
    'nguồn|sau|for|through|from|in',
);

/** What opens a part that tells why, or with what effort: whom it names does not do what is told behind it, but may limit it. */
export const REASONS = wordList(
  'với sự|với tinh thần|với quyết tâm|nhờ|do|mặc dù|dù|tuy|bằng sự|cùng với|bên cạnh|despite|thanks to',
);

/** What opens a part that tells with what effort the place did a thing. */
export const EFFORTS = wordList('với sự|với tinh thần|với quyết tâm|bằng sự|bằng quyết tâm');

/** What opens a part that tells by what means something came about, where it has an amount. */
export const BY_MEANS = wordList('với|nhờ|nhờ có|từ|qua|thông qua|bằng|trên cơ sở|with|thanks to|through');

/** What lends, gives or teaches, so that others can do a thing: what is done behind it may be theirs. */
export const GIVES_MEANS = wordList(
  'vay|vốn|dư nợ|giải ngân|tín dụng|hỗ trợ|tài trợ|quyên góp|ủng hộ|vận động|huy động|tiếp nhận|trao|cấp phát|đầu tư|' +
    'dạy nghề|đào tạo|tập huấn|bồi dưỡng|chuyển giao|cây giống|con giống|giống|học viên|quần chúng|mô hình|nhà đầu tư|loans|loan|training',
);

/** In front of what is done, what sets it beside other things done, or picks it out of them. */
export const BESIDE_OTHERS = wordList(
  'bên cạnh đó|cùng với đó|thêm vào đó|ngoài ra|hơn nữa|nhất là|đặc biệt|đặc biệt là|in addition|besides|especially',
);

/** What a part ends with that only tells who says it. */
export const SAYING = wordList(
  'cho biết|cho hay|chia sẻ|kể|nói|phân tích|trả lời|phát biểu|nhấn mạnh|khẳng định|viết|thông tin|nêu|nêu rõ|trao đổi|' +
    'thẳng thắn|thừa nhận|nhìn nhận|nhận định|nhận xét|chỉ rõ|lưu ý|giải thích|lý giải|trăn trở|tâm sự|bộc bạch|bày tỏ|said|says|told',
);

/** In front of what somebody tells or expects, or what something brings about. */
export const LEADS_TO = wordList(
  'cho biết|cho hay|cho thấy|thừa nhận|nhìn nhận|chỉ rõ|thông báo|thông tin|khẳng định|nhấn mạnh|nêu rõ|nêu|dự ước|ghi nhận|báo cáo|khiến|làm cho|said|says|reported|shows',
);

/** What opens a clause or a sentence that tells of the number before it. */
export const POINTS_BACK = wordList(
  'đó là|đó chỉ là|đó mới là|đó mới chỉ|đó cũng là|đây là|đây chỉ là|đây mới là|đây mới chỉ|đây cũng là|con số này|con số đó|con số chưa|con số không|con số mới|số liệu chưa|số liệu không|số này|số đó|tỷ lệ này|mức này|this figure|that is',
);

/** What a sentence opens with that tells whose the numbers are behind it. */
export const POINTS_ON = wordList(
  'đó là|đây là|ấy là|đó chỉ là|đây chỉ là|con số dưới đây|các con số|những con số|số liệu dưới đây|các số liệu|những số liệu|these are|this is|the figures below',
);

/** Behind it, what it took to bring the number about, or what it is a sign of. */
export const PRAISE = wordList(
  'nỗ lực|cố gắng|quyết tâm|thành quả của sự|kết quả của sự|minh chứng|tín hiệu|dấu hiệu|tiền đề',
);

/** Behind a dash, whose the number is ("4,1% - là của phường khác"). */
export const BELONGS = wordList('là|của|thuộc|ở|tại');

/** Said before, or not for good: another number may have been said since ("bí thư cũ", "báo cáo sơ bộ"). */
export const NOT_LAST = wordList(
  'trước|cũ|sơ bộ|dự thảo|previous|earlier report|earlier version|earlier edition|draft|preliminary',
);

/** What a place's committee says, sets or meets for: of the place as a whole. */
export const PAPERS = wordList(
  'nghị quyết|báo cáo|kế hoạch|hội nghị|kỳ họp|đại hội|số liệu|tài liệu|chỉ tiêu|mục tiêu|kết quả',
);

/** Whose a thing is, or who came as a guest, in front of the name of the place where it is ("Xưởng của chị Hà ở thành phố"). */
export const OTHERS_THINGS = wordList('cơ sở sản xuất|của anh|của chị|của ông|của bà|đến dự');

/** What joins another statement. */
export const JOINING = wordList('và|song|nhưng|đồng thời|trong khi|and|but|while');

/** Behind a number, why it is so. */
export const WHY_SO = wordList(
  'do thiếu|do hạn hán|do mưa|do thời tiết|do khó khăn|do gặp|do nguồn|do quỹ đất|do vướng|vì|bởi vì|nên|because|due to',
);

/** Opens a sentence with the reason of what its main clause tells. */
export const CAUSES = wordList('nhờ|nhờ có|do|dù|mặc dù|tuy|vì|thanks to|despite');

/** Opens an aside between commas. */
export const ASIDES = wordList('theo|qua|nhờ|dù|mặc dù|tuy|do|sau|khi');

/** What the predicate of a sentence begins with: what stands in front of it is its subject. */
export const PREDICATES = wordList(
  'coi|xác định|lưu ý|yêu cầu|nhấn mạnh|được|bị|có|còn|thiếu|thảo luận|tập trung|nghe|là|đã|đang|sẽ|vẫn|vừa|mới|luôn|cũng|đều|chưa|không ngừng|không có|không còn|không để|không đạt|tiếp tục|ngày càng|từng bước|cơ bản|đạt|tăng|giảm|' +
    'chiếm|góp phần|diễn ra|trở thành|gặp|đi vào|phát triển tốt|chuyển biến|khởi sắc|rất|khá|làm tốt|đồng tình|ủng hộ|hưởng ứng|tin tưởng|phấn khởi|thi đua|đẩy mạnh|dành|has|have|is|are|was|were',
);

/** What a part opens with that gives its number in another form than the source's. */
export const ROUNDED = wordList('làm tròn|tính tròn');

/** What a sentence opens with where it tells of another time than the year. */
export const BEGINNINGS = wordList(
  'tự xếp loại|tự đánh giá|tự chấm|khởi điểm|ban đầu|lúc đầu|thoạt đầu|bước đầu|trước mắt|lần đầu|xuất phát điểm|trước kia|at first|over|since|during|until|till|by|before|after|on|at',
);

/** In front of how many they are. */
export const BEFORE_COUNT = wordList(
  'cả|các|những|còn|riêng|còn riêng|tại|ở|với|đối với|trong khi|trong khi đó|in|the|the other|the remaining',
);

/** Behind how many they are, what is no verb. */
export const REMAINING = wordList('còn lại|mới sáp nhập|mới thành lập');
