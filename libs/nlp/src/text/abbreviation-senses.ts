import { COUNTED, MANY, MONEY, PERSON, PLACES, TAKE, type Sense } from './sense-words.js';

/** Two letters and more. */
export const WORD_SENSES: Readonly<Record<string, readonly Sense[]>> = {
  bh: [
    ['bảo hiểm', 2, `${TAKE} the so luat quy tien`, 'y xa that tn yt xh'],
    ['bây giờ', 0.3, '^ den toi tu gio', `${PERSON} phai lam lm thi k ko khong moi ms con nghi`],
    ['bao giờ', 0, '+ k ko khong chua chang biet', '$'],
  ],
  tn: [
    ['thất nghiệp', 2, `${TAKE} bh bhiem hiem tc cap tro tien che do an huong`, '# roi r duoc dc'],
    ['tự nguyện', 1, 'bhxh hoi bhyt xh', ''],
    ['tự nhiên', 0, '^', 'bi cat lai mat thay bao k ko khong het bat nhien'],
    [
      'thế nào',
      0,
      'lam lm tinh la ra giai sao nhu nop gio thi tuc viec',
      '$ a ha nhi vay v z day mn',
    ],
  ],
  bn: [
    ['bao nhiêu', 2, `${TAKE} con la khoang cu gia phi thang`, COUNTED],
    ['bạn', 1, `${MANY} chao cua nho voi vs cam cung ^`, 'oi nao minh nay bi hoi a cua oiii nhe'],
    ['bệnh nhân', 0.6, 'cho nha nguoi thuoc kham ^', 'nam bhyt noi ngoai tru nhap cap mo tu'],
  ],
  bt: [
    ['biết', 1.5, 'k ko khong ai chua kb de chi da cung hoi', 'chi lam roi r dau gi j het'],
    ['bình thường', 0.5, 'van dong lam nhu thay la', 'ma thoi nhu het nhe roi'],
  ],
  lh: [
    ['lương hưu', 2, `${TAKE} tang tien che do muc dieu`, '# tu thang cua la duoc dc'],
    [
      'liên hệ',
      0.7,
      'can muon vui long hay thi xin',
      `0 : zalo sdt sdtt ngay qua truc ${PERSON} ad`,
    ],
  ],
  tt: [
    ['thông tư', 1, 'theo nghi nd va luat', '# so cua'],
    [
      'thanh toán',
      1,
      'k ko khong duoc dc bv bhyt bh chua da cho',
      `lai ${MONEY} vien chi thuoc cho roi r bhyt`,
    ],
    ['trung tâm', 0.5, 'ra den o tai len toi', 'y bhxh dvvl gioi gt dich viec phuc tro hanh'],
    ['thủ tục', 0.5, 'lam lm cac hoan xong', 'hanh nghi huong rut lam'],
  ],
  ck: [
    [
      'chuyển khoản',
      1.5,
      'bao de tien nhan phi da stk qua yeu cau',
      `truoc cho qua vao vo # ${MONEY} nhe`,
    ],
    ['chồng', 1, '^ vk vo cua la voi vs me', 'e em minh mk toi chi bi lam dong mat c'],
  ],
  hs: [
    ['hồ sơ', 2, 'nop lam lm bo nhan tra xem du thieu mat', 'cua huong rut gom o'],
    ['học sinh', 0.5, 'bhyt phu huynh em cho la con truong cac', 'sv sinh lop nam cap tieu nghi'],
  ],
  cb: [
    ['cán bộ', 2, 'may cac anh chi bac co ong la', 'bhxh xa phuong y cong'],
    ['chuẩn bị', 0.5, 'phai can de lo', `giay ho hs ${MONEY} nghi sinh di`],
  ],
  nv: [
    ['nhân viên', 2, 'chi anh may cac ban', ''],
    ['nghĩa vụ', 0, 'di', 'quan su'],
  ],
  gd: [
    ['gia đình', 1.5, 'ho hgd ca trong nha cho cac tung', 'e em minh mk toi ngheo # co'],
    ['giáo dục', 0, 'bo so nganh phong', 'va dao huyen quan'],
    ['giao dịch', 0, 'phong diem lich phien', 'ngan nh mot bhxh'],
    ['giám đốc', 0.5, 'ong ba pho tong anh', 'cty cong dn ct bhxh bv benh'],
  ],
  nn: [
    ['nhà nước', 2, '', ''],
    ['nghề nghiệp', 0, 'benh nan td tnld', ''],
    ['nông nghiệp', 0, 'bo hang nganh lam', 'va'],
  ],
  dn: [
    ['doanh nghiệp', 2, 'cac cho voi cua trong chu', ''],
    ['đà nẵng', 0, PLACES, ''],
  ],
  đn: [
    ['đà nẵng', 1, PLACES, ''],
    ['đề nghị', 0, 'don giay ^', 'huong cap tro thanh'],
  ],
  hn: [
    ['hôm nay', 1, 'den toi tu ^', `${PERSON} moi ms k ko van di`],
    ['hà nội', 1, PLACES, 'nop'],
  ],
  hq: [
    ['hôm qua', 1, 'tu ^', `${PERSON} di moi`],
    ['hàn quốc', 0.5, 'di xkld o ve lao dong ben', 've'],
    ['hải quan', 0, 'nganh', ''],
  ],
  đt: [
    ['điện thoại', 1, 'so mat goi bang tren sdt qua', ''],
    ['đối tượng', 0, `thuoc cac nhom dung theo ${MANY}`, 'nao huong dong'],
  ],
  dt: [
    ['điện thoại', 1, 'so mat goi bang tren qua', ''],
    ['diện tích', 0, '', 'dat nha'],
    ['đối tượng', 0, 'thuoc cac nhom', 'nao huong dong'],
  ],
  sv: [['sinh viên', 1, '', '']],
  ad: [['quản trị', 1, '', '']],
  dk: [
    ['được', 1.2, `k ko khong chua ${TAKE} moi ms cung`, 'k ko khong chua roi r bn rut $'],
    ['điều kiện', 0.5, 'du co cac het nhung thieu dung can', 'huong de gi j la nghi'],
    [
      'đăng ký',
      0.5,
      '^ cach muon di phai de da',
      'vssid online kham kcb tk tai app bhxh thai bhyt o',
    ],
    ['đúng không', 0, 'phai the', ''],
  ],
  dc: [
    ['được', 2.5, '', ''],
    ['địa chỉ', 0, '', ': so'],
    ['địa chỉ', -1, 'xin theo ghi sai', '$'],
  ],
  bs: [
    ['bác sĩ', 1.5, '^ gap cac may', 'bao kham noi ke cho'],
    ['bổ sung', 0.5, 'nop phai can de xin yeu cau', 'ho hs giay them thieu cmnd cccd'],
  ],
  cd: [
    ['chế độ', 1, 'huong lam cac nhan', 'thai ts om huu tu tuat'],
    ['công đoàn', 0.5, 'phi doan kinh ben chu', 'cs co cty phi'],
    ['cao đẳng', 0, 'hoc truong bang', ''],
  ],
  hd: [
    ['hợp đồng', 1.5, 'ky het cham theo', 'lao lam thu # $'],
    ['hoạt động', 0, 'dang cung ngung', ''],
    ['hướng dẫn', 0.5, 'da theo can giup clip video', 'em e minh cho cach vssid'],
  ],
  kh: [
    ['không', 1, '', ''],
    ['khách hàng', 0, `${MANY} quy cua cho`, ''],
  ],
  th: [
    ['tháng', 0.5, '# may moi hang /', 'nay truoc sau nao nua #12'],
    ['trường hợp', 0, 'trong cac nhung neu', 'cua nay nhu'],
    ['', 1, '', ''],
  ],
  tr: [
    ['triệu', 0.5, '+ #', 'mot moi 1 / $'],
    ['trời', 0, '^ ha hu oi', 'oi a dat $'],
    ['', 1, '', ''],
  ],
  tk: [
    ['tài khoản', 1, 'so qua vao vo mo ve dang', ''],
    ['thằng', 0, 'cai may bon', 'nao kia nay'],
  ],
  cn: [
    ['công nhân', 1, '', ''],
    ['chủ nhật', 0, 'sang chieu t7 thu bay toi va ngay', 'tuan'],
    ['chi nhánh', 0, '', 'ngan nh cty cong'],
  ],
  cs: [
    ['có', 0.5, 'k ko khong chua moi', `${TAKE} the ai phai bn dc`],
    ['cơ sở', 0, 'cac tai o den', 'y kcb kham'],
    ['chính sách', 0, 'cac theo thay', 'moi bhxh bhyt nay'],
    ['', 0.6, '', ''],
  ],
  ct: [
    ['', 0.5, 'chup may phim', ''],
    ['công ty', 1, 'lam lm vao o nghi cho trong sep toan ra cua ben', 'e em minh no k ko'],
    ['chúng tôi', 0.4, '^', 'xin da se cam'],
    ['chương trình', 0, 'theo cac', ''],
  ],
  tc: [
    ['trợ cấp', 1, 'huong nhan xin lanh tien lam', 'tn that bhtn xh thoi mot 1 thang tuat'],
    ['', 0.5, '', ''],
  ],
  ts: [
    ['thai sản', 0.5, `nghi che do tien cd lam ${TAKE}`, 'thang # xong'],
    ['', 1, '^', ''],
  ],
  nh: [
    ['ngân hàng', 0, 'qua the tk o ra ben tai', 'nha nn vcb'],
    ['', 1, '', ''],
  ],
  kb: [
    ['không biết', 1, '', ''],
    ['kết bạn', 0.5, 'cho e em add', 'zalo fb z voi vs'],
  ],
  tl: [
    ['trả lời', 1, 'ai giup ad cho', 'giup em e minh voi vs'],
    ['tỷ lệ', 0, 'theo voi muc tinh', 'huong %'],
  ],
  gt: [
    ['giấy tờ', 0, 'cac bo mang theo nop gom', 'tuy gi j can'],
    ['giới thiệu', 0, 'tam nho tt', 'viec cho'],
    ['', 1, '', ''],
  ],
  ca: [
    ['công an', 0, 'bao ben goi anh len ra cac', '+ phuong xa quan dieu bat huyen tinh'],
    ['', 1, '', ''],
  ],
  hong: [
    ['không', 0.5, `dc duoc phai co`, '$ a biet bit bt co dc duoc cho phai thay nha nhe'],
    ['', 1, 'hoa mau bi xe hu may dien', ''],
  ],
  rui: [
    ['rồi', 1, '', ''],
    ['', 0, '', 'ro'],
  ],
  tui: [
    ['tôi', 1, '', ''],
    ['', 0, 'vao cai mot tu', 'tien'],
  ],
  mk: [
    ['mình', 1, '', ''],
    ['mật khẩu', 0, 'quen doi lai cap nhap sai dat', 'vssid vneid app dang otp cu'],
  ],
  bb: [
    ['bắt buộc', 1, 'dong bhxh bh tham nop la', 'bhxh'],
    ['bạn bè', 0.5, 'cac cung may voi vs ben', ''],
  ],
  pk: [
    ['phải không', 1, '', '$ a ha nhi mn'],
    ['phòng khám', 0.5, 'moc o tai ra den ben cua', 'tu da dk'],
  ],
  rầu: [
    ['rồi', 1, '', ''],
    ['', 0, 'buon am ma lo', ''],
  ],
  cmt: [
    ['chứng minh thư', 0.5, 'so the anh can lam', 'nhan nd cu'],
    ['bình luận', 0.6, '', ''],
  ],
  ah: [
    ['à', 1, 'vay the roi r k ko khong', '$'],
    ['anh', 0.5, MANY, 'chi em oi nao'],
  ],
  bg: [
    ['bây giờ', 1, '^ den toi', ''],
    ['bao giờ', 0, 'biet bt k ko khong chua', 'moi ms'],
  ],
};
