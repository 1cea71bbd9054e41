import { text } from '../../catalogue/text.js';
import { Icon } from '../../ui/icon.js';
import { VERDICT_LOOK, VERDICT_ORDER, type VerdictName } from '../../ui/verdict-look.js';

/** Seven verdicts with the keys 1 to 7; the machine's suggestion is only named. */
export function VerdictChoice({
  value,
  suggested,
  onChange,
  missing,
}: {
  value: VerdictName | null;
  suggested: VerdictName;
  onChange: (verdict: VerdictName) => void;
  missing: boolean;
}) {
  return (
    <fieldset>
      <legend className="sr">{text.case.verdict}</legend>
      {VERDICT_ORDER.map((verdict, index) => (
        <label
          key={verdict}
          className={`verdict-option tone-${VERDICT_LOOK[verdict].tone}`}
          title={text.vocabulary.verdictHint[verdict]}
        >
          <input
            type="radio"
            name="verdict"
            className="sr"
            id={`verdict-${index + 1}`}
            checked={value === verdict}
            onChange={() => onChange(verdict)}
            aria-label={text.vocabulary.verdict[verdict]}
            aria-describedby={`verdict-hint-${index + 1}`}
            aria-keyshortcuts={String(index + 1)}
          />
          <kbd aria-hidden="true">{index + 1}</kbd>
          <span className="verdict-word">
            <Icon name={VERDICT_LOOK[verdict].icon} />
            <b>{text.vocabulary.verdict[verdict]}</b>
          </span>
          <span className="s12 mu el gr" id={`verdict-hint-${index + 1}`}>
            {text.vocabulary.verdictHint[verdict]}
            {suggested === verdict && <span className="sr">, {text.case.machineSuggests}</span>}
          </span>
          {suggested === verdict && (
            <span className="s12 nw suggests" aria-hidden="true">
              {text.case.machineSuggests}
            </span>
          )}
        </label>
      ))}
      {missing && (
        <p className="s12 missing" role="alert">
          {text.case.needVerdict}
        </p>
      )}
    </fieldset>
  );
}
