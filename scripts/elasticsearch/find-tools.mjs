/** What an Elasticsearch node of our own needs from this machine. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const OLDEST_JAVA = 21;

const FOLDERS_OF_JDKS = [
  '/usr/lib/jvm',
  '/usr/java',
  '/opt',
  '/opt/java',
  '/Library/Java/JavaVirtualMachines',
  join(homedir(), '.sdkman/candidates/java'),
  join(homedir(), '.jdks'),
];

/** @returns the folder of an installed JDK that is new enough, or null. */
export function findJdk() {
  const named = [process.env['ES_JAVA_HOME'], process.env['JAVA_HOME']].filter(Boolean);
  const installed = FOLDERS_OF_JDKS.flatMap((folder) =>
    existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [],
  );
  const places = [...named, ...installed].flatMap((home) => [home, join(home, 'Contents/Home')]);
  return places.find((home) => javaVersion(home) >= OLDEST_JAVA) ?? null;
}

/** @returns the major version of a whole JDK, 0 for anything else: a JRE lacks modules. */
function javaVersion(home) {
  const release = join(home, 'release');
  if (!existsSync(release) || !existsSync(join(home, 'bin/javac'))) return 0;
  return Number(/^JAVA_VERSION="(\d+)/m.exec(readFileSync(release, 'utf8'))?.[1] ?? 0);
}

/** @returns whether a program answers. */
export function isInstalled(program, argument = '--version') {
  return spawnSync(program, [argument], { stdio: 'ignore' }).status === 0;
}
