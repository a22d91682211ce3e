import { quoted } from '../../lib/explain/text.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { Texts } from './texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);

export const vi: Texts = {
  name: 'Đối chiếu',
  tagline: 'Số liệu trên trang báo bên cạnh số liệu nguồn',
  untitled: '(trang không có tiêu đề)',

  loading: { title: 'Đang chờ trang…', hint: 'Trang đang tải. Kết quả sẽ hiện ở đây ngay khi đọc được bài viết.' },
  checking: { title: 'Đang đối chiếu…', hint: 'Đang đọc bài viết và tìm số liệu.' },
  stale: 'Đang đối chiếu lại…',
  translated:
    'Trang đang được dịch tự động: số liệu dưới đây lấy từ bản gốc, dấu trên trang tạm ẩn cho tới khi hiện lại bản gốc.',
  announceChecked: (figures, comparable) =>
    `Đã đối chiếu xong: ${count(figures)} số liệu, ${count(comparable)} số liệu so được với nguồn.`,

  problems: {
    'no-article': {
      title: 'Không tìm thấy bài viết trên trang này',
      next: 'Hãy mở một bài báo cụ thể thay vì trang chủ hay trang danh mục. Nếu trang còn đang tải, đợi một lát rồi đối chiếu lại.',
      action: 'Đối chiếu lại',
    },
    'too-long': {
      title: 'Bài viết quá dài',
      next: 'Đối chiếu hết bài này sẽ làm chậm trình duyệt, nên chúng tôi dừng lại. Hãy mở riêng phần cần kiểm tra, nếu trang có chia phần.',
      action: 'Thử lại',
    },
    translated: {
      title: 'Trang đang được dịch tự động',
      next: 'Chữ đang hiện là bản dịch của trình duyệt, không phải lời của bài. Hãy tắt phần dịch (hiện bản gốc): bài sẽ được đối chiếu ngay.',
      action: 'Đối chiếu lại',
    },
    'other-language': {
      title: 'Bài viết không phải tiếng Việt hay tiếng Anh',
      next: 'Chỉ đọc được số liệu trong văn bản tiếng Việt và tiếng Anh. Nếu trình duyệt đang dịch trang, hãy mở bản gốc rồi đối chiếu lại.',
      action: 'Đối chiếu lại',
    },
    'engine-failed': {
      title: 'Chưa đối chiếu được trang này',
      next: 'Đã có lỗi khi đọc số liệu. Ghi chú của bạn không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, tải lại trang.',
      action: 'Thử lại',
    },
    'background-gone': {
      title: 'Phần đối chiếu chưa trả lời',
      next: 'Trình duyệt có thể vừa tạm dừng tiện ích. Thử lại thường là đủ.',
      action: 'Thử lại',
    },
    'page-silent': {
      title: 'Trang chưa trả lời',
      next: 'Trang có thể đang bận hoặc đang hiện một hộp thoại. Kết quả sẽ hiện ở đây khi trang trả lời; ghi chú của bạn vẫn đọc và sửa được.',
      action: 'Thử lại',
    },
    'extension-gone': {
      title: 'Tiện ích vừa được cập nhật',
      next: 'Hãy mở lại bảng này rồi tải lại trang báo để tiếp tục. Ghi chú đã lưu vẫn còn nguyên.',
      action: 'Mở lại bảng',
    },
    'no-access': {
      title: 'Trang này chưa được đối chiếu',
      next: 'Bấm nút Đối chiếu trên thanh công cụ để cho phép đọc trang này một lần. Không có gì được gửi ra khỏi trình duyệt.',
      action: null,
    },
    'browser-page': {
      title: 'Không đọc được trang này',
      next: 'Trình duyệt không cho tiện ích đọc các trang riêng của nó, như trang cài đặt, thẻ mới hay kho tiện ích. Hãy mở một bài báo.',
      action: null,
    },
    'frame-or-pdf': {
      title: 'Không đọc được nội dung này',
      next: 'Khung nhúng, tệp PDF và ảnh chụp bảng số liệu chưa đọc được. Nếu có bản dạng trang web của bài, hãy mở bản đó.',
      action: 'Đối chiếu lại',
    },
  },

  judgement: {
    yes: (places) => `Bài viết nói về kết quả hoặc chỉ tiêu của ${places}`,
    partly: (places) => `Bài viết có một phần nói về ${places}`,
    no: (places) => `Bài viết không nói về kết quả hay chỉ tiêu của ${places}`,
    places: 'địa bàn trong nguồn đối chiếu',
    why: 'Vì sao nhận định như vậy?',
    score: (percent) => `Mức liên quan ước lượng: ${percent}.`,
    noHint: 'Vì vậy không có số liệu nào được đánh dấu trên trang.',
    noHintFigures: 'Các số liệu đọc được vẫn liệt kê ở dưới, kèm lý do không so với nguồn.',
  },

  summary: {
    figures: (n) => `${count(n)} số liệu`,
    comparable: (n) => (n === 0 ? 'không có số liệu nào so được với nguồn' : `${count(n)} so được với nguồn`),
    none: 'Không tìm thấy số liệu nào trong bài.',
    verdictsLabel: 'Kết quả đối chiếu',
    jump: (verdict, n) => `${verdict} ${count(n)}, đến số liệu đầu tiên`,
  },

  sections: {
    comparable: 'So được với nguồn',
    others: 'Không so với nguồn',
    othersHint: 'Những số liệu này nói về chuyện khác với nguồn đối chiếu, nên ở đây không nói đúng hay sai.',
    arithmetic: 'Phép tính trong bài',
    source: 'Toàn văn nguồn đối chiếu',
    notes: (n) => (n === 0 ? 'Ghi chú' : `Ghi chú (${count(n)})`),
    lostNotes: 'Không còn chỗ trên trang',
    passages: 'Ghi chú đang viết',
  },
  countLabel: (n) => `${count(n)} số liệu`,
  more: (n) => `Hiện thêm ${count(n)} số liệu`,

  card: {
    onPage: 'Trên trang',
    inSource: 'Nguồn đối chiếu',
    inSourceDoubtful: 'Nguồn đối chiếu (chưa rõ nghĩa)',
    showOnPage: 'Xem trên trang',
    showInSource: 'Xem nguồn',
    doubt: 'Con số này của nguồn chưa rõ nghĩa',
    howRead: 'Số liệu này được hiểu thế nào?',
    noIndicator: 'chưa rõ chỉ tiêu',
    otherReadings: 'Cách đọc khác',
    struck: '(đã gạch)',
  },
  evidence: {
    definition: 'Phạm vi tính',
    body: 'Đơn vị',
    itself: 'theo chính con số trong bài',
    said: (words) => `theo chữ ${quoted(words)} ngay cạnh số`,
    carried: (words) => `theo chữ ${quoted(words)} ở chỗ khác trong bài`,
    assumed: 'bài không nói rõ, đây là cách hiểu thông thường',
    unknown: 'bài không nói rõ',
  },

  arithmetic: {
    holds: 'Khớp',
    fails: 'Không khớp',
    unknown: 'Chưa thể kết luận',
  },

  source: {
    back: 'Về thẻ số liệu',
    figures: 'Các số liệu của nguồn',
  },

  notes: {
    write: 'Ghi chú',
    resume: 'Viết tiếp ghi chú',
    label: (what) => `Ghi chú của bạn: ${what}`,
    writeOnPage: 'Ghi chú cho cả trang',
    resumeOnPage: 'Viết tiếp ghi chú cho cả trang',
    wholePage: 'cả trang',
    onWholePage: 'Về cả trang',
    attach: 'Gắn lại vào đoạn đang chọn',
    notAttached: {
      nothing: 'Hãy chọn một đoạn trên trang trước, rồi bấm lại.',
      'too-long': 'Đoạn đang chọn dài quá. Hãy chọn ngắn hơn rồi bấm lại.',
      elsewhere: 'Không đọc được đoạn đang chọn: nó nằm trong khung nhúng hoặc ô nhập. Hãy chọn chữ trong bài.',
      'no-page': 'Trang chưa trả lời. Hãy tải lại trang rồi thử lần nữa.',
    },
    instead: {
      'too-long':
        'Đoạn được chọn dài quá, nên ghi chú này gắn với cả trang. Muốn ghi chú cho một đoạn, hãy chọn ngắn hơn.',
      elsewhere: 'Đoạn được chọn nằm ở chỗ tiện ích không đọc được, nên ghi chú này gắn với cả trang.',
    },
    tagsLabel: 'Nhãn',
    tagsHint: 'ngân sách, hỏi lại',
    tagsTooMany: `Chưa lưu được: mỗi ghi chú có nhiều nhất ${count(MOST_TAGS)} nhãn, mỗi nhãn dài nhất ${count(LONGEST_TAG)} ký tự.`,
    placeholder: 'Điều bạn muốn nhớ, hỏi lại hay kiểm tra thêm…',
    keys: 'Ctrl + Enter để lưu, Esc để đóng. Bản nháp được giữ lại.',
    save: 'Lưu ghi chú',
    close: 'Đóng',
    saving: 'Đang lưu…',
    saved: 'Đã lưu',
    announceSaved: 'Đã lưu ghi chú.',
    deleted: 'Đã xóa ghi chú.',
    undo: 'Hoàn tác',
    edit: 'Sửa',
    remove: 'Xóa',
    list: 'Ghi chú',
    written: (when) => `Viết lúc ${when}`,
    edited: (when) => `sửa lúc ${when}`,
    changed: (before, now) => `Trang nay ghi ${quoted(now)}, khi ghi chú là ${quoted(before)}.`,
    changedUnknown: (before) => `Đoạn ${quoted(before)} trên trang đã đổi.`,
    lost: (quote) => `Không còn tìm thấy đoạn ${quoted(quote)} trên trang.`,
    lostHint: 'Có thể trang đã được sửa, hoặc phần này chưa hiện ra. Ghi chú vẫn được giữ.',
    unknown: (quote) => `Trang chưa trả lời nên chưa biết đoạn ${quoted(quote)} nay ở đâu. Ghi chú vẫn được giữ.`,
    apart: 'Ghi chú này được sửa cùng lúc ở nhiều cửa sổ. Các bản đều được giữ; bạn hãy chọn bản dùng tiếp.',
    keepThis: 'Giữ bản này',
    keepAll: (n) => (n === 2 ? 'Giữ cả hai' : `Giữ cả ${count(n)} bản`),
    changedElsewhere: 'Ghi chú này vừa được sửa ở cửa sổ khác. Nếu bạn lưu, cả hai bản đều được giữ.',
    left: (n) => `Còn ${count(n)} ký tự. Mỗi ghi chú dài nhất ${count(LONGEST_NOTE)} ký tự.`,
    over: (n) =>
      `Thừa ${count(n)} ký tự nên chưa lưu được. Không chữ nào bị cắt; hãy rút gọn hoặc tách thành vài ghi chú.`,
    showAll: (n) => `Hiện cả ${count(n)} ký tự`,
    tooLong: (n) => `Văn bản dài ${count(n)} ký tự, ở đây chỉ hiện phần đầu. Hãy chép để đọc trọn vẹn.`,
    more: (n) => `Hiện thêm ${count(n)} ghi chú`,
    copy: 'Chép văn bản',
    copied: 'Đã chép.',
    all: 'Tất cả ghi chú của mọi trang',
    reminder: 'Gỡ tiện ích là mất ghi chú. Hãy sao lưu.',
    backUp: 'Sao lưu',
    later: 'Để sau',
    copyFailed: 'Chưa chép được. Hãy chọn văn bản rồi chép bằng tay.',
    failed: {
      full: 'Chưa lưu được: bộ nhớ đã đầy. Văn bản vẫn còn ở đây; hãy chép lại, giải phóng dung lượng đĩa rồi lưu lần nữa.',
      blocked:
        'Chưa lưu được: một cửa sổ khác đang giữ kho ghi chú. Văn bản vẫn còn ở đây; hãy đóng các bảng Đối chiếu khác rồi lưu lần nữa.',
      broken:
        'Chưa lưu được: kho ghi chú không mở được. Văn bản vẫn còn ở đây; hãy chép lại để giữ, khởi động lại trình duyệt rồi thử lần nữa.',
      gone: 'Chưa lưu được: tiện ích vừa được cập nhật. Văn bản vẫn còn ở đây; hãy chép lại rồi mở lại bảng này.',
      long: `Chưa lưu được: ghi chú dài quá ${count(LONGEST_NOTE)} ký tự, hoặc có quá nhiều nhãn hay nhãn quá dài. Văn bản vẫn còn ở đây; hãy rút gọn hoặc tách thành vài ghi chú.`,
      changed: 'Chưa làm được: ghi chú này vừa được sửa ở cửa sổ khác. Hãy đọc bản mới rồi làm lại nếu vẫn muốn.',
      place: 'Chưa lưu được: số liệu này không còn trên trang. Văn bản nằm ở mục “Bản nháp chưa lưu”.',
    },
    notDone: {
      full: 'Chưa làm được: bộ nhớ đã đầy. Ghi chú vẫn như trước; hãy giải phóng dung lượng đĩa rồi làm lại.',
      blocked:
        'Chưa làm được: một cửa sổ khác đang giữ kho ghi chú. Ghi chú vẫn như trước; hãy đóng các bảng Đối chiếu khác rồi làm lại.',
      broken:
        'Chưa làm được: kho ghi chú không mở được. Ghi chú vẫn như trước; hãy khởi động lại trình duyệt rồi làm lại.',
    },
    unread: {
      title: 'Chưa mở được ghi chú của trang này',
      next: {
        full: 'Bộ nhớ đã đầy nên trình duyệt không mở được kho ghi chú. Hãy giải phóng dung lượng đĩa rồi thử lại. Ghi chú đã lưu không bị xóa, số liệu vẫn được đối chiếu như thường.',
        blocked:
          'Một cửa sổ khác còn giữ kho ghi chú ở dạng cũ. Hãy đóng bảng Đối chiếu ở các cửa sổ khác rồi thử lại. Ghi chú đã lưu vẫn còn nguyên, số liệu vẫn được đối chiếu như thường.',
        broken:
          'Kho ghi chú không đọc được. Hãy thử lại; nếu vẫn vậy, khởi động lại trình duyệt. Tiện ích không xóa gì trong kho, số liệu vẫn được đối chiếu như thường.',
      },
      action: 'Thử mở lại',
    },
    inside: 'có ghi chú',
  },

  drafts: {
    title: 'Bản nháp chưa lưu',
    hint: 'Bạn đã viết những dòng này mà chưa lưu. Hãy chép lại nếu còn cần, hoặc bỏ đi.',
    place: {
      about: (words) => `Viết về ${quoted(words)}, nay không thấy trên trang`,
      ofNote: 'Sửa một ghi chú không còn nữa',
      ofPage: 'Viết cho cả trang',
    },
    unchecked: {
      about: (words) => `Viết về ${quoted(words)}`,
      ofNote: 'Sửa một ghi chú',
      ofPage: 'Viết cho cả trang',
    },
    another: {
      about: (words) => `Một bản nháp khác về ${quoted(words)}`,
      ofNote: 'Một bản nháp khác để sửa cùng một ghi chú',
      ofPage: 'Một bản nháp khác cho cả trang',
    },
    discard: 'Bỏ bản nháp',
    discarded: 'Đã bỏ bản nháp.',
  },

  damaged: {
    title: 'Ghi chú bị hỏng',
    hint: 'Những bản ghi này không đọc được trọn vẹn; các ghi chú khác vẫn nguyên. Hãy chép bản ghi để giữ lại, và xóa nếu không cần nữa.',
    kinds: { notes: 'Một ghi chú bị hỏng', drafts: 'Một bản nháp bị hỏng' },
    wordless: 'Không còn đọc được lời nào của bạn trong bản ghi này.',
    copy: 'Chép bản ghi',
    removed: 'Đã xóa bản ghi hỏng.',
  },

  noteSettings: {
    title: 'Cài đặt ghi chú',
    button: 'Hiện nút ghi chú cạnh đoạn vừa chọn trên trang',
    menus: 'Hiện mục Đối chiếu trong menu chuột phải',
  },

  footer: {
    notRead: 'Không đọc khung nhúng, tệp PDF và ảnh chụp bảng số liệu.',
    privacy: 'Bài viết và ghi chú không rời khỏi trình duyệt của bạn.',
    neutral: 'Hai số liệu khác nhau chưa nói lên bên nào sai.',
    language: 'Ngôn ngữ',
    vi: 'Tiếng Việt',
    en: 'English',
    recheck: 'Đối chiếu lại',
    rechecked: 'Đã đối chiếu lại.',
  },
};
