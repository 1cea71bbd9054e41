import { DomainError } from '#domain';

/** Two rebuilds at once would undo each other's work. */
export class RebuildRunningError extends DomainError {
  constructor() {
    super(
      'conflict',
      'search.rebuild_running',
      'Chỉ mục đang được dựng lại bởi một tiến trình khác, xin chờ lần ấy xong ' +
        '(another index:rebuild is running).',
    );
  }
}
