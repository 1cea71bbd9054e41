import { type CaseListName } from '#contracts';
import { Button } from 'antd';
import { useOverview } from '../../api/overview.js';
import { text } from '../../catalogue/text.js';
import { formatNear, formatNumber } from '../../ui/format.js';
import { useNow } from '../../ui/now.js';
import { EmptyState } from '../../ui/states.js';

function NothingOpen() {
  const { data } = useOverview();
  const now = useNow(60_000);
  if (!data?.lastCollectedAt) return <EmptyState title={text.queue.emptyOpen} />;
  const { healthy, total } = data.sources;
  return (
    <EmptyState title={text.queue.emptyOpen}>
      {text.queue.emptyOpenMore(
        formatNear(data.lastCollectedAt, now),
        formatNumber(healthy),
        formatNumber(total),
      )}
    </EmptyState>
  );
}

/** What an empty list says, and the way on. */
export function EmptyQueue({
  list,
  filtered,
  onClearFilter,
}: {
  list: CaseListName;
  filtered: boolean;
  onClearFilter: () => void;
}) {
  if (filtered) {
    return (
      <EmptyState title={text.queue.emptyFiltered}>
        <Button onClick={onClearFilter}>{text.queue.clearFilter}</Button>
      </EmptyState>
    );
  }
  if (list === 'open') return <NothingOpen />;
  if (list === 'decided') return <EmptyState title={text.queue.emptyDecided} />;
  return <EmptyState title={text.queue.emptyMine}>{text.queue.emptyMineMore}</EmptyState>;
}
