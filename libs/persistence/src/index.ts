export { isTransient } from './database/is-transient.js';
export { revertMigrations, runMigrations } from './migrations/run-migrations.js';
export { PersistenceModule } from './persistence.module.js';
