/** Names of what the desk keeps in its cache. A shorter key invalidates all that start with it. */
export const keys = {
  session: ['session'],
  overview: ['overview'],
  casePages: ['case-pages'],
  casePage: (list: string, verdicts: readonly string[]) => ['case-pages', list, ...verdicts],
  case: (id: string) => ['case', id],
  posts: ['posts'],
  post: (id: string) => ['post', id],
  secondOpinions: (checkedAt: number) => ['second-opinions', checkedAt],
  sources: ['sources'],
  system: ['system'],
} as const;
