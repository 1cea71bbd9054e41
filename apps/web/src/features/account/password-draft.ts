import { ApiError } from '../../api/http.js';
import { text } from '../../catalogue/text.js';

const words = text.account;

/** What was typed. It is never kept anywhere. */
export interface PasswordDraft {
  readonly currentPassword: string;
  readonly newPassword: string;
  readonly repeated: string;
}

export type PasswordFieldName = keyof PasswordDraft;

/** What is wrong with a field, a sentence each. */
export type FieldProblems = Partial<Record<PasswordFieldName, string>>;

export const EMPTY_DRAFT: PasswordDraft = { currentPassword: '', newPassword: '', repeated: '' };

/** The fields in their order on screen. */
export const PASSWORD_FIELDS = ['currentPassword', 'newPassword', 'repeated'] as const;

/** @returns what can be told without asking the server. */
export function problemsOf({ currentPassword, newPassword, repeated }: PasswordDraft) {
  const problems: FieldProblems = {};
  if (currentPassword === '') problems.currentPassword = words.needCurrent;
  if (newPassword === '') problems.newPassword = words.needNew;
  if (repeated === '') problems.repeated = words.needRepeated;
  else if (repeated !== newPassword) problems.repeated = words.notTheSame;
  return problems;
}

/** @returns what the server found wrong with the fields; nothing when it failed otherwise. */
export function refusalsIn(error: unknown): FieldProblems {
  const problems: FieldProblems = {};
  if (!(error instanceof ApiError)) return problems;
  for (const { path, message } of error.fields) {
    if (path === 'currentPassword') problems.currentPassword = words.refusedCurrent(message);
    if (path === 'newPassword') problems.newPassword = words.refusedNew(message);
  }
  return problems;
}

/** @returns the first field with a problem. */
export function firstOf(problems: FieldProblems): PasswordFieldName | undefined {
  return PASSWORD_FIELDS.find((name) => problems[name] !== undefined);
}
