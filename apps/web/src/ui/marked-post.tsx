import { text } from '../catalogue/text.js';
import { type Mark, type Mask, type Segment, segmentMarks } from './mark-segments.js';
import { PiiMask } from './pii-mask.js';
import { VERDICT_LOOK } from './verdict-look.js';

interface Selection {
  /** Number of the claim that is shown beside the post. */
  readonly current: number | null;
  readonly onSelect: (number: number) => void;
}

function Badge({ mark, onSelect }: { mark: Mark; onSelect: Selection['onSelect'] }) {
  const label = text.common.claimLabel(mark.number, text.vocabulary.verdict[mark.verdict]);
  return (
    <button
      type="button"
      className={`mn tone-${VERDICT_LOOK[mark.verdict].tone}`}
      aria-label={label}
      onClick={() => onSelect(mark.number)}
    >
      {mark.number}
    </button>
  );
}

function Piece({
  post,
  segment,
  current,
  onSelect,
}: Selection & { post: string; segment: Segment }) {
  const words =
    segment.mask === null ? (
      post.slice(segment.start, segment.end)
    ) : (
      <PiiMask kind={segment.mask} />
    );
  const [outer, inner] = segment.marks;
  if (!outer) return <>{words}</>;
  const chosen = segment.marks.some((mark) => mark.number === current) ? 'cur' : '';
  const nearest = segment.marks.at(-1) ?? outer;
  return (
    // The badge inside is the control for keyboards and readers; the words only widen its target.
    <span
      className={`m tone-${VERDICT_LOOK[outer.verdict].tone} ${chosen}`}
      onClick={() => onSelect(nearest.number)}
    >
      {segment.opens.map((mark) => (
        <Badge key={mark.number} mark={mark} onSelect={onSelect} />
      ))}
      {inner ? (
        <span className={`second tone-${VERDICT_LOOK[inner.verdict].tone}`}>{words}</span>
      ) : (
        words
      )}
    </span>
  );
}

/**
 * A post with its claims marked and personal data hatched.
 * @param post original or masked text; offsets are UTF-16 units of it.
 */
export function MarkedPost({
  post,
  marks,
  masks,
  current = null,
  onSelect = () => undefined,
}: Partial<Selection> & { post: string; marks: readonly Mark[]; masks: readonly Mask[] }) {
  return (
    <div className="post">
      {segmentMarks(post.length, marks, masks).map((segment) => (
        <Piece key={segment.start} {...{ post, segment, current, onSelect }} />
      ))}
    </div>
  );
}
