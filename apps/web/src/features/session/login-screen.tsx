import './login.css';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Button, Input, type InputRef } from 'antd';
import { useEffect, useId, useRef, useState } from 'react';
import { sessionApi } from '../../api/endpoints.js';
import { failureOf } from '../../api/failure.js';
import { ApiError } from '../../api/http.js';
import { startSession } from '../../api/session.js';
import { text } from '../../catalogue/text.js';
import { Icon, Logo } from '../../ui/icon.js';
import { FailureNotice } from '../../ui/states.js';

const WAVES = [360, 400, 440, 480, 520, 560, 600, 640, 680, 720];

function Welcome() {
  return (
    <section className="welcome" aria-label={text.common.product}>
      <svg className="waves" viewBox="0 0 760 768" preserveAspectRatio="none" aria-hidden="true">
        {WAVES.map((y, index) => {
          const swing = 64 - index * 7;
          const path = `M0 ${y}C140 ${y - swing},280 ${y + swing},420 ${y}S620 ${y - swing},760 ${y}`;
          return <path key={y} d={path} strokeOpacity={0.34 - index * 0.023} />;
        })}
      </svg>
      <div className="brand-line">
        <Logo /> {text.common.product}
      </div>
      <p className="slogan">{text.session.slogan}</p>
      <p className="mission">{text.session.mission}</p>
    </section>
  );
}

function useLogin() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: sessionApi.open,
    onSuccess: (session) => startSession(client, session),
  });
}

/** What to say of a login that failed. Never whether the account exists. */
function LoginFailure({ error }: { error: Error }) {
  const refused = error instanceof ApiError && (error.status === 401 || error.status === 400);
  const failure = refused ? { message: text.session.refused, requestId: null } : failureOf(error);
  return <FailureNotice {...failure} />;
}

function LoginForm() {
  const login = useLogin();
  const [fields, setFields] = useState({ login: '', password: '' });
  const [asked, setAsked] = useState<'login' | 'password' | null>(null);
  const loginField = useRef<InputRef>(null);
  const passwordField = useRef<InputRef>(null);
  const id = useId();
  useEffect(() => loginField.current?.focus(), []);
  const submit = (event: React.SubmitEvent) => {
    event.preventDefault();
    const missing = !fields.login.trim() ? 'login' : !fields.password ? 'password' : null;
    setAsked(missing);
    if (missing === 'login') loginField.current?.focus();
    else if (missing === 'password') passwordField.current?.focus();
    else if (!login.isPending) login.mutate(fields);
  };
  const hint = { login: text.session.needLogin, password: text.session.needPassword };
  const field = (name: 'login' | 'password') => ({
    id: id + name,
    size: 'large' as const,
    value: fields[name],
    'aria-invalid': asked === name,
    'aria-describedby': asked === name ? `${id}hint` : undefined,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) =>
      setFields({ ...fields, [name]: event.target.value }),
  });
  return (
    <form className="col g16" onSubmit={submit} noValidate>
      {login.error && <LoginFailure error={login.error} />}
      <div className="col g4">
        <label htmlFor={`${id}login`}>{text.session.login}</label>
        <Input ref={loginField} autoComplete="username" autoCapitalize="none" {...field('login')} />
      </div>
      <div className="col g4">
        <label htmlFor={`${id}password`}>{text.session.password}</label>
        <Input.Password
          ref={passwordField}
          autoComplete="current-password"
          {...field('password')}
        />
      </div>
      {asked && (
        <p id={`${id}hint`} className="s13 missing" role="alert">
          {hint[asked]}
        </p>
      )}
      <Button type="primary" size="large" htmlType="submit" loading={login.isPending} block>
        {text.session.submit}
      </Button>
    </form>
  );
}

/** Đăng nhập. @param ended a session that stood came to its end. */
export function LoginScreen({ ended }: { ended: boolean }) {
  return (
    <div className="login">
      <title>{`${text.session.title} · ${text.common.product}`}</title>
      <Welcome />
      <main className="login-side">
        <div className="only-phone brand-line">
          <Logo /> {text.common.product}
        </div>
        <h1>{text.session.title}</h1>
        <p className="mu">{text.session.forWhom}</p>
        {ended && (
          <p className="notice tone-unv mt12" role="status">
            <b>{text.session.ended}</b> {text.session.endedMore}
          </p>
        )}
        <LoginForm />
        <p className="privacy sunk">
          <Icon name="info" />
          <span>{text.session.privacy}</span>
        </p>
        <p className="s12 mu3 mt12">{text.session.help}</p>
      </main>
    </div>
  );
}
