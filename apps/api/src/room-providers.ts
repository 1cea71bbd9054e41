import { randomUUID } from 'node:crypto';
import { type Provider } from '@nestjs/common';
import {
  Clock,
  LiveEvents,
  ReviewCaseRepository,
  TransactionRunner,
  UserRepository,
} from '#domain';
import { LoginThrottle, OwnPassword, Sessions } from '#identity';
import { SystemClock } from '#platform';
import { CaseDecisions, CaseLeases } from '#review';
import { Knowledge } from './knowledge/knowledge.js';

/** Rooms know no framework: here they get what they need. */
export function roomProviders(): Provider[] {
  return [
    { provide: Clock, useClass: SystemClock },
    {
      // One for both: a password cannot be guessed at the one door and then at the other.
      provide: LoginThrottle,
      useFactory: (clock: Clock) => new LoginThrottle(clock),
      inject: [Clock],
    },
    {
      provide: Sessions,
      useFactory: (users: UserRepository, throttle: LoginThrottle, clock: Clock) =>
        new Sessions(users, throttle, clock),
      inject: [UserRepository, LoginThrottle, Clock],
    },
    {
      provide: OwnPassword,
      useFactory: (users: UserRepository, throttle: LoginThrottle, clock: Clock) =>
        new OwnPassword(users, throttle, clock),
      inject: [UserRepository, LoginThrottle, Clock],
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
