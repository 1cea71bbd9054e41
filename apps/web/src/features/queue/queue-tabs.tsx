import { type CaseCountsView, type CaseListName, caseListSchema } from '#contracts';
import { Button } from 'antd';
import { text } from '../../catalogue/text.js';
import { formatNumber } from '../../ui/format.js';

const LISTS = caseListSchema.options;

function Tabs({
  list,
  counts,
  onChange,
}: {
  list: CaseListName;
  counts: CaseCountsView | undefined;
  onChange: (list: CaseListName) => void;
}) {
  const move = (event: React.KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const next = LISTS[LISTS.indexOf(list) + step];
    if (step === 0 || !next) return;
    onChange(next);
    document.getElementById(`list-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={text.queue.listsLabel} onKeyDown={move}>
      {LISTS.map((name) => (
        <button
          key={name}
          id={`list-${name}`}
          type="button"
          role="tab"
          className="tab"
          aria-selected={name === list}
          aria-controls="case-panel"
          tabIndex={name === list ? 0 : -1}
          onClick={() => onChange(name)}
        >
          {text.queue.lists[name]}
          {counts && <span className="tag num">{formatNumber(counts[name])}</span>}
        </button>
      ))}
    </div>
  );
}

/** The lists with their counts, and the screen's main action. */
export function QueueTabs({
  onTakeNext,
  taking,
  ...tabs
}: Parameters<typeof Tabs>[0] & { onTakeNext: () => void; taking: boolean }) {
  return (
    <div className="queue-head">
      <Tabs {...tabs} />
      <Button type="primary" className="mla" loading={taking} onClick={onTakeNext}>
        {text.queue.takeNext} <kbd aria-hidden="true">N</kbd>
      </Button>
    </div>
  );
}
