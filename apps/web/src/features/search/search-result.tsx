import { type SearchHit } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { postApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { showsTitle } from '../../api/post-title.js';
import { keys } from '../../api/keys.js';
import { text } from '../../catalogue/text.js';
import { formatDateTime } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { findMaskRuns } from '../../ui/mark-segments.js';
import { MarkedPost } from '../../ui/marked-post.js';
import { PiiMask } from '../../ui/pii-mask.js';
import { PriorityMeter } from '../../ui/priority-meter.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { excerptRange, type HighlightPiece, highlightPieces } from './highlight-segments.js';

function showPiece(piece: HighlightPiece, index: number) {
  if (piece.mask !== null) return <PiiMask key={index} kind={piece.mask} />;
  return piece.hit ? (
    <mark key={index} className="hit">
      {piece.text}
    </mark>
  ) : (
    <span key={index}>{piece.text}</span>
  );
}

function Excerpt({ hit }: { hit: SearchHit }) {
  const { start, end } = excerptRange(hit.text, hit.highlights[0]?.start);
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start - start,
    end: span.end - start,
  });
  const pieces = highlightPieces(
    hit.text.slice(start, end),
    hit.highlights.map(shift),
    findMaskRuns(hit.text).map(shift),
  );
  return (
    <p className="result-text">
      {start > 0 && '… '}
      {pieces.map(showPiece)}
      {end < hit.text.length && ' …'}
    </p>
  );
}

function FullPost({ postId }: { postId: string }) {
  const { data, error, refetch } = useQuery({
    queryKey: keys.post(postId),
    queryFn: ({ signal }) => postApi.read(postId, signal),
  });
  if (error) return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Loading bones={[60]} />;
  return <MarkedPost post={data.text} marks={[]} masks={data.personalData} />;
}

/** Risk is told where it is notable, and always of a flagged post. */
const NOTABLE_RISK = 0.4;

function ResultHead({ hit }: { hit: SearchHit }) {
  return (
    <div className="row result-head s12 mu3">
      <VerdictTag verdict={hit.verdict} suggested />
      <span className="tag">{text.vocabulary.stance[hit.stance]}</span>
      <span className="result-place gr">
        <span className="el" title={hit.sourceName}>
          {text.vocabulary.channel[hit.channel]} · {hit.sourceName}
        </span>
        <span className="nw">
          ·{' '}
          <time className="num" dateTime={hit.publishedAt}>
            {formatDateTime(hit.publishedAt)}
          </time>
          {hit.province !== null && ` · ${hit.province}`}
        </span>
      </span>
      {(hit.flag || hit.risk >= NOTABLE_RISK) && (
        <PriorityMeter priority={hit.risk * 100} title={text.search.riskOf} />
      )}
    </div>
  );
}

function Title({ hit }: { hit: SearchHit }) {
  if (!showsTitle(hit)) return null;
  return (
    <h3 className="s13 fw6 mt4">
      {highlightPieces(hit.title ?? '', hit.titleHighlights, findMaskRuns(hit.title ?? '')).map(
        showPiece,
      )}
    </h3>
  );
}

function ResultFoot({ hit, full, onFull }: { hit: SearchHit; full: boolean; onFull: () => void }) {
  return (
    <div className="row wrap result-foot s12 mu3">
      {hit.caseStatus !== null && (
        <span className="tag">{text.search.caseState[hit.caseStatus]}</span>
      )}
      <span>{text.vocabulary.sentiment[hit.sentiment]}</span>
      {hit.topics.map((topic) => (
        <span key={topic}>{text.vocabulary.topic[topic]}</span>
      ))}
      <span className="row g12 mla">
        <button type="button" data-full className="linklike" aria-expanded={full} onClick={onFull}>
          {full ? text.search.less : text.search.full}
        </button>
        {hit.url !== null && (
          <a className="source-link" href={hit.url} target="_blank" rel="noreferrer nofollow">
            {text.common.openSource} <Icon name="out" size="s" />
            <span className="sr"> {text.common.opensNewTab}</span>
          </a>
        )}
      </span>
    </div>
  );
}

/** One post that was found, with the words marked. */
export function SearchResult({ hit }: { hit: SearchHit }) {
  const [full, setFull] = useState(false);
  return (
    <article className="result" tabIndex={-1}>
      <ResultHead hit={hit} />
      <Title hit={hit} />
      {full ? <FullPost postId={hit.postId} /> : <Excerpt hit={hit} />}
      <ResultFoot hit={hit} full={full} onFull={() => setFull(!full)} />
    </article>
  );
}
