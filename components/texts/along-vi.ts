import type { AlongTexts } from './along-texts.ts';

const count = (n: number) => new Intl.NumberFormat('vi').format(n);

/** What an entry is, where it is no note. */
const ENTRIES = { note: '', draft: ' (bản nháp)', damaged: ' (bản ghi hỏng)', other: ' (dữ liệu khác)' };

/** "3 ghi chú, 2 bản nháp và 1 bản ghi hỏng", of those that there are. */
const together = (...parts: readonly (readonly [number, string])[]) =>
  new Intl.ListFormat('vi').format(parts.filter(([n]) => n > 0).map(([n, what]) => `${count(n)} ${what}`));

export const alongVi: AlongTexts = {
  take: {
    title: 'Xuất ghi chú',
    which: 'Xuất những ghi chú nào',
    all: (n) => `Tất cả (${count(n)})`,
    shown: (n) => `Đang hiện (${count(n)})`,
    picked: (n) => `Đã chọn (${count(n)})`,
    unpick: 'Bỏ chọn tất cả',
    format: 'Định dạng',
    jsonld: 'JSON-LD (đầy đủ, nhập lại được)',
    markdown: 'Markdown (để đọc, để dán)',
    csv: 'CSV (bảng tính)',
    file: 'Tải tệp về',
    clipboard: 'Sao chép',
    working: (done, all) => `Đang xuất: ${count(done)} trên ${count(all)}`,
    made: (n) => `Đã xuất ${count(n)} ghi chú ra tệp.`,
    copied: (n) => `Đã sao chép ${count(n)} ghi chú.`,
    label: 'Ghi chú từ Đối chiếu',
    failed: {
      full: 'Chưa xuất được vì bộ nhớ đã đầy. Ghi chú vẫn nguyên.',
      blocked: 'Chưa xuất được vì một cửa sổ khác đang giữ kho ghi chú. Hãy đóng các bảng Đối chiếu khác rồi thử lại.',
      broken: 'Chưa xuất được vì không đọc được kho ghi chú. Hãy khởi động lại trình duyệt rồi thử lại.',
      clipboard: 'Chưa sao chép được: trình duyệt không cho sao chép. Hãy tải tệp về.',
    },
  },
  bring: {
    title: 'Nhập và khôi phục',
    hint: 'Nhận bản sao lưu của Đối chiếu, W3C JSON-LD, tệp xuất của Hypothesis và tệp đánh dấu của Obsidian Web Clipper. Tệp được kiểm tra trọn vẹn trước khi ghi; ghi chú đang có không bị mất.',
    choose: 'Chọn tệp…',
    drop: 'hoặc thả tệp vào trang này',
    reading: 'Đang đọc tệp…',
    done: 'Đã nhập xong.',
    inFile: ({ note, draft, damaged }) => {
      const held = together([note, 'ghi chú'], [draft, 'bản nháp'], [damaged, 'bản ghi hỏng']);
      return held === '' ? 'Tệp không có ghi chú nào.' : `Trong tệp có ${held}.`;
    },
    counts: {
      new: (n) => `${count(n)} ghi chú mới`,
      updated: (n) => `${count(n)} ghi chú được cập nhật`,
      unchanged: (n) => `${count(n)} ghi chú không đổi`,
      deleted: (n) => `${count(n)} ghi chú bị xóa theo tệp này; trong một ngày vẫn hoàn tác được ở mục đã xóa`,
      'deleted-here': (n) => `${count(n)} ghi chú đã bị xóa ở máy này, chưa nhập lại`,
    },
    drafts: {
      new: (n) => `${count(n)} bản nháp được đưa trở lại`,
      unchanged: (n) => `${count(n)} bản nháp đã có sẵn`,
      beside: (n) => `${count(n)} bản nháp khác với bản ở máy này; giữ cả hai`,
    },
    damaged: {
      new: (n) => `${count(n)} bản ghi hỏng được giữ nguyên như trong tệp`,
      unchanged: (n) => `${count(n)} bản ghi hỏng đã có sẵn`,
      beside: (n) => `${count(n)} bản ghi hỏng trùng mã với một bản ghi ở máy này; giữ cả hai`,
    },
    settings: {
      restored: 'Cài đặt được đưa trở lại',
      kept: 'Cài đặt ở máy này được giữ nguyên',
      failed: 'Cài đặt chưa đưa trở lại được',
    },
    packs: {
      new: (n) => `${count(n)} bản nguồn đối chiếu được đưa trở lại`,
      unchanged: (n) => `${count(n)} bản nguồn đối chiếu đã có sẵn`,
      refused: (n) => `${count(n)} bản nguồn đối chiếu không nhận, vì không đọc được`,
      inPlace: (n) =>
        `${count(n)} nguồn có sẵn nay được thay bằng bản trong tệp. Nếu đó không phải bản của bạn, hãy xóa bản ấy đi.`,
      look: 'Xem các nguồn',
    },
    reviews: {
      new: (n) => `${count(n)} bản rà soát được đưa trở lại`,
      unchanged: (n) => `${count(n)} bản rà soát đã có sẵn`,
      beside: (n) => `${count(n)} bản rà soát khác với bản ở máy này; giữ cả hai`,
    },
    packsFailed: 'Nguồn đối chiếu chưa đưa trở lại được; hãy nhập lại tệp này',
    renamed: (n) => `${count(n)} ghi chú trùng mã với ghi chú khác trong tệp, được giữ riêng`,
    refused: (n) => `${count(n)} mục không nhận`,
    more: 'Bản sao lưu này còn tệp tiếp theo; hãy nhập cả các tệp đó.',
    lines: (n) => `Xem từng mục (${count(n)})`,
    moreLines: (n) => `Hiện thêm ${count(n)} mục`,
    entry: (at, of) => `Mục ${count(at)}${ENTRIES[of]}`,
    outcomes: {
      new: 'mới',
      updated: 'được cập nhật',
      unchanged: 'không đổi',
      deleted: 'bị xóa theo tệp này',
      'deleted-here': 'đã bị xóa ở máy này',
      beside: 'ở máy này có bản khác cùng mã; giữ cả hai',
    },
    refusals: {
      'not-a-note': 'không nhận, vì không phải ghi chú',
      elsewhere: 'không nhận, vì nội dung nằm ở máy chủ khác',
      'no-page': 'không nhận, vì không ghi trang nào',
      'bad-address': 'không nhận, vì địa chỉ trang không dùng được',
      'text-too-long': 'không nhận, vì lời ghi dài quá giới hạn',
      'tag-too-long': 'không nhận, vì có nhãn dài quá giới hạn',
      'too-many-tags': 'không nhận, vì có quá nhiều nhãn',
      'quote-too-long': 'không nhận, vì đoạn trích dài quá giới hạn',
      nothing: 'không nhận, vì không có nội dung',
      repeated: 'không nhận, vì đã có ở trên trong tệp',
      unreadable: 'không nhận, vì không đọc được',
    },
    deleted: {
      offer: 'Có ghi chú trong tệp đã bị xóa ở máy này. Nếu muốn có lại, hãy đưa trở lại.',
      wanted: (n) => `Đưa trở lại ${count(n)} ghi chú đã xóa`,
      working: 'Đang đưa trở lại…',
      back: (n) => `Đã đưa trở lại ${count(n)} ghi chú.`,
      failed: {
        full: 'Chưa đưa trở lại được vì bộ nhớ đã đầy. Hãy giải phóng dung lượng đĩa rồi thử lại.',
        blocked:
          'Chưa đưa trở lại được vì một cửa sổ khác đang giữ kho ghi chú. Hãy đóng các bảng Đối chiếu khác rồi thử lại.',
        broken: 'Chưa đưa trở lại được vì kho ghi chú không ghi được. Hãy khởi động lại trình duyệt rồi nhập lại tệp.',
      },
    },
    faults: {
      empty: 'Tệp này trống. Không có gì thay đổi.',
      'too-big': 'Tệp lớn quá nên không nhập. Không có gì thay đổi.',
      'not-json': 'Tệp này không phải tệp ghi chú (không phải JSON). Không có gì thay đổi.',
      'cut-off': 'Tệp thiếu phần cuối, có lẽ chưa tải về hết. Hãy tải lại tệp rồi nhập lại. Không có gì thay đổi.',
      'too-deep': 'Tệp này không phải tệp ghi chú (lồng quá nhiều tầng). Không có gì thay đổi.',
      'not-notes': 'Không thấy ghi chú nào thuộc dạng đã biết trong tệp này. Không có gì thay đổi.',
      'newer-version':
        'Tệp do phiên bản mới hơn của Đối chiếu tạo ra. Hãy cập nhật tiện ích rồi nhập lại. Không có gì thay đổi.',
      unreadable: 'Trình duyệt không đọc được tệp này. Hãy chọn lại tệp. Không có gì thay đổi.',
      full: 'Bộ nhớ không đủ chỗ nên không nhập mục nào. Hãy giải phóng dung lượng đĩa rồi nhập lại.',
      blocked:
        'Một cửa sổ khác đang giữ kho ghi chú nên không nhập mục nào. Hãy đóng các bảng Đối chiếu khác rồi nhập lại.',
      broken:
        'Kho ghi chú không ghi được nên không nhập mục nào. Ghi chú đang có vẫn nguyên; hãy khởi động lại trình duyệt rồi nhập lại.',
    },
  },
  backup: {
    title: 'Sao lưu',
    hint: 'Một tệp giữ mọi ghi chú, bản nháp, nguồn đối chiếu và cài đặt. Gỡ tiện ích là mất ghi chú; tệp này đưa tất cả trở lại.',
    working: (done, all) => `Đang sao lưu: ${count(done)} trên ${count(all)}`,
    last: (when) => `Lần cuối: ${when}`,
    never: 'Chưa sao lưu lần nào.',
    failed: {
      full: 'Chưa sao lưu được vì bộ nhớ đã đầy. Ghi chú vẫn nguyên.',
      blocked:
        'Chưa sao lưu được vì một cửa sổ khác đang giữ kho ghi chú. Hãy đóng các bảng Đối chiếu khác rồi thử lại.',
      broken: 'Chưa sao lưu được vì không đọc được kho ghi chú. Hãy khởi động lại trình duyệt rồi thử lại.',
    },
  },
};
