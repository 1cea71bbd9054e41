import { Checkbox, Input, InputNumber } from 'antd';
import { type ReactNode, useId } from 'react';
import { text } from '../../catalogue/text.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';
import { type FactDraft } from './fact-draft.js';
import { useAttributes } from './fact-queries.js';
import { sayQuantity } from './fact-value-words.js';

const words = text.facts.fields;
type Content = FactDraft['content'];
type Quantity = Content['quantities'][number];
type ChangeContent = (part: Partial<Content>) => void;

function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className="col gr">
      <label className="lbl" htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** A field of one or more lines; an empty one may mean that nothing is said. */
export function LinesField({
  label,
  value,
  onChange,
  hint,
  rows = 1,
}: {
  label: string;
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  rows?: number;
}) {
  return (
    <Field label={label}>
      {(id) => (
        <>
          <Input.TextArea
            id={id}
            value={value}
            autoSize={{ minRows: rows, maxRows: 12 }}
            aria-describedby={hint === undefined ? undefined : `${id}hint`}
            onChange={(event) => onChange(event.target.value)}
          />
          {hint !== undefined && (
            <span id={`${id}hint`} className="s12 mu3">
              {hint}
            </span>
          )}
        </>
      )}
    </Field>
  );
}

const orNull = (typed: string) => (typed === '' ? null : typed);

function DayFields({ content, onChange }: { content: Content; onChange: ChangeContent }) {
  return (
    <div className="row wrap top-aligned">
      {(['validFrom', 'validTo', 'issuedOn'] as const).map((name) => (
        <Field key={name} label={words[name]}>
          {(id) => (
            <LazyDateField
              id={id}
              value={content[name] ?? ''}
              label={words[name]}
              onChange={(day) => onChange({ [name]: orNull(day) })}
            />
          )}
        </Field>
      ))}
    </div>
  );
}

function QuantityField({
  quantity,
  onChange,
}: {
  quantity: Quantity;
  onChange: (quantity: Quantity) => void;
}) {
  const attributes = useAttributes();
  const { value, attribute } = quantity;
  const name = attributes.find((one) => one.attribute === attribute)?.meaning ?? attribute;
  const ends = typeof value === 'number' ? [value] : value;
  const put = (at: number, typed: number | null) => {
    const next = ends.map((end, index) => (index === at ? (typed ?? Number.NaN) : end));
    const [low = Number.NaN, high] = next;
    onChange({ ...quantity, value: high === undefined ? low : [low, high] });
  };
  return (
    <Field label={[name, quantity.appliesTo].filter(Boolean).join(', ')}>
      {(id) => (
        <span className="row wrap">
          {ends.map((end, at) => (
            <InputNumber
              key={at}
              id={at === 0 ? id : `${id}end`}
              {...(at > 0 && { 'aria-label': name })}
              value={Number.isFinite(end) ? end : null}
              decimalSeparator=","
              onChange={(typed) => put(at, typed)}
            />
          ))}
          <span className="s12 mu num">{sayQuantity(quantity)}</span>
        </span>
      )}
    </Field>
  );
}

function UsableFields({ content, onChange }: { content: Content; onChange: ChangeContent }) {
  return (
    <>
      <Checkbox
        checked={content.usable}
        onChange={(event) => onChange({ usable: event.target.checked })}
      >
        {words.usable}
      </Checkbox>
      {!content.usable && (
        <LinesField
          label={words.unusableReason}
          value={content.unusableReason ?? ''}
          onChange={(typed) => onChange({ unusableReason: orNull(typed) })}
        />
      )}
    </>
  );
}

/** What a fact says, to be typed. */
export function FactFields({
  draft,
  onChange,
}: {
  draft: FactDraft;
  onChange: (draft: FactDraft) => void;
}) {
  const { content } = draft;
  const put: ChangeContent = (part) => onChange({ ...draft, content: { ...content, ...part } });
  const quantities = (at: number) => (next: Quantity) =>
    put({ quantities: content.quantities.with(at, next) });
  return (
    <>
      <LinesField
        label={words.statement}
        value={content.statement}
        rows={2}
        onChange={(statement) => put({ statement })}
      />
      {(['value', 'conditions', 'previous'] as const).map((name) => (
        <LinesField
          key={name}
          label={words[name]}
          value={content[name] ?? ''}
          onChange={(typed) => put({ [name]: orNull(typed) })}
        />
      ))}
      <DayFields content={content} onChange={put} />
      {content.quantities.map((quantity, at) => (
        <QuantityField key={at} quantity={quantity} onChange={quantities(at)} />
      ))}
      <LinesField
        label={words.basis}
        hint={words.basisHint}
        value={draft.basis}
        rows={2}
        onChange={(basis) => onChange({ ...draft, basis })}
      />
      <LinesField
        label={words.sources}
        value={draft.sources}
        onChange={(sources) => onChange({ ...draft, sources })}
      />
      <UsableFields content={content} onChange={put} />
    </>
  );
}
