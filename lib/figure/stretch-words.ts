/**
 * Words of time that name no period of DESIGN's notation: they tell of a week, a season, an occasion, an average, of a
 * stretch without an end. `unread`: the number beside them may be of that stretch and not of the year; `none`: there to
 * hide a shorter phrase inside it ("nhiệm vụ đầu tiên" is no harvest). Compounds first: a bare syllable stands here only
 * where it says nothing else ("tuần", but not "vụ", "kỳ", "quý", which are parts of too many words).
 */
export type StretchKind = 'unread' | 'none';

const WORDS: Readonly<Record<StretchKind, string>> = {
  unread:
    // Weeks, months, quarters, halves.
    'tuần|tháng|trong tuần|trong tháng|tuần qua|tuần này|tuần trước|tháng qua|tháng này|tháng trước|thang gieng|' +
    'trong quý|quý này|quý trước|quý vừa|quý qua|quý đầu|quý cuối|quý liền|quý gần|quý một|quý hai|quý ba|quý bốn|' +
    'quý tư|quý thứ|các quý|hai quý|ba quý|theo quý|từng quý|mỗi quý|hàng quý|hằng quý|cuối quý|đầu quý|giữa quý|' +
    'nửa năm|bán niên|nửa tháng|nửa đầu|nửa cuối|trong kỳ|kỳ này|kỳ trước|kỳ qua|kỳ báo cáo|kỳ đầu|kỳ cuối|' +
    'học kỳ|học kì|giữa kỳ|cuối kỳ|hai kỳ|' +
    // Seasons, harvests, rounds, occasions.
    'mùa|vụ xuân|vụ hè|vụ thu|vụ đông|vụ mùa|vụ chiêm|vụ đầu|vụ này|vụ trước|vụ qua|vụ sản xuất|mỗi vụ|niên vụ|' +
    'niên khóa|năm học|đợt|đợt này|đợt qua|đợt đầu|mỗi đợt|các đợt|dịp|dịp tết|dịp này|nhân dịp|tết|giáp tết|nhân ngày|nhân kỷ niệm|chào mừng|mừng|buổi lễ|lễ kết nạp|lễ phát động|' +
    'ra quân|chiến dịch|cao điểm|' +
    // Days and hours.
    'hôm|hôm qua|hôm nay|hôm trước|hôm sau|đêm|ngày|trong ngày|sáng nay|sáng qua|sáng hôm|sáng cùng|chiều nay|chiều qua|chiều hôm|chiều cùng|' +
    'tối nay|tối qua|tối hôm|trưa nay|trưa qua|thứ hai vừa|thứ ba vừa|thứ tư vừa|thứ năm vừa|thứ sáu vừa|' +
    'thứ bảy vừa|thứ hai tuần|thứ ba tuần|thứ tư tuần|thứ năm tuần|thứ sáu tuần|thứ bảy tuần|chủ nhật|cuối tuần|' +
    'giờ|phút|buổi|lúc|hồi|trưa|thời ấy|thời đó|khi ấy|khi đó|sau đó|ngày mai|sáng mai|chiều mai|tối mai|bữa nay|' +
    'buổi sáng|buổi chiều|buổi tối|lần này|lần trước|lần đó|lần ấy|bước đầu|ban đầu|giây|sáng chủ nhật|' +
    'thứ hai tới|thứ ba tới|thứ tư tới|thứ năm tới|thứ sáu tới|thứ bảy tới|thứ hai ngày|thứ ba ngày|thứ tư ngày|' +
    'thứ năm ngày|thứ sáu ngày|thứ bảy ngày|' +
    // Ends of the year.
    'đầu năm|giữa năm|cuối năm|những tháng|các tháng|' +
    // Stretches without an end, and those of several years.
    'năm mới|thềm năm|đầu xuân|vui xuân|đón xuân|xuân này|ra giêng|ra tết|thời điểm này|thời điểm hiện|thời điểm đó|' +
    'thời điểm nay|chặng đường|kể từ sau|kể từ ngày|từ sau|năm giáp|năm ất|năm bính|năm đinh|năm mậu|năm kỷ|' +
    'năm canh|năm tân|năm nhâm|năm quý|' +
    'từ đó|từ nay|từ khi|từ lúc|sắp tới|tới đây|quý tới|quý sau|quý tiếp|quý nay|quý hiện|thời gian qua|thời gian vừa|thời gian gần|thời gian tới|thời gian này|thời gian ngắn|gần đây|mới đây|vừa qua|' +
    'vừa rồi|mới rồi|trước đây|trước đó|lâu nay|xưa nay|bấy lâu|những năm|nhiều năm|các năm|mấy năm|vài năm|' +
    'năm năm|mười năm|thập kỷ|qua các năm|kỳ 1|kỳ 2|kỳ i|kỳ ii|nhiệm kỳ qua|nhiệm kỳ này|cả nhiệm kỳ|trong nhiệm kỳ|nửa nhiệm kỳ|giữa nhiệm kỳ|từ đầu nhiệm kỳ|' +
    'toàn nhiệm kỳ|hết nhiệm kỳ|suốt nhiệm kỳ|cả giai đoạn|toàn khóa|' +
    // Eras, bases and starting points.
    'năm gốc|năm liền kề|năm liền trước|thập niên|thế kỷ trước|thế kỷ này|thời bao cấp|thời kỳ bao cấp|' +
    'trước đổi mới|sau đổi mới|thời đổi mới|trước giải phóng|sau giải phóng|thời chiến|thuở|xuất phát điểm|' +
    'điểm xuất phát|khởi điểm|đỉnh điểm|có thời gian|có thời điểm|thời điểm chia tách|thời điểm thành lập|' +
    'bước vào nhiệm kỳ|cuối nhiệm kỳ|trước rà soát|trước khi rà soát|lần rà soát|kỳ họp trước|' +
    'gần hết năm|' +
    // So much a time.
    'mỗi năm|hàng năm|hằng năm|từng năm|bình quân năm|trung bình năm|theo năm|mỗi tháng|hàng tháng|hằng tháng|' +
    'từng tháng|bình quân tháng|trung bình tháng|mỗi tuần|hàng tuần|hằng tuần|mỗi ngày|hàng ngày|hằng ngày|' +
    // English.
    'week|weeks|weekly|weekend|month|months|monthly|quarter|quarters|quarterly|days|daily|a day|one day|that day|' +
    'yesterday|recently|lately|recent|spring|summer|autumn|winter|in fall|last fall|season|seasons|seasonal|' +
    'holiday|holidays|tet|lunar|annually|each year|every year|per year|a year|several years|many years|' +
    'two years|three years|four years|five years|past years|years|year to date|to date|midyear|mid|early|late|' +
    'first half|second half|half year|half a year|half the year|half of the year|year so far|' +
    'since january|last month|last week|hours|overnight|tonight|this morning',
  none:
    'tuần tra|tuần hoàn|tuần tự|tuần phòng|nhiệm vụ|dịch vụ|phục vụ|nghiệp vụ|công vụ|chức vụ|nội vụ|ngày càng|' +
    'ngày nay|ngày một|ngày công|ngày đêm|mùa màng|mất mùa|được mùa|trái mùa|kỳ họp|thời kỳ|bất kỳ|hoa kỳ|năm đầu|' +
    'nhiệm kỳ đầu|thời hạn|trong khi đó|trong khi ấy|bấy giờ|giờ học|giờ làm|lúc nào|đúng lúc|hồi phục|thu hồi|' +
    'phục hồi|hồi sinh|đáng mừng|vui mừng|ngoài giờ|previous years|earlier years',
};

/** A phrase of such words. */
export interface StretchPhrase {
  readonly kind: StretchKind;
  readonly text: string;
}

/** All of them, for matching. */
export const stretchPhrases = (): (readonly [string, StretchPhrase])[] =>
  (Object.entries(WORDS) as [StretchKind, string][]).flatMap(([kind, list]) =>
    list.split('|').map((text): readonly [string, StretchPhrase] => [text, { kind, text }]),
  );
