import { ConfigurationError, sayIssuesInVietnamese } from '#platform';
import { readTrialKnowledge } from './knowledge-files.js';
import { PortTakenError } from './sites/origin-server.js';
import { type RunningTrialWeb, startTrialWeb } from './start-trial-web.js';
import { readTrialEnvironment } from './trial-environment.js';

const SITES = [
  'Báo Sớm Mai (tin tức)',
  'Nhịp Dân Sinh (tin tức)',
  'Tiếng Làng (tin tức)',
  'Diễn đàn Quê Nhà (diễn đàn XenForo)',
  'Hỏi đáp an sinh (diễn đàn Discourse)',
  'An sinh quanh ta (trang mạng xã hội, Graph API)',
  'Danh sách đối chiếu của web thử',
] as const;

async function main(): Promise<void> {
  sayIssuesInVietnamese();
  const environment = readTrialEnvironment(process.env);
  const web = await startTrialWeb({
    ...readTrialKnowledge('config'),
    port: environment.TRIAL_PORT,
    seed: environment.TRIAL_SEED,
    trickleMs: environment.TRIAL_TRICKLE_MS,
    now: environment.TRIAL_NOW ?? new Date(),
  });
  web.origins.forEach((origin, index) => console.log(`${SITES[index] ?? ''}: ${origin}/`));
  stopOnSignal(web);
  process.send?.({ type: 'ready', origins: web.origins });
}

/** Ctrl-C, a supervisor's SIGTERM, or the end of the supervisor itself. */
function stopOnSignal(web: RunningTrialWeb): void {
  const stop = (): void => void web.stop().then(() => process.exit(0));
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
  process.once('disconnect', stop);
}

main().catch((error: unknown) => {
  if (error instanceof PortTakenError || error instanceof ConfigurationError) {
    console.error(`Trang thử không mở được. ${error.message}`);
  } else {
    console.error(error);
  }
  process.exit(1);
});
