import './queue.css';
import { type CaseSummary } from '#contracts';
import { useCallback } from 'react';
import { useNavigate } from 'react-router';
import { failureOf, hasCode } from '../../api/failure.js';
import { heldCases } from '../../api/held-cases.js';
import { useTakeCase } from '../../api/take-case.js';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';
import { KeyBar } from '../../ui/key-bar.js';
import { useKeys } from '../../ui/keys.js';
import { FailureNotice, Loading } from '../../ui/states.js';
import { useToast } from '../../ui/toast.js';
import { useArrivals } from './arrivals.js';
import { CaseList } from './case-list.js';
import { rowsOf, useCaseList } from './case-list-query.js';
import { CasePreview } from './case-preview.js';
import { type QueueAddress, useQueueAddress } from './queue-address.js';
import { EmptyQueue } from './queue-states.js';
import { QueueTabs } from './queue-tabs.js';
import { useSelection } from './selection.js';
import { VerdictFilter } from './verdict-filter.js';

const HINTS = [
  { keys: ['J', 'K'], does: text.queue.keys.move },
  { keys: ['Enter'], does: text.queue.keys.take },
  { keys: ['N'], does: text.queue.keys.next },
  { keys: ['/'], does: text.shell.keys.focusSearch },
  { keys: ['g', 's'], does: text.shell.keys.search },
  { keys: ['g', 'n'], does: text.shell.keys.sources },
  { keys: ['g', 't'], does: text.shell.keys.check },
  { keys: ['g', 'k'], does: text.shell.keys.facts },
];

/** Takes a case and opens its page; opens at once what needs no lease or has one here. */
function useOpenCase() {
  const navigate = useNavigate();
  const toast = useToast();
  const { mutate, isPending } = useTakeCase();
  const take = (id: string | null) =>
    mutate(id, {
      onSuccess: (held) => void navigate(`/vu-viec/${held.caseId}`),
      onError: (error) => {
        const empty = hasCode(error, 'review.queue_empty');
        const message = empty ? text.queue.nothingToTake : failureOf(error).message;
        toast({ message, failed: !empty });
      },
    });
  const open = (item: CaseSummary) => {
    const held = item.lease?.mine === true && heldCases.read(item.id) !== null;
    if (item.status === 'decided' || held) void navigate(`/vu-viec/${item.id}`);
    else take(item.id);
  };
  return { open, takeNext: () => take(null), taking: isPending };
}

function ListFoot({ shown, total }: { shown: number; total: number }) {
  return shown > 0 ? text.queue.range(formatNumber(shown), formatNumber(total)) : null;
}

type CasePages = ReturnType<typeof useCaseList>;

/** Rows when there are any, else why there are none. */
function ListPane({
  pages,
  rows,
  address,
  selection,
  onOpen,
  onClearFilter,
}: {
  pages: CasePages;
  rows: readonly CaseSummary[];
  address: QueueAddress;
  selection: ReturnType<typeof useSelection>;
  onOpen: (item: CaseSummary) => void;
  onClearFilter: () => void;
}) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = pages;
  const onEnd = useCallback(() => {
    if (hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [hasNextPage, isFetchingNextPage, fetchNextPage]);
  const filtered = address.verdicts.length > 0;
  return (
    <>
      {error && <FailureNotice {...failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Loading bones={[66, 66, 66, 66, 66]} />}
      {rows.length > 0 && (
        <CaseList
          key={address.list}
          rows={rows}
          total={data?.pages.at(-1)?.total ?? rows.length}
          index={selection.index}
          onSelect={selection.select}
          onOpen={onOpen}
          onEnd={onEnd}
        />
      )}
      {data && rows.length === 0 && (
        <EmptyQueue list={address.list} filtered={filtered} onClearFilter={onClearFilter} />
      )}
    </>
  );
}

/** Hàng chờ: which case to take, and why this one. */
export default function QueueScreen() {
  const [address, setAddress] = useQueueAddress();
  const pages = useCaseList(address);
  const rows = rowsOf(pages.data);
  const ids = rows.map((row) => row.id);
  const ready = pages.data !== undefined && !pages.isPlaceholderData;
  const selection = useSelection(address.list, ids, ready);
  const chosen = rows[selection.index];
  const { open, takeNext, taking } = useOpenCase();
  useKeys({
    j: () => selection.select(selection.index + 1),
    k: () => selection.select(selection.index - 1),
    n: takeNext,
    Enter: () => chosen && open(chosen),
  });
  const newest = pages.data?.pages.at(-1);
  const arrivals = useArrivals(ready ? newest?.counts.open : undefined);
  return (
    <>
      <QueueTabs
        list={address.list}
        counts={newest?.counts}
        onChange={(list) => setAddress({ list })}
        onTakeNext={takeNext}
        taking={taking}
      />
      <p className="sr" aria-live="polite">
        {arrivals}
      </p>
      <div className="queue-split">
        <section
          className="queue-side"
          id="case-panel"
          role="tabpanel"
          aria-labelledby={`list-${address.list}`}
        >
          <VerdictFilter
            verdicts={address.verdicts}
            onChange={(verdicts) => setAddress({ verdicts })}
          />
          <ListPane
            {...{ pages, rows, address, selection }}
            onOpen={open}
            onClearFilter={() => setAddress({ verdicts: [] })}
          />
        </section>
        <CasePreview item={chosen} onOpen={open} taking={taking} />
      </div>
      <KeyBar hints={HINTS}>
        <ListFoot shown={rows.length} total={newest?.total ?? 0} />
      </KeyBar>
    </>
  );
}
