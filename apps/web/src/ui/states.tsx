import { Button } from 'antd';
import { type ReactNode, useEffect, useState } from 'react';
import { text } from '../catalogue/text.js';
import { Icon } from './icon.js';

const SKELETON_AFTER_MS = 300;
const WORDS_AFTER_MS = 5_000;

/** Bones of the final layout after 300 ms, a word after 5 s. @param bones heights in pixels. */
export function Loading({ bones }: { bones: readonly number[] }) {
  const [stage, setStage] = useState(0);
  useEffect(() => {
    const timers = [SKELETON_AFTER_MS, WORDS_AFTER_MS].map((after, index) =>
      setTimeout(() => setStage(index + 1), after),
    );
    return () => timers.forEach(clearTimeout);
  }, []);
  if (stage === 0) return null;
  return (
    <div className="col g8" style={{ padding: 12 }} role="status">
      {stage === 2 ? <p className="mu">{text.common.loadingSlow}</p> : null}
      <span className="sr">{text.common.loading}</span>
      {bones.map((height, index) => (
        <div key={index} className="bone" style={{ height }} />
      ))}
    </div>
  );
}

/** Nothing to show, and what to do about it. */
export function EmptyState({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="state">
      <b>{title}</b>
      {children}
    </div>
  );
}

/** What went wrong, the request's id for the administrator, and a way to try again. */
export function FailureNotice({
  message,
  requestId,
  onRetry,
}: {
  message: string;
  requestId: string | null;
  onRetry?: () => void;
}) {
  return (
    <div className="notice tone-fab" role="alert">
      <b className="row g4">
        <Icon name="warning" size="s" /> {message}
      </b>
      {requestId !== null && <span className="num">{text.common.requestId(requestId)}</span>}
      {onRetry && (
        <Button size="small" onClick={onRetry}>
          {text.common.retry}
        </Button>
      )}
    </div>
  );
}
