import { type FactDetail, type RestingPageView } from '#contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { formatDateTime, formatNumber } from '../../ui/format.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { VerdictTag } from '../../ui/verdict-tag.js';
import { useFactVerdicts } from './fact-queries.js';

const words = text.facts;

function Resting({ claim }: { claim: RestingPageView['items'][number] }) {
  return (
    <li className="resting">
      <p className="s13 cl2">
        {claim.words === null ? words.wordsGone : `“${nameMasks(claim.words)}”`}
      </p>
      <div className="row wrap s12 mu">
        <VerdictTag verdict={claim.verdict} suggested />
        {claim.version !== null && <span>{text.reading.version(claim.version)}</span>}
        {claim.caseId !== null && (
          <Link className="mla" to={`/vu-viec/${claim.caseId}`}>
            {words.openCase}
            <span className="sr"> {claim.words ?? ''}</span>
          </Link>
        )}
      </div>
    </li>
  );
}

/** Who relies on a fact: posts and decisions, and the claims one by one. */
export function FactDependents({ fact }: { fact: FactDetail }) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useFactVerdicts(
    fact.id,
  );
  const claims = data?.pages.flatMap(({ items }) => items) ?? [];
  const { posts, decisions } = fact.reliedOn;
  return (
    <section className="card" aria-label={words.relied(fact.id)}>
      <div className="h">
        <h2>{words.relied(fact.id)}</h2>
      </div>
      <div className="b col g8">
        <p className="s12 mu num">
          {words.reliedSummary(formatNumber(posts), formatNumber(decisions))}
        </p>
        {error && <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />}
        {!data && !error && <Loading bones={[40, 40]} />}
        {data && claims.length === 0 && <p className="s13 mu">{words.reliedNone}</p>}
        <ul>
          {claims.map((claim) => (
            <Resting key={`${claim.postId} ${claim.start}`} claim={claim} />
          ))}
        </ul>
        {hasNextPage && (
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        )}
      </div>
    </section>
  );
}

/** Every version of a fact: who brought it, when and why. */
export function FactHistory({ fact }: { fact: FactDetail }) {
  return (
    <section className="card" aria-label={words.history}>
      <div className="h">
        <h2>{words.history}</h2>
      </div>
      <ol className="b col g12">
        {fact.versions.map((version) => (
          <li key={version.version} className="s13">
            <p>
              <b>{words.version(formatNumber(version.version))}</b>, {version.author} (
              {version.origin === 'seed' ? words.bySeed : words.byOfficer}),{' '}
              <span className="num">{formatDateTime(version.at)}</span>
            </p>
            <p className="mu">{version.reason}</p>
            <p className="mu">{version.content.statement}</p>
            <p className="s12 mu3 num">{words.reliedPosts(formatNumber(version.reliedOnPosts))}</p>
          </li>
        ))}
      </ol>
    </section>
  );
}
