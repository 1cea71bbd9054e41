import { MANY, MONEY, TAKE, type Sense } from './sense-words.js';

/** Single letters. */
export const LETTER_SENSES: Readonly<Record<string, readonly Sense[]>> = {
  k: [
    ['không', 3, 'thang nam ngay', 'dc duoc biet bt bik co cho phai phi can thay the con ai cho $'],
    ['nghìn', 1, '+ #', `$ 1 mot moi / ${MONEY}`],
    ['khoản', 0, 'diem khoan theo', '#'],
    ['ung thư', 0, 'bi benh mac', 'phoi gan vu dai da mau giai vom tu'],
  ],
  đ: [
    ['đồng', 0, '+ # k tr trieu nghin ngan', '$ mot moi 1 /'],
    ['điều', 0, 'theo tai k khoan luat', '#'],
    ['được', 1, `k ko khong chua cung cx ms moi ${TAKE}`, `bn bao $ dau k ko ${TAKE}`],
  ],
  t: [
    ['tháng', 0.5, '#12 may moi hang /', '#12 luong truoc sau nay nua nghi bhxh'],
    ['tuổi', 0, '+ #18', 'dong nghi roi r $ con van la thi ma'],
    ['tôi', 1.5, 'cho bao nhu ma cua ^', 'dong nghi bi di lam la co k ko cung da se thay thi ma'],
  ],
  h: [
    [
      'giờ',
      1,
      '# bay bao bi may ^ den toi',
      'sang chieu toi trua em e minh phai lam lm nay $ # lai la',
    ],
    ['hết', 0, 'chua da sap gan', 'tien han hieu ca'],
  ],
  a: [
    ['anh', 0.2, `${MANY} cho nho cua voi vs chao bao ong`, 'chi em e c oi nao minh nay a va'],
    ['', 1, 'khong k ko nhi vay hon the v z viem gan hang mau loai vitamin diem bang', '$'],
  ],
  c: [
    ['chị', 0.4, `${MANY} a anh cho nho cua voi vs chao bao`, 'em e oi nao minh nay a cho'],
    ['', 1, 'viem gan hang mau loai vitamin do diem bang', ''],
  ],
  e: [
    ['em', 2, '', ''],
    ['', 0, 'vitamin mau loai hang', ''],
  ],
  b: [
    ['bạn', 1, `${MANY} cho nho cua voi vs chao ^`, 'oi nao nay minh lam da da hoi'],
    ['', 0.5, 'nha toa khu gan viem hang mau loai vitamin bang nhom diem khoi phan muc', ''],
  ],
  m: [
    ['mình', 1, 'cho nhu cua voi vs ben ben ^ 1', 'hoi dong nghi bi lam o oi cung'],
    ['', 1.5, '# may loai size', '#'],
  ],
  n: [
    ['năm', 1.2, '+ # may /', 'truoc nay sau nua $ roi r bhxh'],
    ['', 1, '', ''],
  ],
  l: [
    ['lần', 0, '+ # 1 mot', 'bhxh $ tu thi duoc dc'],
    ['', 1, '', '#'],
  ],
  q: [
    ['quận', 0, 'o tai bhxh phuong p ra tp', '#'],
    ['', 1, '', ''],
  ],
  p: [
    ['phường', 0, 'o tai ubnd q quan bhxh ra #', '#'],
    ['', 1, '', ''],
  ],
  s: [
    ['sao', 1.5, 'lam lm tai vi thi la k ko khong ^ ra', 'lai ma k ko khong the $ a vay v'],
    ['', 0, 'size loai mau', '#'],
  ],
  g: [
    ['giờ', 0, 'bay bao # may', ''],
    ['', 1, '', ''],
  ],
  r: [['rồi', 1, '', '']],
  v: [
    ['vậy', 1, '', ''],
    ['', 0.5, 'muc chuong phan', 'v'],
  ],
  z: [['vậy', 1, '', '']],
  j: [['gì', 1, '', '']],
};
