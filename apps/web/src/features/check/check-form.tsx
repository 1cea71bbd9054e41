import { channelSchema, MAX_TEXT_LENGTH, type PostInput } from '#contracts';
import { Button, Input, Select } from 'antd';
import { type TextAreaRef } from 'antd/es/input/TextArea';
import { useId, useRef, useState } from 'react';
import { text } from '../../catalogue/text.js';
import { formatNumber, vietnamDay } from '../../ui/format.js';
import { Icon } from '../../ui/icon.js';
import { useKeys } from '../../ui/keys.js';
import { LazyDateField } from '../../ui/lazy-date-field.js';

const CHANNELS = channelSchema.options.map((value) => ({
  value,
  label: text.vocabulary.channel[value],
}));

/** What was typed, ready to be sent. */
export interface CheckInput {
  readonly text: string;
  readonly day: string;
  readonly channel: PostInput['channel'] | null;
}

function problemOf(words: string): string | null {
  if (words.trim() === '') return text.check.needText;
  return words.length > MAX_TEXT_LENGTH ? text.check.tooLong(formatNumber(MAX_TEXT_LENGTH)) : null;
}

function DateAndChannel({
  input,
  onChange,
}: {
  input: CheckInput;
  onChange: (input: CheckInput) => void;
}) {
  const id = useId();
  return (
    <div className="row g12 wrap">
      <div className="gr col">
        <label className="lbl" htmlFor={`${id}day`}>
          {text.check.day}
        </label>
        <LazyDateField
          id={`${id}day`}
          value={input.day}
          label={text.check.day}
          onChange={(day) => onChange({ ...input, day: day || vietnamDay(Date.now()) })}
        />
      </div>
      <div className="gr col">
        <label className="lbl" htmlFor={`${id}channel`}>
          {text.check.channel}
        </label>
        <Select
          id={`${id}channel`}
          allowClear
          placeholder={text.check.anyChannel}
          options={CHANNELS}
          value={input.channel}
          onChange={(channel) => onChange({ ...input, channel: channel ?? null })}
        />
      </div>
    </div>
  );
}

/** A text, the day it was posted, where. Nothing is stored. */
export function CheckForm({
  input,
  onChange,
  onSubmit,
  onClear,
  pending,
}: {
  input: CheckInput;
  onChange: (input: CheckInput) => void;
  onSubmit: () => void;
  onClear: () => void;
  pending: boolean;
}) {
  const field = useRef<TextAreaRef>(null);
  const [asked, setAsked] = useState(false);
  const problem = problemOf(input.text);
  const submit = () => {
    setAsked(true);
    if (problem) field.current?.focus();
    else if (!pending) onSubmit();
  };
  useKeys({ 'Ctrl+Enter': submit });
  return (
    <form
      className="b col g12"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <div className="col">
        <Input.TextArea
          ref={field}
          className="check-text"
          aria-label={text.check.text}
          placeholder={text.check.input}
          autoSize={{ minRows: 7, maxRows: 14 }}
          value={input.text}
          aria-invalid={asked && problem !== null}
          onChange={(event) => onChange({ ...input, text: event.target.value })}
        />
        <span className="s12 mu3 num mla">
          {text.check.length(formatNumber(input.text.length))}
        </span>
      </div>
      {asked && problem && (
        <p className="s13 missing" role="alert">
          {problem}
        </p>
      )}
      <DateAndChannel input={input} onChange={onChange} />
      <p className="hint s12">
        <Icon name="info" size="s" /> {text.check.hint}
      </p>
      <div className="row">
        <Button type="primary" htmlType="submit" loading={pending}>
          {text.check.submit} <kbd aria-hidden="true">Ctrl</kbd>
          <kbd aria-hidden="true">Enter</kbd>
        </Button>
        <Button onClick={onClear}>{text.check.clear}</Button>
      </div>
    </form>
  );
}
