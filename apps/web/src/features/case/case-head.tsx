import { type CaseView } from '#contracts';
import { Button } from 'antd';
import { Link } from 'react-router';
import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { LeaseChip } from '../../ui/lease-chip.js';
import { nameMasks } from '../../ui/mark-segments.js';
import { PriorityMeter } from '../../ui/priority-meter.js';
import { SlaClock } from '../../ui/sla-clock.js';
import { type CaseLease } from './case-lease.js';

function LeaseControls({
  view,
  lease,
  onLeft,
}: {
  view: CaseView;
  lease: CaseLease;
  onLeft: () => void;
}) {
  if (lease.state === 'mine' && lease.held) {
    return (
      <>
        <LeaseChip mine holderName={text.common.leaseMine} expiresAt={lease.held.expiresAt} />
        <Button size="small" loading={lease.busy} onClick={() => lease.release(onLeft)}>
          {text.case.release}
        </Button>
      </>
    );
  }
  if (lease.state === 'other' && view.case.lease) return <LeaseChip {...view.case.lease} />;
  return null;
}

/** Which case this is, how urgent, and who holds it. */
export function CaseHead(props: { view: CaseView; lease: CaseLease; onLeft: () => void }) {
  const { case: item } = props.view;
  const open = item.status === 'open';
  return (
    <div className="case-head">
      <Link to="/hang-cho" className="case-back row g4 s13">
        <Icon name="back" /> {text.case.back}
      </Link>
      <div className="gr">
        <div className="row wrap">
          <span className="lbl num">{text.queue.caseCode(item.code)}</span>
          <span className="tag">
            {text.case.status[open && props.lease.state === 'mine' ? 'held' : item.status]}
          </span>
          <PriorityMeter priority={item.priority} word />
          {open && <SlaClock dueAt={item.dueAt} exact />}
        </div>
        <h2 className="s16 fw6 el case-name" title={nameMasks(item.title)}>
          {nameMasks(item.title)}
        </h2>
      </div>
      <LeaseControls {...props} />
    </div>
  );
}
