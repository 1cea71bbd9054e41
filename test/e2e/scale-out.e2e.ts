import { describeScaleOut } from './describe-scale-out.js';

describeScaleOut('PostgreSQL alone', {});
