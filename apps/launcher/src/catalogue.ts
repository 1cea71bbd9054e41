import { type TakenPort } from './check-ports.js';

/** Names of the parts on the terminal. */
export const LABELS = {
  database: 'Cơ sở dữ liệu',
  migrations: 'Di trú dữ liệu',
  search: 'Máy tìm kiếm',
  trialWeb: 'Trang web mẫu',
  worker: 'Bộ xử lý (worker)',
  web: 'Giao diện (web)',
} as const;

/** Everything else the launcher says, Vietnamese first. */
export const TEXT = {
  starting: 'Lắng Nghe đang khởi động… (starting)',
  upToDate: 'đã ở bản mới nhất (up to date)',
  searchInPostgres: 'toàn văn tiếng Việt trong PostgreSQL (ready)',
  searchOutside: 'Elasticsearch theo ELASTICSEARCH_URL (chosen)',
  trialReady: (first: number, last: number) => `6 trang, cổng ${first}–${last} (sample sites)`,
  workerReady: 'đang theo dõi nguồn tin (watching)',
  running: (address: string) => `Lắng Nghe đang chạy tại  ${address}`,
  alreadyRunning: (address: string, pid: number) =>
    `Lắng Nghe đã chạy sẵn tại ${address} trên thư mục dữ liệu này (pid ${pid}).\n` +
    'Hãy mở địa chỉ đó, hoặc dừng bản đang chạy trước (Ctrl-C ở cửa sổ của nó).\n' +
    'Muốn chạy thêm một bản: đặt DATA_DIR và PORT khác. (Already running.)',
  portTaken: ({ port, variable, suggestion }: TakenPort) =>
    `Cổng ${port} đang được chương trình khác dùng (port ${port} is taken).\n` +
    `Hãy chọn cổng khác, ví dụ: ${variable}=${suggestion} npm start`,
  leftovers: (count: number) =>
    `Đã dọn ${count} tiến trình còn sót lại của lần chạy trước bị ngắt đột ngột.`,
  partEnded: (how: string, seconds: number) =>
    `dừng đột ngột (${how}), chạy lại sau ${seconds} giây (restarting)`,
  partRecovered: 'đã chạy lại (recovered)',
  databaseLost: 'dừng đột ngột, đang chạy lại (restarting)',
  databaseFailed: (reason: string, seconds: number) =>
    `chưa chạy lại được, thử lại sau ${seconds} giây: ${reason}`,
  databaseRestored: 'đã chạy lại (recovered)',
  stopping: 'Đang dừng… (Ctrl-C lần nữa để dừng ngay)',
  stopped: 'Đã dừng. (Stopped.)',
  databaseKept: 'PostgreSQL còn được một lệnh khác dùng và sẽ dừng cùng lệnh đó.',
  forced: 'Dừng ngay. (Forced.)',
  trialLogins: (file: string) => `Tài khoản dùng thử (trial logins; cũng ở ${file}):`,
  passwordChanged: '(đã đổi, changed)',
  newTrialLogins:
    '  Quên mật khẩu đã đổi? Dừng lại, xóa tệp trên rồi chạy lại: cả bốn tài khoản có mật khẩu mới.',
  trialSites: 'Các trang mẫu đang được theo dõi (sample sites):',
  next: 'Việc tiếp theo (next):',
  openTrial: (login: string) =>
    `Mở địa chỉ trên, đăng nhập bằng tài khoản ${login}, nhấn N để nhận vụ việc đầu tiên.`,
  isTrial:
    'Đây là dữ liệu mẫu. Theo dõi nguồn thật (real sources): dừng lại rồi chạy  SOURCES=real npm start',
  openReal: 'Mở địa chỉ trên và đăng nhập.',
  firstAdmin:
    'Chưa có tài khoản? Tạo quản trị viên (first administrator):  npm run admin:create -- --login TEN',
  backToTrial:
    'Xem dữ liệu mẫu (sample data): chạy với thư mục dữ liệu riêng  DATA_DIR=data-mau SOURCES=trial npm start',
  howToStop: 'Dừng: nhấn Ctrl-C tại đây (stop).',
  seeLog: (file: string) => `Chi tiết trong ${file} (see the log).`,
} as const;
