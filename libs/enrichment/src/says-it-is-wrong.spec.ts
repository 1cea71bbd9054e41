import { describe, expect, it } from '@jest/globals';
import { saysItIsWrong } from './says-it-is-wrong.js';

describe('saysItIsWrong', () => {
  it.each([
    'Giấy mời đóng tiền qua tài khoản lạ là giả, bà con đừng chuyển.',
    'giay moi dong tien qua tai khoan la la gia, ba con dung chuyen',
    'Làm hợp đồng khống là gian lận đấy',
    'Vẫn còn người nói hai mươi năm, luật đã đổi rồi mà.',
    'Một số đối tượng lợi dụng dịp Tết để gọi điện.',
    'Sở vừa bác tin thẻ cũ hết hạn, ai lỡ đăng thì gỡ xuống giúp.',
    'dung share nua ba con oi, lam gi co chuyen do',
  ])('hears %s', (text) => {
    expect(saysItIsWrong(text)).toBe(true);
  });

  it.each([
    'Đây là giá thẻ bảo hiểm y tế mới.',
    'Bên em làm thật, không giả dối, chị cứ chuyển cọc trước.',
    'Bảo hiểm là giải pháp tốt cho tuổi già.',
    'Từ 1/7 ai cũng được nhận 500 nghìn.',
    'Chia sẻ cho người thân biết, đừng quên.',
  ])('does not hear it in %s', (text) => {
    expect(saysItIsWrong(text)).toBe(false);
  });
});
