/** What people add when they edit a post; none changes what the post does. */
export const AFTERTHOUGHTS = [
  'Edit: sửa lại mấy chữ gõ sai.',
  'Sửa: thêm dấu cho dễ đọc.',
  'P/s: mình ở {tinh} nhé.',
  'Edit: cảm ơn mọi người đã vào xem.',
  'Sửa lúc {gio}: viết lại cho gọn.',
  'Cập nhật: bài này viết ngày {ngay}/{thang}.',
] as const;
