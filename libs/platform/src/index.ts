export { ConfigurationError } from './configuration.error.js';
export { type ElasticsearchAccess, readElasticsearchAccess } from './elasticsearch-environment.js';
export { parseEnvironment } from './environment.js';
export { installationSecret, installationSecretSchema } from './installation-secret.js';
export { loggerOptions } from './logger-options.js';
export { onShutdown, reportReady } from './process-link.js';
export { projectRoot } from './project-root.js';
export { SystemClock } from './system-clock.js';
export { parseYamlConfig } from './yaml-config.js';
