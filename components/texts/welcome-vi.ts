import type { WelcomeTexts } from './welcome-texts.ts';

export const welcomeVi: WelcomeTexts = {
  title: 'Số trên báo, đặt cạnh số trong nghị quyết',
  windowTitle: 'Bắt đầu với Đối chiếu',
  lead: 'Đối chiếu đọc các con số trong bài báo về kinh tế – xã hội địa phương, đặt từng số cạnh số của nguồn, và nói vì sao khớp hay khác.',
  language: 'Ngôn ngữ',
  steps: 'Ba bước',
  pin: {
    title: 'Ghim nút',
    chromium: 'Bấm mảnh ghép bên phải ô địa chỉ, rồi bấm đinh ghim cạnh Đối chiếu.',
    firefox: 'Bấm mảnh ghép bên phải ô địa chỉ, bấm bánh răng cạnh Đối chiếu, rồi chọn “Ghim vào thanh công cụ”.',
    done: 'Nút đã nằm trên thanh công cụ.',
    press: 'Bấm nút để mở bảng bên cạnh bài.',
    pressOrKey: (key) => `Bấm nút hoặc phím ${key} để mở bảng bên cạnh bài.`,
  },
  open: {
    title: 'Mở một bài',
    listed: (sites) => `Trên ${sites} trang web này, bài về địa phương được nhận ra ngay:`,
    elsewhere: 'Ở trang web khác, bấm nút Đối chiếu để đọc bài đang mở.',
  },
  read: {
    title: 'Đọc kết quả',
    text: 'Mỗi con số so được có một thẻ:',
    parts: ['kết luận và chỉ tiêu', 'số trong bài cạnh số của nguồn', 'vì sao, trong một câu'],
    more: 'Từ thẻ, bạn xem lại chỗ ấy trong bài, xem nguồn, hoặc ghi chú.',
  },
  practice: {
    title: (changed) => `Đọc thử: bài có ${changed} con số đã bị đổi`,
    how: 'Bài này viết theo một hội nghị có thật, vài con số được đổi có chủ ý. Đường lượn sóng là khác nguồn, đường liền là khớp: bấm vào một con số, bảng sẽ nói vì sao.',
    gloss: null,
    progress: 'Đã xem đến đâu',
    seen: (seen, all) => `Bạn đã xem ${seen}/${all} con số khác nguồn`,
    done: (all) => `Bạn đã xem đủ ${all} con số khác nguồn. Giờ hãy mở một bài thật.`,
    article: 'Bài đọc thử',
    panel: 'Bảng Đối chiếu của bài đọc thử',
  },
  foot: {
    privacy: 'Không tài khoản, không máy chủ: không có gì rời khỏi trình duyệt của bạn.',
    notes: 'Ghi chú nằm trên máy bạn; gỡ tiện ích là mất, nên hãy sao lưu.',
    backUp: 'Tất cả ghi chú và sao lưu',
  },
};
