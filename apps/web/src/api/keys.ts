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
  facts: ['facts'],
  factList: (list: Readonly<Record<string, string>>) => ['facts', 'list', list],
  factChanges: (days: number) => ['facts', 'changes', days],
  fact: (id: string, day: string) => ['facts', 'one', id, day],
  factVerdicts: (id: string) => ['facts', 'verdicts', id],
  attributes: ['attributes'],
} as const;
