import { DomainError, type Lease } from '#domain';
import { minutesAndSeconds, timeInVietnam } from './vietnam-clock.js';

/** No case has this id. */
export class CaseNotFoundError extends DomainError {
  constructor() {
    super('not-found', 'review.case_not_found', 'Không tìm thấy vụ việc này.');
  }
}

/** Nothing waits that nobody holds. */
export class QueueEmptyError extends DomainError {
  constructor() {
    super('not-found', 'review.queue_empty', 'Không còn vụ việc nào cần trả lời.');
  }
}

/** Somebody else holds the case. */
export class CaseHeldError extends DomainError {
  constructor(lease: Lease, now: Date) {
    const left = minutesAndSeconds(lease.expiresAt.getTime() - now.getTime());
    super('conflict', 'review.case_held', `${lease.holderName} đang giữ vụ việc này, còn ${left}.`);
  }
}

/** The case is decided and not to be taken. */
export class CaseDecidedError extends DomainError {
  constructor(userName: string, decidedAt: Date) {
    super(
      'conflict',
      'review.already_decided',
      `${userName} đã quyết định vụ việc này lúc ${timeInVietnam(decidedAt)}.`,
    );
  }
}

/** The lease ran out, was given back, or belongs to somebody else by now. */
export class LeaseLostError extends DomainError {
  /** @param holder who holds the case now; null when it waits in the queue again. */
  constructor(holder: Lease | null, now: Date) {
    super('conflict', 'review.lease_lost', LeaseLostError.describe(holder, now));
  }

  private static describe(holder: Lease | null, now: Date): string {
    const kept = 'Bản nháp của anh/chị vẫn còn.';
    if (!holder) return `Vụ việc đã trở lại hàng chờ. ${kept}`;
    if (holder.expiresAt <= now) {
      return `Vụ việc đã trở lại hàng chờ lúc ${timeInVietnam(holder.expiresAt)}. ${kept}`;
    }
    const left = minutesAndSeconds(holder.expiresAt.getTime() - now.getTime());
    return `${holder.holderName} đang giữ vụ việc này, còn ${left}. ${kept}`;
  }
}

/** The case changed since it was read. */
export class StaleVersionError extends DomainError {
  /** @param who null when the machine refreshed the case. */
  constructor(who: string | null, at: Date) {
    super(
      'conflict',
      'review.stale_version',
      `Vụ việc vừa được ${who ?? 'hệ thống'} cập nhật lúc ${timeInVietnam(at)}. ` +
        'Xem khác biệt rồi lưu lại; bản của anh/chị chưa ghi đè.',
    );
  }
}

/** No verdict without evidence. */
export class EvidenceRequiredError extends DomainError {
  constructor() {
    super(
      'invalid',
      'review.evidence_required',
      'Kết luận này cần ít nhất một căn cứ. Xin anh/chị chọn căn cứ, hoặc kết luận "Chưa đủ căn cứ".',
    );
  }
}

/** Evidence that neither the fact base nor the narratives hold. */
export class UnknownEvidenceError extends DomainError {
  constructor(ids: readonly string[]) {
    super('invalid', 'review.unknown_evidence', `Kho căn cứ không có mã: ${ids.join(', ')}.`);
  }
}

/** A decision that its author can no longer take back, or that is not theirs. */
export class UndoRefusedError extends DomainError {
  constructor(code: 'review.undo_expired' | 'review.not_own_decision', message: string) {
    super(code === 'review.undo_expired' ? 'conflict' : 'forbidden', code, message);
  }
}
