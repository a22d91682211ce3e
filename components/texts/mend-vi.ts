import type { MendTexts } from './mend-texts.ts';

export const mendVi: MendTexts = {
  windowTitle: 'Xem lại nguồn – Đối chiếu',
  title: 'Xem lại nguồn đã lưu',
  intro: (version) =>
    `Đây là bản ${version}. Số chưa lấy vào nguồn nằm cuối danh sách. Sửa xong hãy lưu thành bản mới; các ghi chú vẫn giữ bản cũ.`,
  noText: 'Tệp của nguồn này chỉ có các đoạn trích, không có toàn văn, nên chỉ xem lại được bảng số liệu.',
  save: 'Lưu thành bản mới',
  doubt: (words) => `Điều còn ngờ: ${words}`,
  asSaved: 'như bản đã lưu',
  definition: 'Phạm vi, chuẩn tính',
  noDefinition: 'Không nói rõ',
  base: 'So với',
  bases: {
    none: 'Không nói rõ',
    plan: 'Kế hoạch',
    'same-period': 'Cùng kỳ năm trước',
    whole: 'Tổng số',
    period: 'Một kỳ khác…',
  },
  basePeriod: 'Kỳ gốc',
  issuer: 'Nơi đề ra',
  noIssuer: 'Không nói rõ',
  otherIssuer: 'Cơ quan khác',
};
