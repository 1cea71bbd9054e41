/**
 * What words around a number say it is. `account` labels an account, `bank` is a name,
 * `transfer` moves money, `insurance-number` names the number and not only the insurance, `other` names numbers that are not personal data; `agency` and `hotline`
 * together make a switchboard.
 */
export type ContextWord =
  | 'account'
  | 'bank'
  | 'transfer'
  | 'identity'
  | 'insurance'
  | 'insurance-number'
  | 'phone'
  | 'other'
  | 'agency'
  | 'hotline';

const PHRASES: Readonly<Record<ContextWord, string>> = {
  account:
    'stk, so tk, tk, so tai khoan, tai khoan, so the atm, the atm, account, acc, so tkhoan, tkhoan, ' +
    'sotk, so the ngan hang, the ngan hang, so the tin dung, the tin dung, so the ghi no',
  bank:
    'vietcombank, vcb, techcombank, tcb, tech, agribank, agri, bidv, vietinbank, viettinbank, vietin, ' +
    'mbbank, mb bank, mb, acb, sacombank, tpbank, tpb, vpbank, vpb, vib, shb, msb, maritime, hdbank, ' +
    'ocb, seabank, eximbank, abbank, bac a bank, pvcombank, nam a bank, kienlongbank, lienvietpostbank, ' +
    'lien viet, lpb, lpbank, vietabank, ncb, dong a bank, pgbank, baoviet bank, cake, timo, shinhan, ' +
    'hsbc, scb, ngan hang, bank',
  transfer:
    'chuyen khoan, ck, chuyen tien, gui tien, nop tien, nap tien, dong tien, chuyen, nop vao, gui vao, ' +
    'nap vao, coc, dat coc, khoan nham, chuyen nham, tra vao, vao so',
  identity:
    'cccd, can cuoc, cmnd, cmt, cmtnd, chung minh, chung minh thu, chung minh nhan dan, dinh danh, ' +
    'so dinh danh, giay to tuy than, cancuoc, cc cong dan, the cc, the can cuoc',
  insurance:
    'bhxh, bhyt, bhtn, bao hiem, bao hiem xa hoi, bao hiem y te, ma so, ma bh, mabh, so bh, so so, so bao, the bh, vssid, so the, ma the, ' +
    'msbhxh, so huu, mabhxh, sobhxh, ma so the, so the bhyt, ms bhxh, ma hs bh, so bhxh, ma bhxh, ' +
    'so bao hiem, ma bao hiem, ma so bhxh',
  'insurance-number':
    'ma, ma so, ma bh, mabh, so bh, so bhxh, ma bhxh, so so, so bao hiem, ma bao hiem, the bh, so the, ma the, msbhxh, ' +
    'mabhxh, sobhxh, ma so the, ms bhxh, ma so bhxh, so bao',
  phone:
    'goi, sdt, dt, so dt, so dien thoai, dien thoai, zalo, zl, alo, lien he, lh, so may, nhan tin, ' +
    'phone, tel, ib, inbox, call, dau so, may ban, hotline, di dong, mobile, mob, fone, so fone, ' +
    'sodt, add, ket ban, so zalo, nt, lien lac, so ca nhan, so rieng, may le, so thue bao, thue bao',
  other:
    'mst, ma so thue, ma don, ma don hang, don hang, ma van don, van don, hoa don, bien lai, ma ho so, ' +
    'so ho so, ho so so, ma hs, ma giao dich, giao dich so, ma gd, ma tra cuu, serial, seri, so seri, imei, isbn, ' +
    'so hieu, cong van, quyet dinh, van ban, giay moi, so thu tu, bien so, ma chuong trinh, ip, ma vach, ' +
    'barcode, phien ban, ma lo, so lo, so bien nhan, ma bien nhan, so cv, cv so, ma du an, ma doanh nghiep, ma so doanh nghiep, ma so dn, ma dn, msdn, ma so cong ty, ' +
    'ma don vi, toa do, ma lop, ma tran, ma du thuong, ve so, so qd',
  agency:
    'bhxh tinh, bhxh thanh pho, bhxh tp, bao hiem xa hoi, co quan bhxh, bhxh, ubnd, uy ban, cong an, so y te, ' +
    'so noi vu, trung tam, benh vien, chi cuc, bo y te, bo noi vu, co quan',
  hotline: 'tong dai, hotline, duong day nong, truc ban, so nong',
};

/** Class of a phrase of folded words; a phrase may be of several. */
export const CONTEXT_WORDS: ReadonlyMap<string, readonly ContextWord[]> = byPhrase();

/** Words of the longest phrase. */
export const LONGEST_PHRASE = 4;

/** Words that may stand between a label and its number: "stk của em là …". */
export const FILLERS: ReadonlySet<string> = new Set(
  (
    'la cua em e minh mik mk toi tui t tao anh chi co chu bac cau ba me bo ong vo chong ck vk con be chau ' +
    'ban ad so cu moi nay day do no va voi hoac hay nhan dan cong ca vao qua toi den cho ten sau ma thi nha ' +
    'nhe a duoi ben bang tren trong sang huu luong gap theo ve nhap ghi gium giup ho dum rieng khac kia cap ' +
    'chu nguoi nhan lao dong y xa hoi the nhom ty cty doanh nghiep don vi'
  ).split(' '),
);

function byPhrase(): Map<string, ContextWord[]> {
  const found = new Map<string, ContextWord[]>();
  for (const [word, phrases] of Object.entries(PHRASES) as [ContextWord, string][]) {
    for (const phrase of phrases.split(', ')) {
      found.set(phrase, [...(found.get(phrase) ?? []), word]);
    }
  }
  return found;
}
