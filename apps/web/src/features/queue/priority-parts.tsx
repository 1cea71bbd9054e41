import { type CaseSummary } from '#contracts';
import { text } from '../../catalogue/text.js';
import { priorityLevel } from '../../ui/priority-level.js';

/** Why a case stands where it stands: parts that add up to its priority. */
export function PriorityParts({ item }: { item: CaseSummary }) {
  const total = Math.round(item.priority);
  return (
    <section className="card preview-why">
      <div className="h">
        <h2>{text.queue.why}</h2>
        <span className={`mla num fw6 tone-${priorityLevel(total).tone} toned`}>{total}/100</span>
      </div>
      <ul className="b col g8">
        {item.priorityParts.map((part) => (
          <li key={part.name}>
            <div className="row sb s13 top-aligned">
              <span>
                <b>{text.queue.parts[part.name]}</b>
                <br />
                <span className="mu">{part.reason}</span>
              </span>
              <span className="num mu nw">+{Math.round(part.points)}</span>
            </div>
            <div className={`bar tone-${priorityLevel((part.points / part.maximum) * 100).tone}`}>
              <i style={{ width: `${(part.points / part.maximum) * 100}%` }} />
            </div>
          </li>
        ))}
        <li className="s12 mu3">{text.queue.partsSum}</li>
      </ul>
    </section>
  );
}
