import { wordList } from './word-list.ts';

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
