const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Words before any name that say it is a place: "ở", "tỉnh", "BHXH". Folded. */
export const PLACE_CUES = words(
  'o tai tinh tp tpho thanhpho bhxh ubnd kcn kcx ccn huyen quan q tx phuong xa que vuc',
);
/** Pairs of words that do so. */
export const PLACE_CUE_PAIRS = words(
  'thanh_pho thi_xa thi_tran dia_ban dia_phuong thuong_tru tam_tru',
);
/** Words that do so before the name of a whole province: "người Đồng Tháp". */
export const PROVINCE_CUES = words('nguoi dan ben duoi tren ngoai vien bhyt bhtn khu ban so');
export const PROVINCE_CUE_PAIRS = words(
  'bao_hiem xa_hoi cong_an vung_que vao_trong cong_nhan khu_vuc ba_con noi_vu',
);

/** Words before a name that make it the place of the matter: work, contribution, the agency. */
export const MATTER_CUES = words(
  'làm lam đóng dong nộp nop khám kham bhxh hiểm hiem hội hoi ubnd việc viec tác tac sống song trú tru kcn ' +
    'lĩnh linh lãnh lanh học hoc rút rut chốt chot nhận nhan',
);
/** Units below the district, which bear names of provinces as well. Folded. */
export const WARD_WORDS = words('phuong xa thon ap tran p x');
/** Words that make it where somebody comes from; the last ones only right before the name. */
export const ORIGIN_CUES = words('quê que gốc goc khẩu khau nguyên_quán sinh từ');
export const ORIGIN_NEXT_CUES = words('người nguoi dân dan chồng chong vợ vo tu');

/** Words that join names of one rank: "Hà Nội, Huế và Đà Nẵng". Folded. */
export const JOINING = words('va hay hoac cung lan voi tinh tp thanh pho');
/** Words before a name that make it something else: streets, dishes, goods, firms. */
export const OTHER_THINGS = words(
  'đường phố ngõ hẻm cầu lộ toc tốc bún phở bánh nem chè trà kẹo bia rượu cơm nhãn vải bưởi xoài phê mắm mực tiếu mì bò cá cua tôm ' +
    'lụa hàng hãng clb đội hiệu thuốc dược bun pho banh nem bia com duong phe khách sạn',
);
/** Dishes and goods that a word more may follow: "nem chua Thanh Hóa", "cơm tấm Sài Gòn". */
export const DISHES = words('bún bun phở pho bánh banh nem cơm com hủ kẹo mì bia chả mắm nước');
/** Pairs of words that make a name of its own of what follows: "công ty Sài Gòn". */
export const FIRMS = words('cong_ty tap_doan nha_hang khach_san ngan_hang chung_khoan dien_may');
/** As above, where the name is a phrase or a person's as well: "trường tiểu học Hòa Bình". */
export const SCHOOLS = words('tieu_hoc trung_hoc mam_non mau_giao');
/** Pairs of words that make it a crossing. */
export const CROSSINGS = words('nga_tu nga_ba nga_nam vong_xoay bung_binh cho_dau xe_khach');
/** Pairs whose second word is not such a thing after all: "thành phố", "yêu cầu". */
export const NOT_OTHER_THINGS = words(
  'thanh_pho yeu_cau nhu_cau toan_cau gia_hang cua_hang khach_hang mat_hang noi_bo can_bo toan_bo bai_bao thong_bao ' +
    'dan_duong len_duong xuong_duong cung_duong quan_doi tien_bo bo_doi thu_bao canh_bao binh_duong hai_duong an_duong',
);

/** Words before "quan" that make it another one than a district's: "bình quân 6 tháng". Folded. */
export const NOT_DISTRICTS = words('binh co lien bao tap chu');
/** Titles before a name that make it a person; after "các", "mấy" and pairs of titles a group. */
export const TITLES = words(
  'anh chị cô chú bác ông bà thầy cậu mợ dì giáo tên sĩ toán đốc chu bac ong thay cau giao',
);
export const GROUPS = words('cac may nhung anh em con chi dong');
/** Family and middle names that go before a given name. */
export const FAMILY_NAMES = words(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ngo duong ly thi van dinh truong trinh luong mai dao ' +
    'doan lam phung to ta chu quach vuong',
);

/** Words after or before a name that make it another phrase. Folded, `name|word`. */
export const NOT_BEFORE = words(
  'can_tho|han can_tho|may can_tho|dien can_tho|son can_tho|phu can_tho|xay can_tho|nuoc can_tho|moc can_tho|lam can_tho|ho thai_binh|duong hai_duong|hoc tra_vinh|danh ha_nam|ninh dong_thap|huong nghe_an|noi nghe_an|o bac_giang|xom ' +
    'bac_giang|nha bac_giang|oi thai_binh|thinh ho_chi_minh|muon hue|hong hue|loi thanh_hoa|hoc ha_nam|trungquoc ' +
    'thu_do|seoul thu_do|tokyo an_giang|ho nam_dinh|nghi nam_dinh|se',
);
export const NOT_AFTER = words(
  'thai_binh|ha thai_binh|doi thai_binh|thoi thai_binh|a ho_chi_minh|tich ho_chi_minh|tuong ho_chi_minh|bac ' +
    'ho_chi_minh|lang ho_chi_minh|san ho_chi_minh|chuong ho_chi_minh|hoc ho_chi_minh|duc ho_chi_minh|cach ho_chi_minh|guong ho_chi_minh|tncs ho_chi_minh|vien hue|hoa hoa_binh|trong hoa_binh|vi ' +
    'hoa_binh|mong ha_noi|dien cao_bang|khong can_tho|dang',
);
