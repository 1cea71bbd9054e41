import { type Clock } from '#domain';

const REPORT_EVERY_MS = 5_000;

export interface ImportSummary {
  readonly saved: number;
  /** Posts that were stored before, unchanged. */
  readonly known: number;
  readonly refused: number;
}

/** Counts an import and tells about it on standard error. */
export class ImportProgress {
  private read = 0;
  private saved = 0;
  private known = 0;
  private readonly startedAt: number;
  private readonly timer: NodeJS.Timeout;

  constructor(private readonly clock: Clock) {
    this.startedAt = clock.now().getTime();
    this.timer = setInterval(() => {
      console.error(this.describe());
    }, REPORT_EVERY_MS).unref();
  }

  /** @param taken posts handed to the store, of which `saved` were new or changed. */
  add(read: number, saved: number, taken: number): void {
    this.read += read;
    this.saved += saved;
    this.known += taken - saved;
  }

  stop(): void {
    clearInterval(this.timer);
    console.error(this.describe());
  }

  summary(refused: number): ImportSummary {
    return { saved: this.saved, known: this.known, refused };
  }

  private describe(): string {
    const seconds = Math.max((this.clock.now().getTime() - this.startedAt) / 1_000, 0.001);
    const [read, saved, known, rate] = [
      this.read,
      this.saved,
      this.known,
      Math.round(this.read / seconds),
    ].map((count) => count.toLocaleString('vi-VN'));
    return `Đã đọc ${read} dòng, lưu mới ${saved}, đã có ${known} (${rate} dòng/giây)`;
  }
}
