import { quoted } from '../../lib/explain/text.ts';
import { LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../../lib/notes/note.ts';
import type { LateTexts } from './late-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);
const figures = (n: number) => `${count(n)} số liệu`;

/** The words of what is loaded once the panel has been drawn. */
export const viLate: LateTexts = {
  problems: {
    'no-article': {
      title: 'Không tìm thấy bài viết trên trang này',
      next: 'Hãy mở một bài báo cụ thể thay vì trang chủ hay trang danh mục. Nếu trang còn đang tải, đợi một lát rồi đối chiếu lại.',
      again: 'Đối chiếu lại',
    },
    'too-long': {
      title: 'Bài viết quá dài',
      next: 'Đối chiếu hết bài này sẽ làm chậm trình duyệt. Hãy chọn một đoạn, bấm chuột phải rồi chọn “Đối chiếu đoạn đang chọn”, hoặc dán phần cần kiểm tra.',
      again: 'Thử lại',
    },
    translated: {
      title: 'Trang đang được dịch tự động',
      next: 'Chữ đang hiện là bản dịch của trình duyệt, không phải lời của bài. Hãy tắt phần dịch (hiện bản gốc): bài sẽ được đối chiếu ngay.',
      again: 'Đối chiếu lại',
    },
    'other-language': {
      title: 'Bài viết không phải tiếng Việt hay tiếng Anh',
      next: 'Chỉ đọc được số liệu trong văn bản tiếng Việt và tiếng Anh. Nếu trình duyệt đang dịch trang, hãy mở bản gốc rồi đối chiếu lại.',
      again: 'Đối chiếu lại',
    },
    'engine-failed': {
      title: 'Chưa đối chiếu được trang này',
      next: 'Đã có lỗi khi đọc số liệu. Ghi chú của bạn không bị ảnh hưởng. Hãy thử lại; nếu vẫn lỗi, tải lại trang.',
      again: 'Thử lại',
    },
    'background-gone': {
      title: 'Phần đối chiếu chưa trả lời',
      next: 'Trình duyệt có thể vừa tạm dừng tiện ích. Thử lại thường là đủ.',
      again: 'Thử lại',
    },
    'page-silent': {
      title: 'Trang chưa trả lời',
      next: 'Trang có thể đang bận hoặc đang hiện một hộp thoại. Kết quả sẽ hiện ở đây khi trang trả lời; ghi chú của bạn vẫn đọc và sửa được.',
      again: 'Thử lại',
    },
    'extension-gone': {
      title: 'Tiện ích vừa được cập nhật',
      next: 'Hãy mở lại bảng này rồi tải lại trang báo để tiếp tục. Ghi chú đã lưu vẫn còn nguyên.',
      again: 'Mở lại bảng',
    },
    'no-access': {
      title: 'Trang này chưa được đối chiếu',
      next: 'Bấm nút Đối chiếu trên thanh công cụ để đọc trang này. Không có gì rời khỏi trình duyệt.',
      again: null,
    },
    'browser-page': {
      title: 'Không đọc được trang này',
      next: 'Trình duyệt không cho tiện ích đọc các trang riêng của nó, như trang cài đặt, thẻ mới hay kho tiện ích. Hãy mở một bài báo.',
      again: null,
    },
    'tab-gone': {
      title: 'Thẻ trình duyệt này đã đóng',
      next: 'Hãy mở lại trang rồi bấm nút Đối chiếu trên thanh công cụ. Ghi chú đã lưu vẫn còn nguyên.',
      again: null,
    },
    'frame-or-pdf': {
      title: 'Không đọc được nội dung này',
      next: 'Khung nhúng, tệp PDF và ảnh chụp bảng số liệu chưa đọc được. Nếu có bản dạng trang web của bài, hãy mở bản đó.',
      again: 'Đối chiếu lại',
    },
  },

  copyError: 'Sao chép thông tin lỗi',

  evidence: {
    definition: 'Phạm vi tính',
    body: 'Cơ quan, đơn vị',
    itself: 'theo chính con số trong bài',
    said: (words) => `theo chữ ${quoted(words)} ngay cạnh số`,
    carried: (words) => `theo chữ ${quoted(words)} ở chỗ khác trong bài`,
    heads: {
      row: (words) => `theo đầu hàng ${quoted(words)}`,
      column: (words) => `theo đầu cột ${quoted(words)}`,
      table: (words) => `theo đầu bảng ${quoted(words)}`,
    },
    assumed: 'bài không nói rõ, đây là cách hiểu thông thường',
    reader: 'theo bạn',
    number: (words) => `theo số của nguồn, cùng có chữ ${quoted(words)}`,
    unknown: 'bài không nói rõ',
  },

  source: {
    back: 'Về thẻ số liệu',
    indicators: 'Các chỉ tiêu của nguồn',
    indicator: 'Chỉ tiêu',
    target: (period) => `Chỉ tiêu ${period}`,
    derived: (amount) => `${amount} (suy ra)`,
    covered: (n, all) => `Bài này nói tới ${count(n)}/${figures(all)} của nguồn.`,
    named: 'bài có nói tới',
    text: 'Toàn văn',
    doubts: 'Chỗ chưa rõ nghĩa',
    commitments: 'Mục tiêu không nêu con số',
    published: 'Nơi đăng',
    manage: 'Xem, thêm, bật hoặc tắt nguồn',
    none: 'Không có nguồn nào đang bật.',
  },

  about: {
    neutral: 'Hai số liệu khác nhau chưa cho biết bên nào sai.',
    notRead: 'Không đọc khung nhúng, tệp PDF và ảnh chụp bảng số liệu.',
    privacy: 'Bài viết và ghi chú không rời khỏi trình duyệt của bạn.',
  },

  keys: {
    title: 'Phím tắt',
    hint: 'Các phím này chỉ có tác dụng khi một thẻ số liệu đang được chọn.',
    moves: 'số liệu trước, sau',
    actions: 'các nút của thẻ',
    details: 'mở, đóng',
    page: 'xem trong bài',
    source: 'xem trong nguồn',
    note: 'ghi chú',
    copy: 'sao chép trích dẫn',
    strip: 'trên dải số liệu: số trước, số sau; Enter để tới thẻ',
  },

  notes: {
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
    deleted: 'Đã xóa ghi chú.',
    undo: 'Hoàn tác',
    edit: 'Sửa',
    remove: 'Xóa',
    list: 'Ghi chú',
    written: (when) => `Viết lúc ${when}`,
    edited: (when) => `sửa lúc ${when}`,
    changed: (before, now) => `Trang nay ghi ${quoted(now)}, lúc viết ghi chú là ${quoted(before)}.`,
    changedUnknown: (before) => `Đoạn ${quoted(before)} trên trang đã đổi.`,
    lost: (quote) => `Không còn tìm thấy đoạn ${quoted(quote)} trên trang.`,
    lostHint: 'Có thể trang đã được sửa, hoặc phần này chưa hiện ra. Ghi chú vẫn được giữ.',
    unknown: (quote) => `Trang chưa trả lời nên chưa biết đoạn ${quoted(quote)} nay ở đâu. Ghi chú vẫn được giữ.`,
    keepThis: 'Giữ bản này',
    keepAll: (n) => (n === 2 ? 'Giữ cả hai' : `Giữ cả ${count(n)} bản`),
    changedElsewhere: 'Ghi chú này vừa được sửa ở cửa sổ khác. Nếu bạn lưu, cả hai bản đều được giữ.',
    left: (n) => `Còn ${count(n)} ký tự. Mỗi ghi chú dài nhất ${count(LONGEST_NOTE)} ký tự.`,
    over: (n) =>
      `Thừa ${count(n)} ký tự nên chưa lưu được. Không chữ nào bị cắt; hãy rút gọn hoặc tách thành vài ghi chú.`,
    showAll: (n) => `Hiện cả ${count(n)} ký tự`,
    tooLong: (n) => `Văn bản dài ${count(n)} ký tự, ở đây chỉ hiện phần đầu. Hãy sao chép để đọc trọn vẹn.`,
    more: (n) => `Hiện thêm ${count(n)} ghi chú`,
    here: 'Trang này',
    allShort: 'Tất cả',
    reminder: 'Gỡ tiện ích là mất ghi chú. Hãy sao lưu.',
    backUp: 'Sao lưu',
    later: 'Để sau',
    failed: {
      full: 'Chưa lưu được: bộ nhớ đã đầy. Văn bản vẫn còn ở đây; hãy sao chép lại, giải phóng dung lượng đĩa rồi lưu lần nữa.',
      blocked:
        'Chưa lưu được: một cửa sổ khác đang giữ kho ghi chú. Văn bản vẫn còn ở đây; hãy đóng các bảng Đối chiếu khác rồi lưu lần nữa.',
      broken:
        'Chưa lưu được: kho ghi chú không mở được. Văn bản vẫn còn ở đây; hãy sao chép lại để giữ, khởi động lại trình duyệt rồi thử lần nữa.',
      gone: 'Chưa lưu được: tiện ích vừa được cập nhật. Văn bản vẫn còn ở đây; hãy sao chép lại rồi mở lại bảng này.',
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
  },

  pageNotes: {
    all: (n) => (n === 0 ? 'Ghi chú' : `Ghi chú (${count(n)})`),
    lost: 'Không còn chỗ trên trang',
    passages: 'Ghi chú đang viết',
  },

  drafts: {
    hint: 'Bạn đã viết những dòng này mà chưa lưu. Hãy sao chép lại nếu còn cần, hoặc bỏ đi.',
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
    hint: 'Những bản ghi này không đọc được trọn vẹn; các ghi chú khác vẫn nguyên. Hãy sao chép bản ghi để giữ lại, và xóa nếu không cần nữa.',
    kinds: { notes: 'Một ghi chú bị hỏng', drafts: 'Một bản nháp bị hỏng' },
    wordless: 'Không còn đọc được lời nào của bạn trong bản ghi này.',
    copy: 'Sao chép bản ghi',
    removed: 'Đã xóa bản ghi hỏng.',
  },
};
