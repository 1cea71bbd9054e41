import { text } from '../catalogue/text.js';
import { formatDay } from './format.js';
import { layOutValidity, type Validity, type ValidityLine } from './validity.js';

function tickStyle(at: number) {
  if (at <= 0) return { left: 0 };
  return at >= 100 ? { right: 0 } : { left: `${at}%`, transform: 'translateX(-50%)' };
}

function Drawing({ line, pinLabel }: { line: ValidityLine; pinLabel: string }) {
  return (
    <div className="tl" aria-hidden="true">
      <div className="parts">
        {line.periods.map((period, index) => (
          <div
            key={index}
            className={`p ${period.tone}`}
            style={{ flex: `0 0 ${period.share}%` }}
            title={period.label}
          >
            <b className="cl2">{period.label}</b>
            <span className="el">{period.note}</span>
          </div>
        ))}
      </div>
      <div className="ax num">
        {line.ticks.map((tick) => (
          <span key={tick.label} style={tickStyle(tick.at)}>
            {tick.label}
          </span>
        ))}
      </div>
      <div className={`pin num ${line.pin < 40 ? 'left' : ''}`} style={{ left: `${line.pin}%` }}>
        <span>{pinLabel}</span>
      </div>
    </div>
  );
}

/** When a fact held, with the post's day pinned on it; a table says the same to readers. */
export function ValidityTimeline({
  id,
  validity,
  day,
  pin,
}: {
  id: string;
  validity: Validity;
  day: string;
  /** What the day is; that of the post when it is not said. */
  pin?: string;
}) {
  const words = text.common.fact;
  const pinned =
    pin === undefined ? text.common.postedOn(formatDay(day)) : `${pin} ${formatDay(day)}`;
  const line = layOutValidity(validity, day);
  const from = validity.validFrom === null ? '' : words.from(formatDay(validity.validFrom));
  const to =
    validity.validTo === null ? words.stillValid : words.until(formatDay(validity.validTo));
  return (
    <figure>
      <figcaption className="lbl">{words.changes}</figcaption>
      <Drawing line={line} pinLabel={pinned} />
      <div className="sr">
        <table>
          <caption>{words.tableCaption(id)}</caption>
          <tbody>
            {validity.previous !== null && (
              <tr>
                <th scope="row">{words.before}</th>
                <td>{validity.previous}</td>
              </tr>
            )}
            <tr>
              <th scope="row">{`${from} ${to}`.trim()}</th>
              <td>{validity.value}</td>
            </tr>
            <tr>
              <th scope="row">{pinned}</th>
              <td>{line.periods.find((p) => p.tone === 'now')?.label ?? words.notInForce}</td>
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  );
}
