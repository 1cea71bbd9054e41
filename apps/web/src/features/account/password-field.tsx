import { Input, type InputRef } from 'antd';
import { type Ref, useId } from 'react';

/** One password to be typed, with its hint and what is wrong with it. */
export function PasswordField({
  ref,
  label,
  autoComplete,
  value,
  onChange,
  problem,
  hint,
}: {
  ref: Ref<InputRef>;
  label: string;
  autoComplete: 'current-password' | 'new-password';
  value: string;
  onChange: (value: string) => void;
  problem?: string | undefined;
  hint?: string | undefined;
}) {
  const id = useId();
  const described = [problem && `${id}problem`, hint && `${id}hint`].filter(Boolean).join(' ');
  return (
    <div className="col g4">
      <label htmlFor={id} className="s13 fw5">
        {label}
      </label>
      <Input.Password
        ref={ref}
        id={id}
        size="large"
        autoComplete={autoComplete}
        status={problem === undefined ? '' : 'error'}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={described || undefined}
        onChange={(event) => onChange(event.target.value)}
      />
      {problem !== undefined && (
        <p id={`${id}problem`} className="s13 missing" role="alert">
          {problem}
        </p>
      )}
      {hint !== undefined && (
        <p id={`${id}hint`} className="s12 mu3">
          {hint}
        </p>
      )}
    </div>
  );
}
