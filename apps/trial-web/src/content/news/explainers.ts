import { type ArticleTemplate } from '../article-template.js';
import { accurate } from '../message-template.js';

const truth = (facts: string, from = '2025-07-01') => accurate(facts, '', { from });

/** Articles that explain the rules in force. */
export const EXPLAINERS: readonly ArticleTemplate[] = [
  {
    truth: truth('PE-01 PE-06'),
    category: 'an-sinh',
    titles: [
      'Đủ 15 năm đóng bảo hiểm xã hội: khi nào được nhận lương hưu?',
      'Lao động {tinh} hỏi về điều kiện hưởng lương hưu, cơ quan bảo hiểm trả lời',
    ],
    sapo: 'Nhiều người lao động ở {tinh} cho rằng đóng đủ số năm là có lương hưu ngay. Cơ quan bảo hiểm xã hội giải thích: số năm đóng chỉ là một trong hai điều kiện.',
    paragraphs: [
      'Theo Luật Bảo hiểm xã hội có hiệu lực từ ngày 01/7/2025, người lao động đóng bảo hiểm xã hội bắt buộc từ đủ 15 năm và đủ tuổi nghỉ hưu thì được hưởng lương hưu hằng tháng.',
      'Tại buổi đối thoại ở {xa}, {nguoi} cho biết đã đóng được 16 năm nhưng mới ngoài 50 tuổi và muốn biết có thể nhận lương hưu ngay hay không. Cán bộ phụ trách trả lời rằng trường hợp này phải chờ đến khi đủ tuổi.',
      'Thời gian đã đóng được bảo lưu, không mất đi nếu người lao động tạm nghỉ việc. Khi đi làm trở lại, thời gian mới được cộng nối với thời gian cũ.',
      'Người đã đủ tuổi nghỉ hưu nhưng còn thiếu không quá 5 năm đóng có thể đóng bảo hiểm xã hội tự nguyện một lần cho phần còn thiếu để đủ 15 năm.',
      'Cơ quan bảo hiểm khuyến nghị người lao động kiểm tra quá trình đóng mỗi năm một lần, tránh để sai sót kéo dài đến lúc làm hồ sơ hưu trí mới phát hiện.',
    ],
  },
  {
    truth: truth('REF-01', '2026-07-01'),
    category: 'thoi-su',
    titles: [
      'Lương cơ sở {luongcoso} đồng: những khoản bảo hiểm nào thay đổi theo?',
      'Khoản trợ cấp nào tính theo lương cơ sở {luongcoso} đồng/tháng',
    ],
    sapo: 'Từ ngày 01/7/2026, mức lương cơ sở là {luongcoso} đồng/tháng, kéo theo thay đổi của nhiều khoản đóng và trợ cấp.',
    paragraphs: [
      'Luật Bảo hiểm xã hội dùng mức tham chiếu để tính một số mức đóng, mức hưởng. Khi lương cơ sở chưa bị bãi bỏ, mức tham chiếu bằng lương cơ sở.',
      'Theo đó, trợ cấp mai táng bằng mười lần mức tham chiếu, hiện là {maitang} đồng. Trợ cấp một lần khi sinh con bằng hai lần mức tham chiếu, tức {sinhcon} đồng cho mỗi con.',
      'Tiền lương làm căn cứ đóng bảo hiểm xã hội bắt buộc cao nhất bằng 20 lần mức tham chiếu, tương ứng {trandong} đồng/tháng.',
      'Với bảo hiểm y tế hộ gia đình, người thứ nhất đóng {bhyt1} đồng/tháng, các thành viên sau giảm dần. Học sinh, sinh viên sau khi được ngân sách hỗ trợ đóng tối đa {hssv} đồng một năm.',
      'Một kế toán tại {tinh} cho biết đơn vị đã rà soát lại toàn bộ mức đóng của người lao động có thu nhập thấp nhất để bảo đảm không thấp hơn sàn theo quy định.',
      'Những hồ sơ có thời điểm hưởng trước mốc nói trên vẫn được giải quyết theo mức của thời điểm đó.',
    ],
  },
  {
    truth: truth('LS-01 LS-02 LS-06'),
    category: 'an-sinh',
    titles: [
      'Ai còn được nhận bảo hiểm xã hội một lần?',
      'Người lao động {tinh} cân nhắc trước khi rút bảo hiểm xã hội một lần',
    ],
    sapo: 'Quy định về bảo hiểm xã hội một lần phân biệt rõ người đã đóng trước và người bắt đầu đóng từ ngày 01/7/2025.',
    paragraphs: [
      'Người có thời gian đóng trước ngày 01/7/2025, sau 12 tháng không thuộc diện tham gia bắt buộc, không tham gia tự nguyện và đóng chưa đủ 20 năm, vẫn được nhận một lần nếu có yêu cầu.',
      'Người bắt đầu tham gia từ ngày 01/7/2025 không được nhận một lần vì lý do nghỉ việc 12 tháng, trừ các trường hợp luật định như ra nước ngoài định cư hoặc mắc bệnh hiểm nghèo.',
      'Mức hưởng được tính theo số năm đóng: 1,5 tháng bình quân tiền lương cho mỗi năm trước 2014 và 02 tháng cho mỗi năm từ 2014 trở đi.',
      '{nguoi}, công nhân tại {tinh}, chia sẻ đã tính đến việc rút để lo cho con nhập học, nhưng đổi ý khi được giải thích rằng sau này còn có lương hưu và thẻ bảo hiểm y tế.',
      'Hồ sơ được giải quyết trong 7 ngày làm việc kể từ khi đủ giấy tờ và không thu phí. Người lao động không nên nhờ các dịch vụ rao trên mạng.',
    ],
  },
  {
    truth: truth('HI-01', '2026-07-01'),
    category: 'suc-khoe',
    titles: [
      'Cách tính tiền đóng bảo hiểm y tế hộ gia đình năm {nam}',
      'Hộ bốn người ở {tinh} đóng bảo hiểm y tế hết bao nhiêu?',
    ],
    sapo: 'Mức đóng bảo hiểm y tế theo hộ gia đình giảm dần từ thành viên thứ hai. Dưới đây là cách tính cụ thể.',
    paragraphs: [
      'Người thứ nhất trong hộ đóng bằng 4,5% mức lương cơ sở, tương ứng {bhyt1} đồng mỗi tháng.',
      'Người thứ hai, thứ ba, thứ tư lần lượt đóng {bhyt2} đồng, {bhyt3} đồng và {bhyt4} đồng. Từ người thứ năm trở đi, mỗi người đóng {bhyt5} đồng.',
      'Các thành viên cùng tham gia trong năm mới được giảm trừ. Người dân có thể đóng theo phương thức 3 tháng, 6 tháng hoặc 12 tháng.',
      'Tại {xa}, tổ chức dịch vụ thu được uỷ quyền tiếp nhận hồ sơ và cấp biên lai. Đại diện tổ chức khuyên người dân giữ biên lai và kiểm tra thẻ sau khi nộp tiền.',
      'Gia đình {nguoi} cho biết đã đóng trọn năm cho bốn người để không phải nhớ hạn. Theo bà, khoản tiền này nhỏ hơn nhiều so với một lần nằm viện.',
    ],
  },
  {
    truth: truth('SA-01 SA-02 SA-05'),
    category: 'an-sinh',
    titles: [
      'Người từ 75 tuổi không có lương hưu làm thủ tục nhận trợ cấp thế nào?',
      '{tinh}: hỗ trợ người cao tuổi làm hồ sơ trợ cấp hưu trí xã hội tại nhà',
    ],
    sapo: 'Trợ cấp hưu trí xã hội dành cho người từ đủ 75 tuổi không có lương hưu, và người từ 70 đến dưới 75 tuổi thuộc hộ nghèo, cận nghèo.',
    paragraphs: [
      'Người thuộc diện hưởng nộp văn bản đề nghị tới Chủ tịch Uỷ ban nhân dân cấp xã nơi cư trú. Thời hạn giải quyết là 10 ngày làm việc.',
      'Trợ cấp được tính từ tháng ký quyết định, vì vậy việc nộp sớm có ý nghĩa với người cao tuổi. Khoản tiền không tự chuyển về tài khoản khi người dân đủ tuổi.',
      'Người từ 70 đến dưới 75 tuổi chỉ được hưởng khi thuộc hộ nghèo hoặc hộ cận nghèo. Đến nay chưa có quyết định hạ tuổi hưởng cho mọi đối tượng.',
      'Ở {xa}, cán bộ văn hoá - xã hội đến tận nhà hướng dẫn những trường hợp đi lại khó khăn. {nguoi}, 77 tuổi, cho biết đã có kết quả sau hơn một tuần.',
      'Người đang hưởng được ngân sách nhà nước đóng bảo hiểm y tế.',
    ],
  },
  {
    truth: truth('MA-02 MA-05', '2026-07-01'),
    category: 'gia-dinh',
    titles: [
      'Sinh con thứ hai được nghỉ 7 tháng: áp dụng cho ai?',
      'Nghỉ thai sản 7 tháng, lao động nữ {tinh} cần lưu ý gì?',
    ],
    sapo: 'Từ 01/7/2026, lao động nữ sinh con thứ hai được nghỉ thai sản 07 tháng. Quy định này không áp dụng cho mọi lần sinh.',
    paragraphs: [
      'Lao động nữ sinh con đầu lòng vẫn nghỉ 06 tháng. Thời gian 07 tháng chỉ áp dụng khi sinh con thứ hai kể từ ngày 01/7/2026.',
      'Chồng đang đóng bảo hiểm xã hội được nghỉ 05 ngày làm việc khi vợ sinh thường, 07 ngày nếu phải phẫu thuật, và 10 ngày trong trường hợp sinh đôi hoặc sinh con thứ hai.',
      'Điều kiện hưởng là đã đóng bảo hiểm xã hội bắt buộc từ đủ 6 tháng trong 12 tháng liền kề trước khi sinh.',
      'Chị em công nhân tại một {cty} ở {tinh} cho biết từng hiểu nhầm rằng ai sinh con cũng được nghỉ 7 tháng, do đọc tiêu đề trên mạng.',
      'Bộ phận nhân sự của đơn vị đã dán bảng giải thích ở nhà ăn và hướng dẫn người lao động chuẩn bị giấy khai sinh của con đầu khi làm hồ sơ.',
    ],
  },
  {
    truth: truth('UI-02 UI-03 UI-04 UI-08', '2026-01-01'),
    category: 'viec-lam',
    titles: [
      'Mất việc cuối năm, lao động làm hồ sơ trợ cấp thất nghiệp ra sao?',
      'Trung tâm dịch vụ việc làm {tinh} hướng dẫn hồ sơ trợ cấp thất nghiệp',
    ],
    sapo: 'Người lao động có ba tháng kể từ ngày chấm dứt hợp đồng để nộp hồ sơ. Mức hưởng bằng 60% bình quân tiền lương sáu tháng đóng gần nhất.',
    paragraphs: [
      'Trung tâm dịch vụ việc làm {tinh} cho biết mỗi ngày tiếp nhận hàng trăm lượt người, đông nhất vào đầu tuần. Nhiều người đến mà chưa có quyết định thôi việc nên phải quay lại.',
      'Để được hưởng, người lao động cần đóng bảo hiểm thất nghiệp từ đủ 12 tháng trong 24 tháng trước khi nghỉ việc, trừ trường hợp hợp đồng ngắn hạn có cách tính riêng.',
      'Trợ cấp được tính từ ngày làm việc thứ {ngaythatnghiep} kể từ khi nộp đủ hồ sơ. Mức cao nhất ở vùng I là {tranthatnghiep} đồng mỗi tháng.',
      'Người đang hưởng phải thông báo tìm việc hằng tháng. Nếu không thông báo, việc chi trả bị tạm dừng.',
      '{nguoi}, vừa nghỉ việc tại {cty}, nói chị được tư vấn thêm khoá học nghề pha chế miễn học phí và dự định đăng ký trong tháng.',
    ],
  },
  {
    truth: truth('HI-18 HI-20'),
    category: 'suc-khoe',
    titles: [
      'Đi khám bảo hiểm y tế cần mang giấy tờ gì?',
      'Bệnh viện ở {tinh} bớt cảnh chờ nhờ dùng căn cước thay thẻ bảo hiểm',
    ],
    sapo: 'Người bệnh có thể xuất trình căn cước, ứng dụng VNeID, thẻ điện tử hoặc thẻ giấy còn hạn. Thẻ giấy không bị huỷ bỏ.',
    paragraphs: [
      'Theo quy định, thẻ bảo hiểm y tế bản điện tử và bản giấy có giá trị như nhau. Thẻ giấy còn hạn vẫn được sử dụng khi khám chữa bệnh.',
      'Tại một bệnh viện ở {tinh}, phần lớn người bệnh dùng căn cước gắn chip để đăng ký khám. Những người lớn tuổi vẫn mang thẻ giấy và được tiếp nhận bình thường.',
      'Trường hợp mạng gặp sự cố, nhân viên ghi nhận theo mã số để người bệnh không phải chờ đợi hoặc tự thanh toán trước.',
      'Điều dưỡng trưởng khoa khám bệnh cho biết thời gian làm thủ tục giảm đáng kể, nhưng người dân nên kiểm tra thông tin trên thẻ trùng khớp với căn cước.',
    ],
  },
  {
    truth: truth('HB-10 HB-14 HB-15'),
    category: 'kinh-doanh',
    titles: [
      'Chủ hộ kinh doanh đóng bảo hiểm xã hội bắt buộc theo mức nào?',
      'Tiểu thương {tinh} hỏi về bảo hiểm xã hội cho chủ hộ',
    ],
    sapo: 'Chủ hộ kinh doanh có đăng ký và nộp thuế theo phương pháp kê khai thuộc diện tham gia bắt buộc, với mức lương đóng do mình tự chọn.',
    paragraphs: [
      'Chủ hộ kinh doanh được chọn mức tiền lương làm căn cứ đóng từ một đến hai mươi lần mức tham chiếu. Sau ít nhất 12 tháng, chủ hộ có thể chọn lại.',
      'Tỷ lệ đóng bảo hiểm xã hội là 25%, gồm 3% vào quỹ ốm đau, thai sản và 22% vào quỹ hưu trí, tử tuất. Tính cả bảo hiểm y tế, mức thấp nhất là {hokinhdoanh} đồng một tháng.',
      'Khoản đóng không tính trên doanh thu. Đây là điểm nhiều tiểu thương ở {tinh} hiểu nhầm sau khi đọc các bài đăng trên mạng xã hội.',
      '{nguoi}, chủ một quầy vải, cho biết đã chọn mức thấp nhất để làm quen và sẽ tăng dần khi việc buôn bán ổn định.',
      'Các hộ có đăng ký kinh doanh không thuộc nhóm kê khai sẽ thuộc diện tham gia từ ngày 01/7/2029.',
    ],
  },
  {
    truth: truth('VO-02 VO-06 VO-09'),
    category: 'an-sinh',
    titles: [
      'Lao động tự do được gì khi đóng bảo hiểm xã hội tự nguyện?',
      '{tinh} vận động người bán hàng rong tham gia bảo hiểm xã hội tự nguyện',
    ],
    sapo: 'Người tham gia đóng bằng 22% mức thu nhập lựa chọn, được Nhà nước hỗ trợ một phần và có thêm trợ cấp khi sinh con.',
    paragraphs: [
      'Mức đóng thấp nhất hiện nay là {tunguyen} đồng mỗi tháng, chưa trừ phần hỗ trợ. Người tham gia được hỗ trợ từ 20% đến 50% trên mức đóng tối thiểu tuỳ hoàn cảnh.',
      'Khi sinh con, người tham gia có từ đủ 6 tháng đóng trong 12 tháng trước khi sinh được trợ cấp 2.000.000 đồng cho mỗi con.',
      'Đủ 15 năm đóng và đủ tuổi nghỉ hưu, người tham gia được hưởng lương hưu hằng tháng và được cấp thẻ bảo hiểm y tế.',
      'Tại {xa}, hội phụ nữ tổ chức mô hình nuôi lợn đất để chị em có khoản đóng đều đặn. {nguoi} kể rằng chị đã đóng sang năm thứ ba.',
      'Chế độ tự nguyện không có trợ cấp ốm đau, người dân cần biết điều này trước khi tham gia.',
    ],
  },
  {
    truth: truth('LE-01 LE-12 LE-13'),
    category: 'phap-luat',
    titles: [
      'Doanh nghiệp nợ bảo hiểm, người lao động được bảo vệ thế nào?',
      'Công nhân {tinh} mòn mỏi chờ chốt sổ vì công ty nợ bảo hiểm',
    ],
    sapo: 'Người lao động vẫn được giải quyết chế độ theo thời gian đã đóng. Doanh nghiệp chậm đóng phải nộp thêm 0,03% mỗi ngày.',
    paragraphs: [
      'Theo luật, đơn vị chậm đóng phải nộp đủ số tiền và nộp thêm khoản bằng 0,03% mỗi ngày tính trên số tiền chậm và số ngày chậm.',
      'Người lao động đủ điều kiện vẫn được giải quyết theo thời gian đã đóng. Khi thu hồi được khoản nợ, cơ quan bảo hiểm xác nhận bổ sung thời gian còn lại.',
      '{nguoi}, từng làm tại một {cty} ở {tinh}, cho biết công ty ngừng hoạt động từ tháng {thangtruoc} và chưa trả sổ cho hơn trăm người.',
      'Danh sách đơn vị chậm đóng, trốn đóng được công khai trên cổng thông tin điện tử để người lao động tra cứu và giám sát.',
      'Luật sư khuyên người lao động không tự bỏ tiền đóng bù thay doanh nghiệp, đồng thời gửi đơn tới công đoàn và cơ quan bảo hiểm để được hướng dẫn.',
    ],
  },
  {
    truth: truth('RA-03'),
    category: 'viec-lam',
    titles: [
      'Tuổi nghỉ hưu năm {nam} là bao nhiêu?',
      'Tra cứu nhanh tuổi nghỉ hưu của lao động nam và nữ năm {nam}',
    ],
    sapo: 'Trong điều kiện lao động bình thường, tuổi nghỉ hưu năm {nam} của nam là {tuoinam}, của nữ là {tuoinu}.',
    paragraphs: [
      'Tuổi nghỉ hưu tăng theo lộ trình của Bộ luật Lao động: mỗi năm thêm 3 tháng với nam và 4 tháng với nữ, cho đến khi nam đủ 62 tuổi vào năm 2028 và nữ đủ 60 tuổi vào năm 2035.',
      'Người làm nghề nặng nhọc, độc hại hoặc làm việc ở vùng đặc biệt khó khăn có thể nghỉ ở tuổi thấp hơn, tối đa 5 tuổi.',
      'Phương án 65 tuổi từng được nêu khi bàn luật năm 2018 không được lựa chọn. Một số bài đăng gần đây ở {tinh} nhắc lại con số này khiến công nhân lo lắng.',
      'Người lao động nên đối chiếu tháng, năm sinh trên căn cước với hồ sơ bảo hiểm để tránh vướng mắc khi làm thủ tục.',
    ],
  },
  {
    truth: truth('FU-01 FU-03 FU-04'),
    category: 'kinh-doanh',
    titles: [
      'Quỹ bảo hiểm xã hội được đầu tư vào đâu?',
      'Tiền trong quỹ bảo hiểm xã hội được quản lý ra sao',
    ],
    sapo: 'Quỹ bảo hiểm xã hội độc lập với ngân sách nhà nước, chỉ được đầu tư vào các kênh an toàn do luật quy định và chịu kiểm toán định kỳ.',
    paragraphs: [
      'Danh mục đầu tư trong nước gồm công cụ nợ của Chính phủ, trái phiếu chính quyền địa phương, tiền gửi và trái phiếu của ngân hàng thương mại do Nhà nước nắm quyền chi phối.',
      'Quỹ không được mua cổ phiếu hay bỏ vốn vào dự án hạ tầng. Với đầu tư ra nước ngoài, luật chỉ cho phép trái phiếu chính phủ.',
      'Kiểm toán nhà nước kiểm toán quỹ ba năm một lần và báo cáo Quốc hội. Chính phủ báo cáo về quỹ hằng năm.',
      'Một giảng viên kinh tế tại {tinh} cho rằng người dân sẽ yên tâm hơn nếu số liệu được trình bày dễ hiểu và công bố đều đặn.',
      'Về dài hạn, cân đối quỹ phụ thuộc vào số người tham gia, tuổi thọ và hiệu quả đầu tư, vì vậy mở rộng diện bao phủ vẫn là việc trọng tâm.',
    ],
  },
];
