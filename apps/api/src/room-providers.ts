import { randomUUID } from 'node:crypto';
import { type Provider } from '@nestjs/common';
import {
  Clock,
  LiveEvents,
  ReviewCaseRepository,
  TransactionRunner,
  UserRepository,
} from '#domain';
import { LoginThrottle, Sessions } from '#identity';
import { SystemClock } from '#platform';
import { CaseDecisions, CaseLeases } from '#review';
import { Knowledge } from './knowledge/knowledge.js';

/** Rooms know no framework: here they get what they need. */
export function roomProviders(): Provider[] {
  return [
    { provide: Clock, useClass: SystemClock },
    {
      provide: Sessions,
      useFactory: (users: UserRepository, clock: Clock) =>
        new Sessions(users, new LoginThrottle(clock), clock),
      inject: [UserRepository, Clock],
    },
    {
      provide: CaseLeases,
      useFactory: (
        cases: ReviewCaseRepository,
        transactions: TransactionRunner,
        events: LiveEvents,
        clock: Clock,
      ) => new CaseLeases(cases, transactions, events, clock, randomUUID),
      inject: [ReviewCaseRepository, TransactionRunner, LiveEvents, Clock],
    },
    {
      provide: CaseDecisions,
      useFactory: (
        cases: ReviewCaseRepository,
        transactions: TransactionRunner,
        events: LiveEvents,
        clock: Clock,
        knowledge: Knowledge,
      ) =>
        new CaseDecisions(cases, transactions, events, {
          clock,
          newId: randomUUID,
          isEvidence: (id) => knowledge.holds(id),
        }),
      inject: [ReviewCaseRepository, TransactionRunner, LiveEvents, Clock, Knowledge],
    },
  ];
}
