import 'reflect-metadata';
import { Command, InvalidArgumentError } from 'commander';
import { DomainError } from '#domain';
import { ConfigurationError, sayIssuesInVietnamese } from '#platform';
import { InputError } from './input/open-input.js';

sayIssuesInVietnamese();

/** Each command loads only what it needs, so that small ones start at once. */
const program = new Command('lang-nghe').description('Lắng Nghe: các lệnh vận hành');

program
  .command('migrate')
  .description('bring the database to the present version')
  .action(async () => {
    const { migrate } = await import('./commands/migrate.command.js');
    await migrate();
  });

program
  .command('seed-trial')
  .description('make the trial users and print nothing; their passwords are in the data folder')
  .action(async () => {
    const { seedTrial } = await import('./commands/seed-trial.command.js');
    await seedTrial();
  });

program
  .command('import')
  .argument('<file>', 'JSON Lines, CSV with a header (.csv), or - for standard input')
  .description('store and queue posts from a file; may be run again without doubling')
  .action(async (file: string) => {
    const { runImport } = await import('./commands/run-import.command.js');
    await runImport(file);
  });

program
  .command('analyze')
  .argument('<file>', 'JSON Lines, CSV with a header (.csv), or - for standard input')
  .description('print one prediction a line; nothing is stored, no database is needed')
  .action(async (file: string) => {
    const { analyzeFile } = await import('./commands/analyze.command.js');
    if ((await analyzeFile(file)) > 0) process.exitCode = 1;
  });

program
  .command('admin:create')
  .requiredOption('--login <login>', 'login name', nonEmpty)
  .option('--name <name>', 'name shown on screens', nonEmpty)
  .description(
    'create an administrator, or set the password of one and end the sessions; the password is read from the terminal',
  )
  .action(async (options: { login: string; name?: string }) => {
    const { createAdmin } = await import('./commands/admin-create.command.js');
    await createAdmin(options);
  });

program
  .command('user:password')
  .requiredOption('--login <login>', 'login name', nonEmpty)
  .description(
    'set the password of a user, keep name and role, and end the sessions; the password is read from the terminal',
  )
  .action(async (options: { login: string }) => {
    const { setUserPassword } = await import('./commands/user-password.command.js');
    await setUserPassword(options);
  });

program
  .command('jobs:list')
  .description('show waiting, active and dead jobs, and why the dead ones failed')
  .action(async () => {
    const { listJobs } = await import('./commands/jobs-list.command.js');
    await listJobs();
  });

program
  .command('jobs:retry')
  .description('put jobs that failed for good back to work')
  .action(async () => {
    const { retryJobs } = await import('./commands/jobs-retry.command.js');
    await retryJobs();
  });

program
  .command('index:rebuild')
  .description('index every post anew while the product runs on')
  .action(async () => {
    const { rebuildSearchIndex } = await import('./commands/index-rebuild.command.js');
    if ((await rebuildSearchIndex()) > 0) process.exitCode = 1;
  });

program
  .command('replay')
  .argument('[post]', 'id of a post whose every analysis is made once more')
  .option('--sample <count>', 'current analyses of so many posts instead', wholeNumber)
  .description('make stored analyses once more and compare them bit for bit')
  .action(async (post: string | undefined, options: { sample?: number }) => {
    const { replay } = await import('./commands/replay.command.js');
    if (!(await replay(post ?? null, options.sample ?? null))) process.exitCode = 1;
  });

program
  .command('train')
  .description('train the models in config/models from corpus/')
  .action(async () => {
    const { train } = await import('./commands/train.command.js');
    await train();
  });

function nonEmpty(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('must not be empty');
  return value.trim();
}

function wholeNumber(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError('must be a whole number');
  return Number(value);
}

/** A reader that closes the pipe (`| head`) ends us quietly. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

try {
  await program.parseAsync();
} catch (error) {
  const expected =
    error instanceof ConfigurationError ||
    error instanceof DomainError ||
    error instanceof InputError;
  console.error(expected ? error.message : error);
  process.exitCode = 1;
}
