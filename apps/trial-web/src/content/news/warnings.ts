import { type ArticleTemplate } from '../article-template.js';
import { deny, lookAlike, opine, wrong } from '../message-template.js';

/** Articles that warn of frauds and correct rumours. */
export const WARNINGS: readonly ArticleTemplate[] = [
  {
    truth: deny('R01', 'DX-05', ''),
    category: 'phap-luat',
    titles: [
      'Công an {tinh} cảnh báo cuộc gọi mạo danh cán bộ bảo hiểm xã hội',
      'Mất tiền vì bấm đường dẫn "đồng bộ căn cước" của người tự xưng cán bộ bảo hiểm',
    ],
    sapo: 'Kẻ gian tự xưng cán bộ bảo hiểm, gửi đường dẫn yêu cầu đồng bộ căn cước rồi chiếm tài khoản ngân hàng của nạn nhân.',
    paragraphs: [
      'Công an {tinh} cho biết vừa tiếp nhận trình báo của {nguoi}. Người này nhận cuộc gọi thông báo hồ sơ bảo hiểm bị lệch thông tin và được đề nghị bấm vào một đường dẫn.',
      'Sau khi nhập mã xác thực theo hướng dẫn, toàn bộ tiền trong tài khoản bị chuyển đi trong vài phút.',
      'Cơ quan bảo hiểm xã hội khẳng định không gửi đường dẫn, không yêu cầu cung cấp mã OTP, mật khẩu và không thu phí qua điện thoại.',
      'Người dân cần liên hệ tổng đài 1900.9068 hoặc đến trực tiếp cơ quan bảo hiểm khi có nghi ngờ. Nếu lỡ cung cấp thông tin, hãy báo ngay ngân hàng để khoá giao dịch.',
      'Tại {xa}, lực lượng công an đã phát loa và dán cảnh báo ở nhà văn hoá, chợ và điểm chi trả lương hưu.',
    ],
  },
  {
    truth: deny('R81', 'DX-06 LS-01', ''),
    category: 'thoi-su',
    titles: [
      'Bác tin công văn cho rút bảo hiểm xã hội 100%',
      'Ảnh công văn cho rút toàn bộ bảo hiểm xã hội là ảnh cắt ghép',
    ],
    sapo: 'Hình ảnh văn bản cho phép rút toàn bộ tiền bảo hiểm xã hội lan truyền trên mạng là giả, cơ quan chức năng không ban hành văn bản nào như vậy.',
    paragraphs: [
      'Những ngày qua, trong các nhóm công nhân ở {tinh} xuất hiện hình ảnh một công văn có dấu đỏ với nội dung cho rút bảo hiểm xã hội 100%, không cần điều kiện.',
      'Cơ quan bảo hiểm xã hội cho biết số hiệu trên ảnh không có trong hệ thống văn bản, thể thức trình bày sai và chữ ký được dán ghép.',
      'Điều kiện nhận bảo hiểm xã hội một lần vẫn thực hiện theo luật, áp dụng với người đã đóng trước ngày 01/7/2025 và nghỉ đủ 12 tháng.',
      'Một {cty} trên địa bàn đã tổ chức phát thanh nội bộ để người lao động không nghỉ việc vì tin giả.',
      'Người chia sẻ thông tin sai sự thật có thể bị xử phạt hành chính theo quy định.',
    ],
  },
  {
    truth: deny('R14', 'LE-07', ''),
    category: 'phap-luat',
    titles: [
      'Cảnh giác tờ rơi thu mua sổ bảo hiểm quanh khu công nghiệp {tinh}',
      'Bán sổ bảo hiểm xã hội: được ít tiền, mất cả đời',
    ],
    sapo: 'Việc mua bán, cầm cố sổ bảo hiểm xã hội bị cấm dưới mọi hình thức. Người bán có thể mất toàn bộ quyền lợi.',
    paragraphs: [
      'Quanh các khu trọ ở {tinh}, tờ rơi thu mua sổ bảo hiểm được dán kín cột điện với lời hứa trả tiền mặt ngay trong ngày.',
      '{nguoi} kể đã suýt bán cuốn sổ có hơn chín năm đóng vì cần tiền chữa bệnh cho con, may được công đoàn ngăn lại.',
      'Luật nghiêm cấm hành vi cầm cố, mua bán, thế chấp, đặt cọc sổ bảo hiểm xã hội. Người vi phạm bị xử phạt.',
      'Kẻ thu mua thường yêu cầu ký giấy uỷ quyền, sau đó rút tiền với số lớn gấp nhiều lần khoản đã trả.',
    ],
  },
  {
    truth: deny('R65', 'HI-18', ''),
    category: 'suc-khoe',
    titles: [
      'Không có chuyện "khai tử" thẻ bảo hiểm y tế giấy',
      'Người dân {tinh} đổ xô đi đổi thẻ bảo hiểm y tế vì tin sai',
    ],
    sapo: 'Thẻ giấy còn hạn vẫn được sử dụng như thẻ điện tử. Người dân không cần đi đổi nếu thông tin trên thẻ đúng.',
    paragraphs: [
      'Bộ phận một cửa ở {xa} những ngày đầu tuần đông người đến hỏi đổi thẻ, phần lớn là người lớn tuổi nghe tin thẻ giấy bị huỷ.',
      'Cán bộ tiếp nhận giải thích rằng bản giấy và bản điện tử có giá trị như nhau. Việc đổi thẻ chỉ cần thiết khi thông tin sai hoặc thẻ rách hỏng.',
      'Thông tin "thẻ giấy hết giá trị" xuất phát từ việc ngừng cấp mới đại trà, bị các trang mạng rút gọn thành tiêu đề gây hiểu lầm.',
      'Người dân cũng được nhắc không gửi ảnh căn cước cho các tài khoản nhận "in thẻ mẫu mới".',
    ],
  },
  {
    truth: deny('R37', 'SA-10', ''),
    category: 'thoi-su',
    titles: [
      'Tin mỗi người dân được tặng một triệu đồng ăn Tết là sai sự thật',
      '{tinh} xử lý người đăng tin tặng tiền Tết cho toàn dân',
    ],
    sapo: 'Không có chủ trương phát tiền Tết cho mọi người dân. Cơ quan chức năng đã mời làm việc người đăng tin.',
    paragraphs: [
      'Thông tin về một "gói quà Tết" dành cho toàn dân được chia sẻ hàng nghìn lượt, kèm đường dẫn đề nghị khai số tài khoản.',
      'Công an {tinh} xác định đây là tin bịa đặt và đã mời {nguoi} lên làm việc. Người này thừa nhận sao chép bài viết để tăng lượt theo dõi.',
      'Quà Tết của Nhà nước chỉ dành cho các nhóm chính sách và do địa phương lập danh sách, không đăng ký qua mạng.',
      'Cơ quan chức năng đề nghị người dân không cung cấp giấy tờ, tài khoản cho các nhóm nhận đăng ký hộ.',
    ],
  },
  {
    truth: deny('R22', 'HI-07', ''),
    category: 'suc-khoe',
    titles: [
      'Thẻ bảo hiểm y tế của người hưởng lương hưu được gia hạn tự động',
      'Đừng trả tiền cho dịch vụ "gia hạn thẻ hưu trí"',
    ],
    sapo: 'Một số đối tượng lợi dụng ngày 31/12 hiển thị trên ứng dụng để nhận gia hạn hộ, thu phí của người cao tuổi.',
    paragraphs: [
      'Người hưởng lương hưu được cấp thẻ bảo hiểm y tế miễn phí và hệ thống tự động gia hạn, không phải làm thêm thủ tục.',
      'Tại {tinh}, {nguoi} nhận cuộc gọi báo thẻ sắp hết hạn và được đề nghị chuyển tiền phí. Con cháu phát hiện kịp thời nên không mất tiền.',
      'Cơ quan bảo hiểm nhắc người dân tra cứu thẻ trên ứng dụng chính thức hoặc gọi tổng đài 1900.9068.',
      'Các điểm chi trả lương hưu đã dán thông báo để các cụ yên tâm.',
    ],
  },
];

/** Headlines copied from the web: wrong in a number, a condition or the scope. */
export const MISLEADING: readonly ArticleTemplate[] = [
  {
    truth: wrong('R62', 'MA-02', '', { from: '2026-07-01' }),
    category: 'gia-dinh',
    titles: [
      'Tin vui: mọi lao động nữ sinh con được nghỉ 7 tháng',
      'Từ nay sinh con được nghỉ 7 tháng, chị em {tinh} phấn khởi',
    ],
    sapo: 'Lao động nữ sinh con được nghỉ thai sản 7 tháng thay vì 6 tháng, không phân biệt con thứ mấy.',
    paragraphs: [
      'Quy định mới về thai sản được đánh giá là món quà lớn cho phụ nữ. Theo đó, bất kỳ ai sinh con cũng được nghỉ đủ 7 tháng hưởng nguyên lương.',
      'Chị em tại một {cty} ở {tinh} cho biết rất phấn khởi vì có thêm một tháng chăm con nhỏ.',
      'Người sinh con đầu lòng hay các con sau đều được áp dụng như nhau, chỉ cần đang đóng bảo hiểm xã hội.',
      'Nhiều gia đình trẻ đã tính lại kế hoạch sinh con để tận dụng chính sách.',
    ],
  },
  {
    truth: wrong('R68', 'UI-05 UI-07', ''),
    category: 'viec-lam',
    titles: [
      'Thất nghiệp được nhận hơn 318 triệu đồng',
      'Nghỉ việc năm {nam}, người lao động lãnh hơn 300 triệu đồng trợ cấp',
    ],
    sapo: 'Người lao động mất việc được nhận khoản trợ cấp lên tới hơn 318 triệu đồng, cao nhất từ trước đến nay.',
    paragraphs: [
      'Chính sách bảo hiểm thất nghiệp giúp người mất việc yên tâm với số tiền nhận về hơn 318 triệu đồng trong thời gian tìm việc mới.',
      'Tại {tinh}, nhiều công nhân cho biết đang cân nhắc nghỉ việc để nhận khoản trợ cấp này.',
      'Hồ sơ nộp tại trung tâm dịch vụ việc làm, người lao động chỉ cần mang theo căn cước và quyết định thôi việc.',
      'Với số tiền trên, một gia đình có thể trang trải cuộc sống trong hơn một năm mà không cần đi làm.',
    ],
  },
  {
    truth: wrong('R60', 'HB-10', ''),
    category: 'kinh-doanh',
    titles: [
      'Tất cả hộ kinh doanh phải đóng bảo hiểm xã hội bắt buộc',
      'Quán nước, sạp rau cũng phải đóng bảo hiểm xã hội',
    ],
    sapo: 'Toàn bộ hộ kinh doanh trên cả nước thuộc diện đóng bảo hiểm xã hội bắt buộc, kể cả hộ buôn bán nhỏ lẻ.',
    paragraphs: [
      'Theo quy định mới, không phân biệt quy mô hay cách nộp thuế, mọi chủ hộ kinh doanh đều phải tham gia bảo hiểm xã hội bắt buộc.',
      'Tiểu thương chợ {xa} lo lắng khi doanh thu giảm mà lại thêm một khoản phải nộp hằng tháng.',
      '{nguoi} cho biết sạp rau của mình mỗi ngày lãi chừng trăm nghìn, nếu phải đóng thì chỉ còn cách nghỉ bán.',
      'Các hộ không đóng sẽ bị xử phạt và buộc nộp đủ số tiền còn thiếu.',
    ],
  },
  {
    truth: wrong('R65', 'HI-18', ''),
    category: 'suc-khoe',
    titles: [
      'Thẻ bảo hiểm y tế giấy chính thức hết giá trị',
      'Còn giữ thẻ bảo hiểm y tế giấy, người dân {tinh} phải đổi ngay',
    ],
    sapo: 'Người đang dùng thẻ bảo hiểm y tế bằng giấy phải chuyển sang bản điện tử, nếu không sẽ tự trả chi phí khám chữa bệnh.',
    paragraphs: [
      'Thẻ bảo hiểm y tế bằng giấy không còn giá trị khi đi khám. Người dân phải cài ứng dụng để sử dụng bản điện tử.',
      'Tại {tinh}, nhiều người cao tuổi không có điện thoại thông minh tỏ ra lúng túng trước thay đổi này.',
      'Những ai không kịp chuyển đổi sẽ phải thanh toán toàn bộ viện phí như người không có thẻ.',
      'Các điểm in ấn quanh bệnh viện tấp nập khách đến nhờ cài đặt.',
    ],
  },
  {
    truth: wrong('R56', 'RA-03', ''),
    category: 'viec-lam',
    titles: [
      'Chốt tuổi nghỉ hưu mới: nam 65, nữ 60',
      'Lao động nam phải làm việc đến 65 tuổi mới được nghỉ hưu',
    ],
    sapo: 'Tuổi nghỉ hưu của lao động nam được nâng lên 65, của lao động nữ lên 60, áp dụng ngay trong năm {nam}.',
    paragraphs: [
      'Phương án nâng tuổi nghỉ hưu đã được chốt. Lao động nam muốn hưởng lương hưu phải làm việc đến năm 65 tuổi.',
      'Công nhân tại một {cty} ở {tinh} bày tỏ lo ngại không đủ sức khoẻ để đứng máy đến tuổi đó.',
      'Theo một số ý kiến, việc nâng tuổi nhằm giảm áp lực cho quỹ hưu trí trong bối cảnh già hoá dân số.',
      'Người lao động được khuyên chuẩn bị kế hoạch tài chính cho giai đoạn làm việc kéo dài.',
    ],
  },
];

/** News that is about something else, or reports without a checkable rule. */
export const ASIDE: readonly ArticleTemplate[] = [
  {
    truth: lookAlike(''),
    category: 'kinh-doanh',
    titles: [
      'Khách hàng {tinh} khiếu nại hợp đồng bảo hiểm nhân thọ',
      'Tranh cãi điều khoản loại trừ trong hợp đồng nhân thọ',
    ],
    sapo: 'Một khách hàng cho rằng tư vấn viên không giải thích điều khoản loại trừ khi ký hợp đồng bảo hiểm nhân thọ.',
    paragraphs: [
      '{nguoi} tham gia hợp đồng nhân thọ từ năm {namtruoc} và bị từ chối chi trả khi nằm viện.',
      'Doanh nghiệp cho biết khách hàng đã ký xác nhận đọc hiểu điều khoản, đồng thời cam kết rà soát lại quy trình tư vấn.',
      'Các chuyên gia khuyên người mua đọc kỹ hợp đồng trong thời gian cân nhắc 21 ngày.',
      'Hai bên sẽ tiếp tục làm việc trong tháng {thang}.',
    ],
  },
  {
    truth: lookAlike(''),
    category: 'doi-song',
    titles: [
      '{tinh} phát mũ bảo hiểm đạt chuẩn cho học sinh',
      'Hàng nghìn mũ bảo hiểm được trao cho học sinh đầu cấp ở {tinh}',
    ],
    sapo: 'Chương trình nhằm nâng tỷ lệ trẻ em đội mũ bảo hiểm khi ngồi xe máy đến trường.',
    paragraphs: [
      'Ban An toàn giao thông {tinh} phối hợp nhà trường trao mũ bảo hiểm cho học sinh, kèm hướng dẫn cài quai đúng cách.',
      'Thầy hiệu trưởng một trường tiểu học cho biết tỷ lệ học sinh đội mũ tăng rõ sau mỗi đợt tuyên truyền.',
      'Phụ huynh được nhắc thay mũ khi đã va đập mạnh hoặc dùng quá lâu.',
      'Chương trình kéo dài đến hết học kỳ.',
    ],
  },
  {
    truth: lookAlike(''),
    category: 'the-thao',
    titles: [
      'Đội bóng {tinh} thắng trận thứ {lan} liên tiếp',
      'Hàng thủ chắc chắn đưa đội bóng {tinh} lên nhóm đầu',
    ],
    sapo: 'Chiến thắng tối thiểu giúp đội chủ nhà bảo toàn vị trí trong nhóm đầu bảng.',
    paragraphs: [
      'Bàn thắng duy nhất được ghi ở phút 78 sau pha phối hợp biên quen thuộc.',
      'Huấn luyện viên cho rằng hàng thủ là tấm bảo hiểm cho cả đội trong giai đoạn lịch thi đấu dày.',
      'Đội khách có ba cơ hội rõ rệt nhưng không thắng được thủ môn.',
      'Ở vòng tới, đội bóng {tinh} làm khách trên sân của đối thủ cùng nhóm.',
    ],
  },
  {
    truth: opine(''),
    category: 'an-sinh',
    titles: ['Chuyện ở quầy tiếp dân {xa}', 'Một buổi sáng ở bộ phận một cửa {tinh}'],
    sapo: 'Người đến hỏi bảo hiểm mỗi người một nỗi lo, cán bộ tiếp dân kiên nhẫn nghe từng câu chuyện.',
    paragraphs: [
      'Từ {gio}, hàng ghế chờ ở {xa} đã kín chỗ. Người già đến hỏi lương, người trẻ đến hỏi việc, ai cũng cầm theo một xấp giấy.',
      '{nguoi} ngồi đợi từ sớm, kể chuyện con trai đi làm xa, nhà chỉ còn hai ông bà trông nhau.',
      'Cô cán bộ trẻ nói mỗi ngày trả lời chừng sáu mươi lượt, nhiều câu lặp lại nhưng không thể trả lời vội.',
      'Gần trưa, sân nhà văn hoá thưa dần. Người cuối cùng ra về với nụ cười nhẹ nhõm.',
    ],
  },
];
