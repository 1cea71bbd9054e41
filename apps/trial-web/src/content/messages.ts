import { CONTRIBUTION, LATE_PAYMENT } from './messages/contribution.js';
import { FUND, SOCIAL_PENSION } from './messages/elderly-and-fund.js';
import { MATERNITY, UNEMPLOYMENT } from './messages/family-and-work.js';
import { HEALTH_INSURANCE } from './messages/health-insurance.js';
import { LUMP_SUM } from './messages/lump-sum.js';
import { COMMUNICATION, E_SERVICES, OTHER, SCAM } from './messages/online-and-scam.js';
import { PENSION_ADJUSTMENT, SURVIVORS } from './messages/pension-payment.js';
import { PENSION_ELIGIBILITY, RETIREMENT_AGE } from './messages/pension.js';
import { HOUSEHOLD_BUSINESS, VOLUNTARY } from './messages/self-employed.js';
import { type MessagesByTopic } from './message-template.js';

/** All short texts by the topic of the threads they fit into. */
export const MESSAGES: MessagesByTopic = {
  'lump-sum': LUMP_SUM,
  'pension-eligibility': PENSION_ELIGIBILITY,
  'pension-adjustment': PENSION_ADJUSTMENT,
  'retirement-age': RETIREMENT_AGE,
  survivors: SURVIVORS,
  'social-pension': SOCIAL_PENSION,
  fund: FUND,
  maternity: MATERNITY,
  unemployment: UNEMPLOYMENT,
  contribution: CONTRIBUTION,
  'late-payment': LATE_PAYMENT,
  'health-insurance': HEALTH_INSURANCE,
  voluntary: VOLUNTARY,
  'household-business': HOUSEHOLD_BUSINESS,
  'e-services': E_SERVICES,
  scam: SCAM,
  communication: COMMUNICATION,
  other: OTHER,
};
