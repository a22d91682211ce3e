import { wordList } from './word-list.ts';

/** Who and what is less than the place, in its title: groups of people, their bodies, undertakings and their money. */
export const LESS_THAN_PLACE = wordList(
  'phụ nữ|chị em|nữ giới|thanh niên|thanh thiếu niên|thiếu niên|thiếu nhi|nhi đồng|tuổi trẻ|người trẻ|bạn trẻ|giới trẻ|trẻ em|học sinh|sinh viên|học viên|' +
    'giáo viên|nhà giáo|thầy cô|nông dân|nhà nông|công nhân|viên chức|công chức|cựu chiến binh|cựu thanh niên|cựu giáo chức|thương binh|gia đình chính sách|' +
    'người có công|người cao tuổi|người khuyết tật|người mù|trí thức|văn nghệ sĩ|doanh nhân|công ty|tập đoàn|tổng công ty|hợp tác xã|htx|tổ hợp tác|' +
    'tiểu thương|hộ kinh doanh|nhóm hộ|hội viên|đoàn viên|công đoàn|công đoàn viên|chiến sĩ|bộ đội|quân đội|quân sự|dân quân|lực lượng vũ trang|' +
    'công an|đồng bào|dân tộc|đồng bào dân tộc|tôn giáo|giáo xứ|phật giáo|công giáo|trường học|nhà trường|học đường|trường tiểu học|trường thcs|' +
    'trường thpt|trường mầm non|trường trung học|trường cao đẳng|trường chính trị|bệnh viện|trung tâm|ngân hàng|kho bạc|hạt kiểm lâm|ban quản lý|bảo hiểm|điện lực|' +
    'bưu điện|siêu thị|nhà máy|xưởng|khu công nghiệp|cụm công nghiệp|trang trại|câu lạc bộ|chi hội|chi đoàn|thành đoàn|thành hội|liên đoàn|' +
    'hội phụ nữ|hội lhpn|hội liên hiệp|hội nông dân|hội cựu|hội ccb|hội chữ thập đỏ|hội người|hội doanh|hội khuyến học|hội làm vườn|hội sinh vật|hội đông y|hội luật gia|' +
    'đoàn thanh niên|đoàn tncs|đoàn trường|đoàn khối|khối cơ quan|khối doanh nghiệp|khối trường|khối nông thôn|khối phường|khối xã|' +
    'xuất khẩu lao động|đào tạo nghề|dạy nghề|học nghề|khởi nghiệp|các hộ|những hộ|hộ dân|hộ gia đình|gia đình|tấm gương|gương sáng|điển hình|người tốt việc tốt|' +
    'nguồn vốn|vốn vay|vay vốn|cho vay|tín dụng|quỹ|lâm trường|nông trường|bql|phòng giáo dục|phòng lao động|phòng kinh tế|phòng tài chính|phòng nông nghiệp|phòng văn hóa|phòng y tế|phòng nội vụ|người có uy tín|khu dân cư|vùng nguyên liệu|vùng trồng|sức trẻ|ngành giáo dục|ngành y tế|ngành thuế|ngành kiểm lâm|ngành văn hóa|ngành ngân hàng|ngành tài chính|các trường|chi bộ trẻ|bí thư chi bộ|người mông|người dao|người tày|người nùng|vùng cao|vùng sâu|vùng xa|vùng ven|vùng khó khăn|thôn|bản làng|tổ dân phố|' +
    'kiểm lâm|tiểu đoàn|trung đoàn|lữ đoàn|đại đội|tết trồng cây|những người|lớp bồi dưỡng|lớp học|' +
    'women|youth|farmers|veterans|students|pupils|schools|businesses|enterprises|cooperatives',
);

/** The same where it is one of them: "nhiều dự án về đích" tells of the place. */
export const UNDERTAKINGS = wordList(
  'dự án|tiểu dự án|đề án|mô hình|gói thầu|doanh nghiệp|công trình|chương trình|project',
);

/** In front of things that are many. */
export const MANY = wordList('nhiều|các|những|mọi|triển khai|thực hiện|thu hút|đồng hành cùng|many');

/** What a title opens with and holds nothing to, however it goes on ("Bức tranh thành phố Bắc Kạn"). */
export const TITLE_OPENERS = wordList(
  'bức tranh|diện mạo|bộ mặt|gương mặt|dấu ấn|gam màu|sắc màu|điểm sáng|chuyện|câu chuyện|tin|tin vắn|tin nhanh|chùm ảnh|chào|hướng|tự hào|xuân|mùa xuân|sắc xuân|hành trình|' +
    'chặng đường|nhịp sống|hình ảnh|thành tựu|con số|những con số|đổi thay|đổi mới|bứt phá|sức sống|sức bật|sức xuân|năm|một năm|toàn cảnh|đưa|để',
);

/** What no name goes on with, beside the openers of a complement. */
export const NAME_ENDS = wordList('về|trên|dưới|sau|trước|vì|khi|giữa|cần|phải|about|on|after|before');

/** How well a thing goes, behind its name in a title. */
export const HOW_WELL = wordList(
  'bền vững|hiệu quả|nhanh|mạnh|tốt|đa chiều|tích cực|toàn diện|đồng bộ|đúng|sớm|về đích|cán đích|khởi sắc|nhìn từ|như thế nào|ra sao',
);

/** Names of indicators may hold them ("chỉ tiêu việc làm"), and titles speak of them anyway. */
export const PLANS = wordList('chỉ tiêu|mục tiêu|kế hoạch|target');
