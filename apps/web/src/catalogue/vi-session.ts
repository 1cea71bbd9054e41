/** Logging in. */
export const sessionWords = {
  title: 'Đăng nhập',
  forWhom: 'Dành cho cán bộ được cấp tài khoản.',
  slogan: 'Lắng nghe người dân, trả lời bằng quy định còn hiệu lực.',
  mission:
    'Theo dõi dư luận và thông tin sai lệch về bảo hiểm xã hội, bảo hiểm y tế và bảo hiểm thất nghiệp.',
  login: 'Tên đăng nhập',
  password: 'Mật khẩu',
  submit: 'Đăng nhập',
  needLogin: 'Xin nhập tên đăng nhập.',
  needPassword: 'Xin nhập mật khẩu.',
  refused: 'Tên đăng nhập hoặc mật khẩu chưa đúng. Xin anh/chị kiểm tra rồi nhập lại.',
  ended: 'Phiên làm việc đã hết hạn.',
  endedMore: 'Đăng nhập lại để tiếp tục; bản nháp vẫn còn.',
  privacy: 'Dữ liệu cá nhân của người dân luôn được che trong danh sách, tìm kiếm và vụ việc.',
  help: 'Cần trợ giúp, xin liên hệ quản trị viên của đơn vị.',
};
