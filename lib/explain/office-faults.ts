import type { OfficeFault } from '../office/faults.ts';
import type { Bilingual, Lang } from './lang.ts';

const SENTENCES: Readonly<Record<OfficeFault, Bilingual>> = {
  'old-format': {
    vi: 'Tệp Word hoặc Excel kiểu cũ, hoặc có mật khẩu. Hãy mở tệp rồi lưu lại thành .docx hoặc .xlsx không mật khẩu.',
    en: 'The file is of an older Word or Excel, or behind a password. Open it and save it as .docx or .xlsx without a password.',
  },
  pdf: {
    vi: 'Chưa đọc được tệp PDF. Hãy mở tệp, chọn và sao chép phần chữ rồi dán vào đây.',
    en: 'PDF files are not read yet. Open the file, select and copy its text, and paste it.',
  },
  'not-a-document': {
    vi: 'Đây không phải tệp Word (.docx) hay Excel (.xlsx). Hãy chọn tệp khác, hoặc dán phần chữ vào đây.',
    en: 'This is no Word (.docx) or Excel (.xlsx) file. Choose another one, or paste its text.',
  },
  'too-big': {
    vi: 'Tệp quá lớn. Hãy lưu riêng phần có số liệu thành một tệp, hoặc dán phần đó vào đây.',
    en: 'The file is too big. Save the part with the figures as a file of its own, or paste that part.',
  },
  broken: {
    vi: 'Tệp hỏng hoặc chưa tải xong. Hãy mở tệp và lưu lại, hoặc dán phần chữ vào đây.',
    en: 'The file is damaged or was not downloaded completely. Open it and save it again, or paste its text.',
  },
};

/** Why a file is not read, and what to do. */
export const explainOfficeFault = (fault: OfficeFault, lang: Lang): string => SENTENCES[fault][lang];
