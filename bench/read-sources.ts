import { registerHooks } from 'node:module';

/**
 * Lets sources be run as they are: their relative imports name the built file (`./x.js`), which
 * beside a source is not there.
 */
registerHooks({
  resolve: (specifier, context, next) => {
    try {
      return next(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.') || !specifier.endsWith('.js')) throw error;
      return next(specifier.replace(/\.js$/, '.ts'), context);
    }
  },
});
