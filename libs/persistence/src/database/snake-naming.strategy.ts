import { DefaultNamingStrategy } from 'typeorm';

/** Columns are snake_case, so that nobody has to quote a name in psql. */
export class SnakeNamingStrategy extends DefaultNamingStrategy {
  override columnName(propertyName: string, customName: string | undefined): string {
    return customName ?? propertyName.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  }
}
