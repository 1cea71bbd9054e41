import { type ScopePhrases } from './scope-phrases.js';

const UNION = '(cả|) (kinh phí|phí|đoàn phí|) công đoàn';

/** How a number is to be read: written as in scope-phrases.ts. */
export const MEASURE_PHRASES: ScopePhrases = {
  fund: {
    pension: ['quỹ hưu trí', 'hưu trí tử tuất'],
    'sickness-maternity': ['ốm đau thai sản', 'quỹ ốm đau'],
    'social-and-health': ['(cả|gồm|thêm|cộng) (bảo hiểm|) y tế'],
    'all-without-union': [
      `(chưa|không) (kể|gồm|tính|bao gồm|có|cộng) ${UNION}`,
      `(trừ|ngoài) ${UNION}`,
    ],
    'all-with-union': [`(cả|gồm|bao gồm|tính cả|kể cả|cộng|thêm|và|gồm cả) ${UNION}`],
  },
  base: {
    'reference-level': ['mức tham chiếu'],
    'base-salary': ['lương cơ sở', 'lcs', 'lương cơ bản'],
    'regional-minimum-wage': ['lương tối thiểu', 'lttv'],
    'average-salary': [
      '(bình quân|trung bình) (tiền|mức|) lương',
      '(tiền|mức|) lương (bình quân|trung bình)',
      '(mức|) lương (tháng|) (bình quân|trung bình)',
      'mức bình quân',
    ],
    'six-month-average-salary': [
      '(bình quân|trung bình) (lương|tiền lương|) (đóng|) (6|sáu) tháng',
      '(6|sáu) tháng (đóng|lương|cuối|liền kề|) (gần nhất|gần đây|trước|liền kề|cuối)',
    ],
    'last-month-salary': ['(lương|tiền lương) (đóng|) (của|) tháng (gần nhất|liền kề|trước)'],
    'average-income': ['(bình quân|trung bình) thu nhập', 'thu nhập (bình quân|trung bình)'],
    'chosen-income': ['(mức|) thu nhập (tự|lựa|mình|bạn|) chọn', 'mức (tự|lựa) chọn'],
    contribution: ['hỗ trợ ... (mức|tiền|phí) đóng'],
    'minimum-contribution': ['mức đóng (tối thiểu|thấp nhất)'],
    'monthly-pension': ['tháng lương hưu'],
    'assistance-standard': ['(mức|) chuẩn trợ giúp', 'mức chuẩn'],
    entitlement: ['mức hưởng'],
    'covered-cost': ['(trong|thuộc|ngoài) phạm vi', 'phạm vi (được hưởng|bảo hiểm y tế|quyền lợi)'],
    'unpaid-amount': ['(số|khoản) tiền (chậm|trốn|nợ|chưa) (đóng|nộp|)'],
    'fund-return': ['lãi (suất|) đầu tư'],
  },
  per: {
    child: ['(mỗi|một|1|từng) (con|bé|cháu|đứa)'],
    relative: ['(mỗi|một|từng) (thân nhân|người thân)'],
    'contribution-year': [
      '(mỗi|từng|cứ) năm (đóng|tham gia|công tác)',
      '(một|1) năm đóng (>được|>tính|>bằng|>thì|>là)',
    ],
    'early-year': ['(mỗi|một|1|cứ) năm (nghỉ|về) (hưu|) (sớm|trước tuổi|non)'],
    'excess-year': ['(mỗi|một|1|cứ) năm (đóng|) (vượt|thừa|dư)'],
    visit: ['(mỗi|một|1|từng) lần (khám|đi khám)'],
    person: ['(mỗi|một|1|từng) người', 'đầu người'],
    book: ['(mỗi|từng) (cuốn|quyển|) sổ', '(một|1) (cuốn sổ|quyển sổ|=sổ)'],
    file: ['(mỗi|một|1|từng) (bộ|) hồ sơ'],
    worker: ['(mỗi|một|1|từng) (lao động|nhân viên|công nhân)'],
  },
  standing: {
    'before-support': ['(chưa|trước) (trừ|tính|khi|) (khi|) hỗ trợ'],
    'after-support': ['(sau|đã) (khi|trừ|được|) (được|) hỗ trợ'],
    roadmap: ['lộ trình'],
    forecast: ['dự báo', 'nếu không cải cách'],
    'legal-maximum': ['(tối đa theo|trần) luật', 'trần (của|theo) luật'],
  },
};

/** What looks like a scope and is none; written as in scope-phrases.ts. */
export const DECOYS: readonly string[] = [
  '(tài khoản|thông tin|thu nhập|dữ liệu|số|zalo|facebook|trang|ý kiến|mã số thuế) cá nhân',
  'thẻ bảo hiểm xã hội',
  'để mở (hồ sơ|thẻ|lương|tài khoản|khoá|sổ|rộng|ra|lại)',
  '(được|đã|không|chưa|ghi|và|sẽ) công nhận',
  '(việt|miền|phía|quảng|hà|hướng|=đông|=tây|tây) nam',
  'nam (định|bộ|phi|cực|tư|trung bộ)',
  '# năm',
  'năm @',
  '(tới|đến|từ|vào|lên) năm #',
  'năm năm',
  '(mỗi|một|hai|ba|bốn|mười|mấy|nhiều|hằng|hàng|trong|đầu|cuối|giữa|vài|cả|suốt|bao nhiêu|từng|qua|các|những|lăm|chục|trăm|nửa|sang|đủ) năm',
  'năm (nay|sau|trước|ngoái|tới|tiếp|đầu|cuối|thứ|kia|nào|mới|học|tháng|một|liên|trở|bảo|công)',
  '~năm (đóng|là|thì)',
];
