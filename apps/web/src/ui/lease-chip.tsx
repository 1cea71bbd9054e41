import { text } from '../catalogue/text.js';
import { formatCountdown } from './format.js';
import { useNow } from './now.js';

/** A lease lasts five minutes; the ring is full when it was just taken or renewed. */
const FULL_MS = 5 * 60_000;
const ROUND = 44;

/** Who holds a case and for how long. */
export function LeaseChip({
  holderName,
  mine,
  expiresAt,
  small = false,
}: {
  holderName: string;
  mine: boolean;
  expiresAt: string;
  small?: boolean;
}) {
  const left = Date.parse(expiresAt) - useNow(1_000);
  if (left <= 0) return null;
  const part = Math.min(1, left / FULL_MS);
  const tone = mine ? (left <= 60_000 ? 'last-minute' : '') : 'other';
  return (
    <span
      className={`lease ${tone} ${small ? 'small' : ''}`}
      title={mine ? text.common.leaseTitle : text.common.leaseOther(holderName)}
    >
      <svg className="ring" viewBox="0 0 18 18" aria-hidden="true">
        <circle className="way" cx="9" cy="9" r="7" />
        <circle className="left" cx="9" cy="9" r="7" strokeDasharray={`${part * ROUND} ${ROUND}`} />
      </svg>
      {mine ? text.common.leaseMine : holderName}
      <span className="num">{formatCountdown(left)}</span>
    </span>
  );
}
