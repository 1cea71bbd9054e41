import { withoutMarks } from './spelling.js';

/** @returns a title as it stands in an address: lower case, no marks, words joined by `-`. */
export function slugOf(title: string): string {
  return withoutMarks(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 90)
    .replace(/-+$/, '');
}
