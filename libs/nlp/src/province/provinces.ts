/**
 * The 34 provinces and cities since 1 July 2025 (Resolution 202/2025/QH15) with the 63 names before
 * it, other spellings and short forms, and places that are known without their province.
 *
 * A name may carry signs in brackets for what else its words are:
 * `w` an ordinary phrase, `b` one without diacritics (`B` a frequent one), `p` a person's name,
 * `a` a short form of other things too, `c` a name of other places too, `s` always of something else
 * unless a word says that it is the place; `k` a town so well known that it needs no diacritics;
 * `t` only after "thành phố",
 * `v` a hospital's.
 */
export interface ProvinceUnit {
  readonly name: string;
  /** Names of the whole unit or of one that became part of it, separated by commas. */
  readonly names: string;
  /** Districts, towns, hospitals and industrial zones in it. */
  readonly places: string;
}

export const PROVINCES: readonly ProvinceUnit[] = [
  {
    name: 'Hà Nội',
    names: 'Hà Nội, Hà Lội, hanoi, hnoi, HN[a], Thủ đô, Hà Tây',
    places:
      'Ba Đình[c], Hoàn Kiếm[k], Đống Đa, Cầu Giấy[k], Hai Bà Trưng[c], Thanh Xuân[wcp], Hoàng Mai[cp], ' +
      'Long Biên[k], Hà Đông, Nam Từ Liêm[k], Bắc Từ Liêm[k], Từ Liêm[k], Tây Hồ, Sóc Sơn[k], Đông Anh[c], Gia Lâm, ' +
      'Mê Linh, Thạch Thất, Quốc Oai, Chương Mỹ, Thường Tín, Ba Vì[w], Sơn Tây, Hoài Đức, Đan Phượng, ' +
      'Phúc Thọ[c], Thanh Trì, Thanh Oai, Mỹ Đức[c], Ứng Hòa, Phú Xuyên, Bạch Mai[c], Việt Đức[v], ' +
      'Xanh Pôn[v], Thăng Long[c], Phùng Khoang, Mỹ Đình, Định Công, Linh Đàm, Nội Bài',
  },
  { name: 'Cao Bằng', names: 'Cao Bằng[wB]', places: 'Trùng Khánh, Bảo Lạc' },
  { name: 'Điện Biên', names: 'Điện Biên', places: 'Điện Biên Phủ[s], Mường Nhé, Tuần Giáo' },
  { name: 'Lai Châu', names: 'Lai Châu[b]', places: 'Mường Tè, Sìn Hồ, Tam Đường[c]' },
  { name: 'Sơn La', names: 'Sơn La[B]', places: 'Mộc Châu, Mai Sơn[c], Mường La, Yên Châu[c]' },
  { name: 'Lạng Sơn', names: 'Lạng Sơn', places: 'Đồng Đăng, Hữu Lũng, Lộc Bình[c], Bắc Sơn[c]' },
  {
    name: 'Quảng Ninh',
    names: 'Quảng Ninh',
    places: 'Hạ Long[k], Cẩm Phả[k], Uông Bí, Móng Cái, Quảng Yên, Đông Triều, Vân Đồn, Hải Hà[c]',
  },
  {
    name: 'Thanh Hóa',
    names: 'Thanh Hóa[bp]',
    places:
      'Sầm Sơn[k], Bỉm Sơn, Nghi Sơn, Hậu Lộc, Hoằng Hóa, Quảng Xương, Nga Sơn, Thọ Xuân[c], ' +
      'Triệu Sơn, Nông Cống, Tĩnh Gia, Yên Định[c], Thiệu Hóa, Như Thanh[w], Như Xuân[w]',
  },
  {
    name: 'Nghệ An',
    names: 'Nghệ An[b], Nghệ Tĩnh, xứ Nghệ',
    places:
      'Vinh[t], Cửa Lò, Nghi Lộc, Diễn Châu, Quỳnh Lưu, Yên Thành, Đô Lương, Nam Đàn, Hưng Nguyên, ' +
      'Thanh Chương, Tân Kỳ[c], Nghĩa Đàn, Quỳ Hợp, Con Cuông, Thái Hòa[c]',
  },
  {
    name: 'Hà Tĩnh',
    names: 'Hà Tĩnh[b]',
    places: 'Hồng Lĩnh, Vũng Áng[k], Kỳ Anh[c], Cẩm Xuyên, Can Lộc, Nghi Xuân, Hương Khê, Thạch Hà',
  },
  {
    name: 'Huế',
    names: 'Huế[bp], Thừa Thiên Huế, Thừa Thiên, TTH[a], TT Huế',
    places: 'Hương Thủy, Hương Trà, Phú Vang[c], A Lưới, Phong Điền[c], Phú Lộc[c]',
  },
  {
    name: 'Tuyên Quang',
    names: 'Tuyên Quang, Hà Giang[bp]',
    places: 'Đồng Văn[c], Mèo Vạc, Quản Bạ, Hoàng Su Phì, Na Hang, Sơn Dương[c], Vị Xuyên',
  },
  {
    name: 'Lào Cai',
    names: 'Lào Cai, Lao Cai, Yên Bái',
    places: 'Sa Pa, Sapa, Bắc Hà[c], Nghĩa Lộ, Văn Chấn, Mù Cang Chải, Bảo Thắng[c]',
  },
  {
    name: 'Thái Nguyên',
    names: 'Thái Nguyên, Bắc Kạn, Bắc Cạn[B]',
    places: 'Sông Công, Phổ Yên, Phú Bình[c], Đại Từ[c], Định Hóa, Ba Bể[w], Chợ Đồn',
  },
  {
    name: 'Phú Thọ',
    names: 'Phú Thọ[bp], Vĩnh Phúc[p], Hòa Bình[wbp]',
    places:
      'Việt Trì[k], Vĩnh Yên, Phúc Yên, Lâm Thao, Thanh Ba[c], Tam Đảo, Mai Châu, Lương Sơn[c]',
  },
  {
    name: 'Bắc Ninh',
    names: 'Bắc Ninh, Bắc Giang[bp]',
    places:
      'Từ Sơn, Quế Võ[k], Yên Phong[k], Việt Yên, Hiệp Hòa[c], Lục Ngạn, Lạng Giang, Thuận Thành[c], ' +
      'Tiên Du, Yên Dũng, Quang Châu[c], Vân Trung[c], Lục Nam[c], Sơn Động',
  },
  {
    name: 'Hưng Yên',
    names: 'Hưng Yên, Thái Bình[p]',
    places:
      'Phố Nối, Mỹ Hào, Văn Lâm[c], Khoái Châu, Kiến Xương, Tiền Hải, Quỳnh Phụ, Vũ Thư, ' +
      'Thái Thụy, Đông Hưng[c], Hưng Hà[c], Văn Giang, Yên Mỹ',
  },
  {
    name: 'Hải Phòng',
    names: 'Hải Phòng[B], HP[a], Đất Cảng, Hải Dương[bp], haiphong',
    places:
      'Thủy Nguyên[k], Đồ Sơn, Kiến An, An Dương[c], Cát Hải, Cát Bà, Tràng Duệ[k], Chí Linh, Kinh Môn, ' +
      'Lê Chân[c], Hồng Bàng[c], Tứ Kỳ, Nam Sách, Cẩm Giàng, Thanh Miện, Đình Vũ, Vĩnh Bảo[c], Tiên Lãng',
  },
  {
    name: 'Ninh Bình',
    names: 'Ninh Bình, Hà Nam[bp], Nam Định[bp]',
    places:
      'Phủ Lý, Tam Điệp, Hoa Lư, Duy Tiên, Đồng Văn Hà Nam, Hải Hậu, Giao Thủy, Ý Yên, Vụ Bản, ' +
      'Nghĩa Hưng, Xuân Trường[c], Kim Sơn[c], Nho Quan, Trực Ninh, Nam Trực, Gia Viễn',
  },
  {
    name: 'Quảng Trị',
    names: 'Quảng Trị, Quảng Bình',
    places: 'Đồng Hới[k], Đông Hà[c], Ba Đồn, Lệ Thủy, Bố Trạch, Hướng Hóa, Vĩnh Linh, Cam Lộ',
  },
  {
    name: 'Đà Nẵng',
    names: 'Đà Nẵng[b], danang, ĐN[a], Đà thành[B], Quảng Nam[b], Quảng Nam Đà Nẵng',
    places:
      'Hội An[k], Tam Kỳ, Điện Bàn[w], Hòa Vang, Hải Châu, Liên Chiểu, Thanh Khê, Cẩm Lệ, Ngũ Hành Sơn, ' +
      'Chu Lai, Núi Thành, Đại Lộc, Duy Xuyên, Quế Sơn, Thăng Bình, Hòa Khánh, Sơn Trà[c]',
  },
  {
    name: 'Quảng Ngãi',
    names: 'Quảng Ngãi, Kon Tum, Kontum, Con Tum',
    places: 'Dung Quất[k], Bình Sơn[c], Đức Phổ, Lý Sơn, Sa Thầy, Ngọc Hồi[c], Mộ Đức, Sơn Tịnh',
  },
  {
    name: 'Gia Lai',
    names: 'Gia Lai[b], gialai, Bình Định[bp]',
    places:
      'Pleiku[k], Plei Ku, Quy Nhơn[k], Qui Nhơn[k], An Nhơn, Hoài Nhơn, An Khê, Ayun Pa, Chư Sê, Phù Cát',
  },
  {
    name: 'Khánh Hòa',
    names: 'Khánh Hòa[p], Ninh Thuận',
    places:
      'Nha Trang[k], Cam Ranh[k], Diên Khánh, Ninh Hòa, Phan Rang[k], Tháp Chàm, Vạn Ninh[c], Cam Lâm',
  },
  {
    name: 'Lâm Đồng',
    names: 'Lâm Đồng[B], Đắk Nông, Đăk Nông, Đắc Nông, Dak Nong, Daknong, Đắknông, Bình Thuận',
    places:
      'Đà Lạt[k], dalat, Bảo Lộc[k], Di Linh, Đức Trọng, Gia Nghĩa, Phan Thiết[k], La Gi[s], Lagi, Bảo Lâm[c]',
  },
  {
    name: 'Đắk Lắk',
    names: 'Đắk Lắk, Đăk Lăk, Đắc Lắc, Đắc Lắk, Đăk Lắk, Dak Lak, Daklak, Đaklak, Đắklắk, Phú Yên',
    places:
      'Buôn Ma Thuột[k], Buôn Mê Thuột[k], BMT[a], Tuy Hòa[k], Sông Cầu[w], Krông Pắc, Ea Kar, Buôn Hồ',
  },
  {
    name: 'Thành phố Hồ Chí Minh',
    names:
      'Hồ Chí Minh, HCM, TPHCM, tp HCM, HCMC, hochiminh, Sài Gòn, Sài Thành, Sì Gòn, saigon, SG, SGN, TPHCMC, ' +
      'thành phố mang tên Bác, ' +
      'Bình Dương, binhduong, BD[a], BRVT, BR VT, Bà Rịa Vũng Tàu, Bà Rịa, Vũng Tàu, vungtau',
    places:
      'Thủ Đức[k], Gò Vấp[k], Bình Thạnh[k], Phú Nhuận[k], Tân Bình[c], Tân Phú[c], Bình Tân[c], Bình Chánh[k], ' +
      'Hóc Môn, Củ Chi, Nhà Bè, Cần Giờ, Chợ Lớn[w], Chợ Rẫy[k], Từ Dũ, Tân Sơn Nhất[k], Thủ Dầu Một[k], Dĩ An, ' +
      'Thuận An[c], Bến Cát, Tân Uyên, Bàu Bàng, Dầu Tiếng, Phú Giáo, Xuyên Mộc, Long Điền, Đất Đỏ[c], ' +
      'Châu Đức[c], Côn Đảo[k], Linh Trung[c], Lái Thiêu, Tân Tạo, Tân Thuận, Mỹ Phước, Nhi đồng 1, Nhi đồng 2',
  },
  {
    name: 'Đồng Nai',
    names: 'Đồng Nai, dongnai, Bình Phước',
    places:
      'Biên Hòa[k], Long Thành[c], Nhơn Trạch[k], Trảng Bom[k], Long Khánh, Vĩnh Cửu[c], Xuân Lộc[c], Cẩm Mỹ, ' +
      'Định Quán, Đồng Xoài[k], Chơn Thành, Bình Long[c], Phước Long[c], Bù Đăng, Amata, Hố Nai',
  },
  {
    name: 'Tây Ninh',
    names: 'Tây Ninh, Long An[p]',
    places:
      'Bến Lức[k], Đức Hòa, Cần Giuộc, Cần Đước, Tân An[c], Trảng Bàng, Gò Dầu, Hòa Thành, Mộc Hóa, ' +
      'Kiến Tường, Dương Minh Châu, Đức Huệ, Bến Cầu[c]',
  },
  {
    name: 'Cần Thơ',
    names: 'Cần Thơ[b], cantho, Tây Đô[B], Sóc Trăng, Hậu Giang',
    places:
      'Ninh Kiều[k], Cái Răng[w], Ô Môn, Thốt Nốt, Bình Thủy, Vị Thanh, Ngã Bảy, Châu Thành A, Phụng Hiệp, ' +
      'Vĩnh Châu, Kế Sách, Mỹ Xuyên, Trần Đề',
  },
  {
    name: 'Vĩnh Long',
    names: 'Vĩnh Long, Bến Tre[b], Trà Vinh[b]',
    places:
      'Ba Tri[w], Giồng Trôm, Mỏ Cày, Chợ Lách, Trà Ôn, Cầu Kè, Trà Cú, Duyên Hải[c], Càng Long',
  },
  {
    name: 'Đồng Tháp',
    names: 'Đồng Tháp[B], Tiền Giang',
    places:
      'Cao Lãnh[k], Sa Đéc[k], Hồng Ngự, Mỹ Tho[k], Gò Công, Cai Lậy, Cái Bè[w], Lấp Vò, Lai Vung, Tháp Mười',
  },
  {
    name: 'Cà Mau',
    names: 'Cà Mau[b], Bạc Liêu[b]',
    places: 'Năm Căn[w], Ngọc Hiển, Giá Rai, Đầm Dơi, U Minh, Cái Nước[w], Hồng Dân, Trần Văn Thời',
  },
  {
    name: 'An Giang',
    names: 'An Giang[p], Kiên Giang',
    places:
      'Long Xuyên[k], Châu Đốc, Tân Châu[c], Rạch Giá[k], Phú Quốc[k], Hà Tiên, Tri Tôn, Tịnh Biên, Chợ Mới[c]',
  },
];
