import { type ScopePhrases } from './scope-phrases.js';

/** Who the rule is about: written as in scope-phrases.ts. */
export const GROUP_PHRASES: ScopePhrases = {
  group: {
    'household-owner': [
      '(chủ|) hộ kinh doanh (cá thể|)',
      '(tiểu thương|chủ hộ|hộ cá thể)',
      'buôn bán nhỏ',
      'chủ (quán|tiệm|shop|sạp|cửa hàng)',
    ],
    'declared-household-owner': [
      '(thuế|hộ|phương pháp) kê khai',
      '(thuế|hộ kinh doanh|chủ hộ) (theo|) (phương pháp|kiểu|) kê khai',
    ],
    'other-household-owner': [
      '(hộ|thuế) khoán',
      '(nộp|đóng) khoán',
      '(không|chưa) (thuộc|) (nhóm|diện) kê khai',
    ],
    'unpaid-manager': [
      '(giám đốc|quản lý|người quản lý|chủ doanh nghiệp) ... không (hưởng|nhận|lấy|có) lương',
    ],
    'commune-part-timer': ['không chuyên trách'],
    'standing-militia': ['dân quân (thường trực|)'],
    'contract-worker': ['(có|ký|làm) hợp đồng lao động'],
    'part-time-worker': [
      'bán thời gian',
      '(part-time|parttime|part time)',
      'không trọn (thời gian|ngày)',
    ],
    probationer: ['(thử|học) việc'],
    'foreign-worker': ['(người|lao động) (nước ngoài|tây)', 'expat'],
    'enterprise-worker': [
      'khu vực (doanh nghiệp|tư nhân)',
      '(làm|lao động) (tư nhân|ngoài nhà nước)',
    ],
    'state-salaried': [
      '(công|viên) chức',
      '(khu vực|lương|biên chế) nhà nước',
      '(bộ đội|công an|lực lượng vũ trang)',
    ],
    'preschool-teacher': ['(giáo viên|nhà giáo|cô giáo|cô|gv) (mầm non|mẫu giáo)'],
    'highly-skilled': ['(trình độ|tay nghề|chuyên môn) (chuyên môn|kỹ thuật|) (kỹ thuật|) cao'],
    'highly-skilled-teacher': [
      '(nhà giáo|giáo viên|giảng viên) ... trình độ (chuyên môn|) cao',
      '(giáo sư|tiến sĩ)',
    ],
    pensioner: [
      '(người|cán bộ|cụ|bác|ông bà|đang) (hưởng|lĩnh|lãnh|nhận) (lương hưu|hưu)',
      '(người|cán bộ|các cụ|các bác|ông bà) (hưu|hưu trí|nghỉ hưu|về hưu|đã nghỉ hưu)',
      'đã (nghỉ|về) hưu',
    ],
    'social-pensioner': ['(hưởng|nhận|lĩnh|lãnh) (trợ cấp|tiền|) hưu trí xã hội'],
    'without-pension': ['(không|chưa) (có|hưởng|được) lương hưu', 'không lương hưu'],
    'bank-payee': [
      '(nhận|lĩnh|lãnh|trả) (lương hưu|lương|tiền|) (qua|bằng|vào) (tài khoản|thẻ|ngân hàng|atm|thẻ atm)',
    ],
    poor: ['(hộ|nhà|người|diện) nghèo'],
    'near-poor': ['cận nghèo'],
    'ethnic-minority': ['dân tộc thiểu số', '(người|đồng bào) dân tộc', 'dtts'],
    'average-farming': ['mức sống trung bình', 'nông lâm ngư', 'diêm nghiệp'],
    'village-health': ['y tế thôn'],
    merit: ['người có công', 'thương binh', 'liệt sĩ'],
    assisted: ['bảo trợ xã hội'],
    student: ['sinh viên', 'học sinh (và|hay|,|) sinh viên'],
    'school-pupil': ['học sinh (phổ thông|tiểu học|)', 'học trò'],
    household: ['hộ gia đình', '(cả|theo) hộ'],
    relative: ['(thân nhân|người thân)'],
    'relative-without-carer': [
      'không (có|) (người|ai) nuôi (dưỡng|)',
      'không nơi nương tựa',
      'không (có|) người thân nuôi',
    ],
    child: ['(trẻ|trẻ em|bé|cháu) dưới # (tuổi|t)', '(trẻ em|trẻ nhỏ|em bé)'],
    'disabled-child': ['(con|trẻ) (bị|) (khuyết tật|tàn tật)'],
    everyone: [
      '(ai|người nào) cũng',
      '(=mọi|toàn bộ|tất cả|tất cả mọi) (người|người dân|công dân|người lao động|đối tượng)',
      'mỗi (người dân|công dân)',
      'tất cả (đều|các đối tượng)',
      '(toàn dân|bất kỳ ai|bất cứ ai|không phân biệt)',
    ],
  },
};
