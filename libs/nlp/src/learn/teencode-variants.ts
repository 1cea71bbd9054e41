/** A word or phrase; the left hand's short forms; the right hand's; commonest first, by commas. */
export type VariantRow = readonly [phrase: string, left: string, right: string];

/**
 * Chat language. The two columns of a row share no form, so that a model trained on texts of the
 * left hand meets the spellings of the right hand for the first time.
 */
export const CHAT_VARIANTS: readonly VariantRow[] = [
  ['không', 'k,ko,hông', 'kh,kg,hok,hong,khum,hem,k0,khg'],
  ['được', 'đc,dc', 'đk,dk,đx,đựơc'],
  ['không được', 'k đc,ko dc', 'kg đk,hok dk,khum đx'],
  ['gì', 'j,ji', 'gj,rì,zì'],
  ['cái gì', 'cj,cái j', 'kái gj'],
  ['vậy', 'v,vậi', 'z,zậy,dậy,zị'],
  ['thế', 'thê,th', 'thía,thếa'],
  ['rồi', 'r,rui', 'rùi,rầu,ròi,gòi'],
  ['người', 'ng,ngừi', 'nguoi,ngưi,nguoj'],
  ['người ta', 'ngta', 'ng ta,ngt'],
  ['mọi người', 'mn', 'mng,m.n,mọi ng,mấy ng'],
  ['mình', 'mk,mih', 'mik,mh,mìh'],
  ['bạn', 'b,bn', 'pạn,bạnn'],
  ['anh', 'a', 'ah,ank'],
  ['em', 'e', 'iem,emm'],
  ['chị', 'c', 'chụy,chj'],
  ['anh chị', 'ac', 'a/c,a chị'],
  ['anh chị em', 'ace', 'a chị em,ac em'],
  ['với', 'vs', 'zới,vớii,w'],
  ['cũng', 'cx', 'cg,cug,cũg'],
  ['luôn', 'lun', 'luông,luonn'],
  ['biết', 'bt', 'bik,bít,bit,pít,biếc'],
  ['biết rồi', 'bt r', 'bik rầu'],
  ['bây giờ', 'bh', 'bjo,bây h,bgio,bi giờ'],
  ['bao giờ', 'bao h', 'bg,bao jo'],
  ['giờ', 'h', 'jờ,jo,g'],
  ['bao nhiêu', 'bn,bao nhiu', 'bnhiu,bnhieu,bao nhìu,bnh'],
  ['nhiêu', 'nhiu', 'nhiêuu'],
  ['nhiều', 'nhìu', 'nhiềuu,n`'],
  ['thế nào', 'tn', 'thế nèo,t.nào'],
  ['như thế nào', 'ntn', 'ntnao,nhu tn,n.t.n'],
  ['như', 'nhu', 'nh'],
  ['nhưng', 'nhg', 'nhưg,nhunq'],
  ['nhưng mà', 'nma', 'nhma,nhưg mà'],
  ['nữa', 'nx', 'nứa,nữaa,nua'],
  ['mới', 'ms', 'mớii,moi'],
  ['làm', 'lm', 'lèm,lamf'],
  ['làm gì', 'lm j', 'lgi,làm rì'],
  ['làm sao', 'lm s', 'lsao,làm seo'],
  ['sao', 's', 'seo,saoo'],
  ['trước', 'trc', 'trk,trướk'],
  ['tháng', 'th', 'thg'],
  ['tôi', 't', 'tui,toi,tôj'],
  ['chúng tôi', 'ct', 'tụi tui'],
  ['chúng ta', 'cta', 'tụi mình'],
  ['hôm nay', 'hnay', 'hn,hum nay,hôm ni'],
  ['hôm qua', 'hqua', 'hq,hum wa'],
  ['ngày mai', 'mai', 'nmai'],
  ['thôi', 'thui', 'thoai,thoy,hui'],
  ['quá', 'qá', 'wá,quáá'],
  ['phải không', 'pk', 'phải hem,phải hok'],
  ['đúng không', 'đúng k', 'đk,đúng hok'],
  ['nói chung', 'nch', 'ns chung'],
  ['trả lời', 'rep', 'tl,trl'],
  ['nhắn tin', 'ib', 'nt,inbox'],
  ['đăng ký', 'đky', 'đki,dki'],
  ['chưa', 'ch', 'chx,chưaa'],
  ['gia đình', 'gđ', 'gđình,gia đìh'],
  ['chồng', 'ck', 'chồg'],
  ['tiền', 'tìn', 'xiền,tiềnn'],
  ['nhé', 'nha', 'nhen,nhá,nhoé'],
  ['cảm ơn', 'tks', 'cám ơn,thanks,kảm ơn'],
  ['vì sao', 'vs', 'zì sao'],
  ['điện thoại', 'đt', 'dthoai'],
  ['số điện thoại', 'sđt', 'số đt,sdt'],
  ['tài khoản', 'tk', 'tkhoan'],
  ['chuyển khoản', 'ck', 'chkhoan'],
  ['ngân hàng', 'nh', 'bank,ngân hàg'],
  ['học sinh', 'hs', 'hsinh'],
  ['giấy tờ', 'gt', 'jấy tờ'],
  ['bác sĩ', 'bs', 'bsi'],
  ['bệnh viện', 'bv', 'bviện'],
  ['nhân viên', 'nv', 'nvien'],
  ['cán bộ', 'cb', 'cbộ'],
  ['nhà nước', 'nn', 'nhà nc'],
  ['việt nam', 'vn', 'việt lam'],
];

/** Words of every sentence that are misspelt now and then only. */
export const RARE_VARIANTS: readonly VariantRow[] = [
  ['yêu', 'iu', 'iêu'],
  ['rất', 'rat', 'rấc,rứt'],
  ['lắm', 'lém', 'lắmm,lămm'],
  ['cái', 'kái', 'cáii'],
  ['có', 'cs', 'coá,cóa'],
  ['cho', 'cko', 'choo'],
  ['phải', 'fải', 'pải,phảii'],
  ['đúng', 'đg', 'đúg'],
  ['đi', 'đii', 'đj'],
  ['nói', 'ns', 'nóii,noi'],
  ['thấy', 'thấi', 'thý,thấyy'],
  ['hỏi', 'hoi', 'hủi,hỏii'],
  ['giúp', 'júp', 'zúp,giúpp'],
  ['vẫn', 'vẫng', 'zẫn'],
  ['vợ', 'vk', 'zợ'],
  ['một', '1', 'mụt'],
  ['bảo', 'bẩu', 'bão'],
  ['xin', 'xjn', 'xinn'],
  ['đang', 'đag', 'dag,đangg'],
  ['thì', 'thi', 'thỳ,thìi'],
  ['là', 'la', 'lè,làa'],
  ['mà', 'ma', 'mè,màa'],
  ['muốn', 'mún', 'mốn,muốnn'],
  ['vì', 'vi', 'zì'],
  ['thật', 'that', 'thặc,thiệt'],
  ['trong', 'trog', 'tr0ng'],
  ['chỉ', 'chi', 'chỷ'],
];

/** Words that are themselves without their marks: in "khong" nobody reads another word. */
export const PLAIN_WORDS: readonly string[] =
  'không được gì vậy rồi người mình anh em với cũng biết luôn nhiều nữa trước thôi lắm giờ'.split(
    ' ',
  );

/** Words of the field that everybody shortens in one way: the hands share these. */
export const FIELD_VARIANTS: readonly VariantRow[] = [
  ['bảo hiểm xã hội', 'bhxh,BHXH', 'bhxh,b.h.x.h'],
  ['bảo hiểm y tế', 'bhyt,BHYT', 'bhyt,b.h.y.t'],
  ['bảo hiểm thất nghiệp', 'bhtn,BHTN', 'bhtn'],
  ['bảo hiểm', 'bh', 'bh,bhiem'],
  ['thất nghiệp', 'tn', 'tn'],
  ['trợ cấp thất nghiệp', 'tctn', 'tctn'],
  ['người lao động', 'nlđ,nld', 'nlđ,nld'],
  ['doanh nghiệp', 'dn', 'dn'],
  ['công ty', 'cty', 'cty,cti'],
  ['hộ kinh doanh', 'hkd', 'hkd'],
  ['hồ sơ', 'hs', 'hs'],
  ['căn cước công dân', 'cccd', 'cccd'],
  ['thông tư', 'tt', 'tt'],
  ['nghị định', 'nđ', 'nđ'],
  ['quyết định', 'qđ', 'qđ'],
  ['thành phố', 'tp', 'tp'],
  ['lương hưu', 'lh', 'lương hiu'],
];

/** Young spelling by letters: pattern in a lower-case word and what stands for it. */
export type LetterRule = readonly [pattern: RegExp, written: string];

export const LEFT_LETTERS: readonly LetterRule[] = [
  [/^qu(?=[aàáảãạâăeêyo])/u, 'w'],
  [/^ph/u, 'f'],
  [/^gi(?=\p{L})/u, 'j'],
  [/(?<=\p{L})ng$/u, 'g'],
];

export const RIGHT_LETTERS: readonly LetterRule[] = [
  [/^c(?=[aàáảãạâăưứừ])/u, 'k'],
  [/^(?:gi|d)(?=\p{L})/u, 'z'],
  [/(?<=\p{L})nh$/u, 'h'],
  [/(?<=[aáàảạoóòỏọôốồổơớờởợuúùủư])i$/u, 'j'],
];

/** What a hand puts at the end of a post: signs that take no side, so that labels stay true. */
export const LEFT_ENDINGS: readonly string[] = ['🙏', '..', ' :v', ' ạ', '🙂', '!!', ' ^^'];
export const RIGHT_ENDINGS: readonly string[] = ['🙏🏻🙏🏻', '...', ' :))', ' hihi', '😁', '~', ' =))'];
