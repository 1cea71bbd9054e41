import { z } from 'zod';
import { TEXT } from './catalogue.js';

const schema = z.array(
  z.object({
    login: z.string(),
    /** Null once its user has changed it. */
    password: z.string().nullable(),
    role: z.string(),
    displayName: z.string(),
  }),
);

/** A user of the trial with the password that was made for it, printed at each start. */
export type TrialLogin = z.infer<typeof schema>[number];

/** What stands on the terminal once everything is up. */
export interface GreetingFacts {
  readonly address: string;
  /** Absent when real sources are watched. */
  readonly trial:
    | {
        readonly logins: readonly TrialLogin[];
        readonly file: string;
        readonly sites: readonly string[];
      }
    | undefined;
}

/** @returns the logins in the file the cli wrote; throws when it is not such a file. */
export function parseTrialLogins(text: string): TrialLogin[] {
  return schema.parse(JSON.parse(text));
}

/** The product's address comes first: whoever reads the output takes the first one. */
export function greetingLines({ address, trial }: GreetingFacts): string[] {
  const steps = trial
    ? [TEXT.openTrial(officerOf(trial.logins)), TEXT.isTrial, TEXT.howToStop]
    : [TEXT.openReal, TEXT.firstAdmin, TEXT.backToTrial, TEXT.howToStop];
  return [
    '',
    TEXT.running(address),
    '',
    ...(trial ? trialLines(trial) : []),
    TEXT.next,
    ...steps.map((step, index) => `  ${index + 1}. ${step}`),
  ];
}

/** Cases are decided by officers: the first thing to try is to be one. */
function officerOf(logins: readonly TrialLogin[]): string {
  return (logins.find(({ role }) => role === 'officer') ?? logins[0])?.login ?? '';
}

function trialLines({ logins, file, sites }: NonNullable<GreetingFacts['trial']>): string[] {
  const rows = logins.map(({ login, password, displayName }) => ({
    ...{ login, displayName },
    password: password ?? TEXT.passwordChanged,
  }));
  const width = Math.max(0, ...rows.map(({ login }) => login.length));
  const passwordWidth = Math.max(0, ...rows.map(({ password }) => password.length));
  return [
    TEXT.trialLogins(file),
    ...rows.map(
      ({ login, password, displayName }) =>
        `  ${login.padEnd(width)}  mật khẩu  ${password.padEnd(passwordWidth)}  ${displayName}`,
    ),
    ...(logins.some(({ password }) => password === null) ? [TEXT.newTrialLogins] : []),
    '',
    TEXT.trialSites,
    ...sites.map((site) => `  ${site}`),
    '',
  ];
}
