import { type User } from '#domain';

/** Who acts on a case. */
export type Reviewer = Pick<User, 'id' | 'displayName'>;
