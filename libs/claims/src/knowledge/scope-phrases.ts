import { type ScopeDimension, type ScopeValue } from '#domain';

/** The phrases by which people name each value of a dimension. */
export type ScopePhrases = {
  readonly [D in ScopeDimension]?: { readonly [V in ScopeValue<D>]?: readonly string[] };
};

/**
 * How the phrases are written:
 * "(a|b|)" any of these, empty: or nothing · "..." up to four words between · "#" a number ·
 * "@" a year · ">nữ", "<tự" must follow or go before but is not part of it ·
 * "=đẻ" only with its marks · "~nam" only in a sentence typed with marks.
 * Without marks a phrase is found unless one of those signs forbids it.
 */
export const SCOPE_PHRASES: ScopePhrases = {
  scheme: {
    compulsory: [
      '(bảo hiểm xã hội|bảo hiểm|đóng|tham gia|diện|bên|loại|kiểu|thời gian|năm|tháng|theo) bắt buộc',
      'bắt buộc (>hay|>hoặc|>và|>với|>lẫn|>cộng|>sang|>qua) >tự >nguyện',
      '<tự <nguyện (<hay|<hoặc|<và|<với|<lẫn|<cộng|<sang|<qua) bắt buộc',
    ],
    voluntary: ['tự nguyện'],
    health: ['bảo hiểm y tế', 'thẻ y tế', 'thẻ bảo hiểm', 'quỹ y tế'],
    unemployment: ['thất nghiệp'],
    occupational: ['tai nạn lao động', 'bệnh nghề nghiệp'],
    'social-pension': [
      'hưu trí xã hội',
      'trợ cấp (người cao tuổi|tuổi già|người già)',
      'tiền =già',
    ],
  },
  party: {
    employee: [
      'người lao động',
      '(trừ|khấu trừ) (vào|) (tiền|) lương',
      'lương (bị|) trừ',
      'lao động (nam|nữ)',
      'công nhân',
      '(nhân viên|người làm công|người làm thuê)',
      '(người|anh em|dân) làm (công ty|thuê)',
    ],
    employer: [
      'công ty',
      'doanh nghiệp',
      'người sử dụng lao động',
      'chủ (sử dụng lao động|lao động|doanh nghiệp|công ty|xưởng)',
      '(ông|bà|bên|phía|với) chủ',
      '=chủ (trốn|đóng|nợ|không|phải|bắt|giữ|trả|chậm|nào|chỉ|cũng|bị|mà)',
      'chu (tron|cham|no) (dong|bao hiem|luong)',
      '=sếp',
      '(xí nghiệp|nhà máy|=xưởng)',
      'đơn vị (sử dụng lao động|sử dụng|trốn|chậm|nợ)',
    ],
    both: ['(cả|) (hai|2) bên', '(cả|) (hai|2) phía', 'tổng cộng (hai|2)'],
    self: ['tự (=đóng|nộp|bỏ tiền)', '<chủ <hộ tự đóng'],
    individual: ['cá nhân'],
    organisation: ['(mà|với|còn|thì|là|hoặc|,|) tổ chức (gấp|thì|bị|phạt|là|vi phạm)', 'pháp nhân'],
    'local-budget': [
      'ngân sách (địa phương|tỉnh|thành phố)',
      '(địa phương|tỉnh|thành phố) (tự|) (chi|hỗ trợ)',
    ],
  },
  sex: {
    male: [
      '~nam',
      'nam giới',
      '(lao động|giới|công nhân|người) nam',
      'nam (>nữ|>và >nữ|>lẫn >nữ|>hay >nữ)',
      'nam ># (>tuổi|>t|>nữ)',
      'cả nam lẫn >nữ',
      'nam ># >năm',
      'nam >phải >đủ >#',
      'nam >đóng (>đủ|>từ|>tới|) ># >năm',
      'nam (>đủ|>từ|>là|>thì|>phải|>chưa >đủ|>đến|>tới) >#',
      'đối với nam',
      'đàn ông',
      'đàn ông con trai',
      '(chồng|ông xã)',
      '=(cha|bố)',
      'cánh mày râu',
      'vợ (sinh|đẻ|sanh|bầu|có bầu|mang thai|sắp sinh|mới sinh)',
    ],
    female: [
      'nữ',
      'phụ nữ',
      '(chị em|các chị|đàn bà|con gái)',
      '(mẹ bầu|bà bầu|sản phụ|các mẹ|thai phụ)',
      '=(mẹ|vợ)',
      '(cùng|với|của|cho) vợ',
      'bà xã',
    ],
  },
  region: {
    I: ['(vùng|khu vực) (1|i|một)', 'vùng số 1'],
    II: ['(vùng|khu vực) (2|ii|hai)', 'vùng số 2'],
    III: ['(vùng|khu vực) (3|iii|ba)', 'vùng số 3'],
    IV: ['(vùng|khu vực) (4|iv|bốn|tư)', 'vùng số 4'],
    rural: ['nông thôn', '(ở|dưới|dân) quê'],
    urban: ['thành thị', '=đô thị', '(ở|khu) đô thị'],
    hardship: ['đặc biệt khó khăn', 'vùng (khó khăn|sâu)', 'vùng sâu vùng xa'],
    'poor-commune': ['xã nghèo'],
    island: ['(xã|huyện) đảo', 'đặc khu', 'hải đảo'],
    'ho-chi-minh-city': ['thành phố hồ chí minh', 'hồ chí minh', 'sài gòn', 'hcm'],
    'da-nang': ['đà nẵng'],
    nationwide: ['(cả|toàn) nước', 'toàn quốc'],
  },
  work: {
    hazardous: ['nặng nhọc', 'độc hại', '(nghề|việc|công việc) nguy hiểm'],
    'extremely-hazardous': ['đặc biệt (nặng nhọc|độc hại)'],
    'underground-coal': ['hầm lò', '(thợ|công nhân) (lò|mỏ)', 'khai thác than', 'mỏ than'],
    normal: ['(điều kiện|công việc|nghề|việc) bình thường', 'làm việc nhẹ', '(việc|nghề) nhẹ'],
  },
  birthOrder: {
    first: [
      '(con|bé|đứa|cháu) (đầu|đầu lòng|đầu tiên|thứ nhất|thứ 1|~so)',
      '(sinh|đẻ|sanh) lần đầu',
    ],
    second: [
      '(con|bé|đứa|cháu) (thứ hai|thứ 2|thứ nhì|số 2|hai|2)',
      '(sinh|đẻ|sanh) lần (hai|2|thứ hai|thứ 2)',
    ],
    'third-or-later': [
      '(con|bé|đứa|cháu) (thứ ba|thứ 3|thứ tư|thứ 4|thứ năm|thứ 5)',
      '(sinh|đẻ|sanh) lần (ba|3|thứ ba|thứ 3)',
    ],
  },
  babies: {
    one: ['(sinh|đẻ|sanh) (một|1) (con|bé|đứa|cháu)', 'thai đơn'],
    two: ['(sinh|đẻ|sanh|thai|bầu) đôi', 'song (sinh|thai)'],
    'three-or-more': ['(sinh|đẻ|sanh|thai) (ba|3)', 'tam thai', '(sinh|đẻ) (ba|3) trở lên'],
  },
  delivery: {
    surgery: [
      '(sinh|đẻ|sanh) mổ',
      'mổ (đẻ|lấy thai|bắt con|bắt thai)',
      '(phải|bị) (=mổ|phẫu thuật)',
      '(sinh|đẻ|sanh) (đôi|con|) (phải|bằng|) (mổ|phẫu thuật)',
    ],
    premature: ['(sinh|đẻ|sanh) (non|thiếu tháng)', '(dưới|chưa đủ) 32 tuần'],
    normal: ['(sinh|đẻ|sanh) (thường|tự nhiên)'],
  },
  member: {
    first: ['(người|thành viên) (thứ nhất|thứ 1|đầu tiên|=đầu|số 1)'],
    second: ['(người|thành viên) (thứ hai|thứ 2|thứ nhì|số 2)'],
    third: ['(người|thành viên) (thứ ba|thứ 3|số 3)'],
    fourth: ['(người|thành viên) (thứ tư|thứ 4|số 4)'],
    'fifth-or-later': ['(người|thành viên) (thứ năm|thứ 5|thứ sáu|thứ 6|số 5)'],
  },
  facility: {
    primary: ['trạm (y tế|xá)', '(tuyến|trạm) (xã|phường)', 'cấp ban đầu'],
    basic: ['cấp cơ bản'],
    specialised: ['cấp chuyên sâu', 'tuyến chuyên sâu', 'viện chuyên sâu'],
    'former-district': ['(tuyến|viện|bệnh viện) (huyện|quận)'],
    'former-province': ['(tuyến|viện|bệnh viện) (tỉnh|đa khoa tỉnh)'],
    'former-central': ['(tuyến|viện|bệnh viện) (trung ương|cuối)', '(bạch mai|chợ rẫy)'],
  },
  care: {
    inpatient: ['nội trú', '(nằm|nhập) viện'],
    outpatient: ['ngoại trú'],
    emergency: ['cấp cứu'],
  },
  route: {
    'off-route': [
      '(trái|vượt|khác|không đúng) tuyến',
      'tự (đi|ý đi)',
      'tự (lên|ý lên) (tuyến|viện|bệnh viện|trung ương|tỉnh)',
      'không (có|cần|xin|) giấy chuyển',
      '(lên|đi|khám) thẳng (tuyến|viện|bệnh viện|trung ương)',
    ],
    'on-route': ['đúng tuyến', '(có|xin|được) giấy chuyển', '(được|xin) chuyển tuyến'],
  },
};
