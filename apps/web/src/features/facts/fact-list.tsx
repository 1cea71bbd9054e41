import { type FactItem } from '#contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { type FactListQuery } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { text } from '../../catalogue/text.js';
import { spellOut } from '../../ui/citation-words.js';
import { formatDay, formatNumber } from '../../ui/format.js';
import { EmptyState, FailureNotice, Loading } from '../../ui/states.js';
import { factAddress } from './fact-address.js';
import { useFactList } from './fact-queries.js';
import { FactState } from './fact-state.js';

const words = text.facts;

function Row({ fact, list, chosen }: { fact: FactItem; list: FactListQuery; chosen: boolean }) {
  return (
    <li className={chosen ? 'chosen' : ''}>
      <Link to={factAddress(fact.id, list)} aria-current={chosen ? 'true' : undefined}>
        <span className="row">
          <b className="num">{fact.id}</b>
          <span className="s12 mu el">{text.vocabulary.topic[fact.topic]}</span>
        </span>
        <span className="cl2 s13 fact-words">{spellOut(fact.statement)}</span>
      </Link>
      <FactState fact={fact} />
    </li>
  );
}

/** The facts that are asked for, by id. */
export function FactList({
  list,
  chosenId,
}: {
  list: FactListQuery;
  chosenId: string | undefined;
}) {
  const { data, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } =
    useFactList(list);
  if (error) return <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <Loading bones={[54, 54, 54]} />;
  const facts = data.pages.flatMap(({ items }) => items);
  const [first] = data.pages;
  return (
    <>
      <p className="s12 mu fact-total" role="status">
        <b className="num">{words.total(formatNumber(first?.total ?? 0))}</b>
        {first && `, ${words.stateOn(formatDay(first.day))}`}
      </p>
      {facts.length === 0 && <EmptyState title={words.none}>{words.noneMore}</EmptyState>}
      <ul className="fact-rows">
        {facts.map((fact) => (
          <Row key={fact.id} fact={fact} list={list} chosen={fact.id === chosenId} />
        ))}
      </ul>
      {hasNextPage && (
        <div className="fact-more">
          <Button loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words.more}
          </Button>
        </div>
      )}
    </>
  );
}
