import { Injectable, StandardSchemaValidationPipe } from '@nestjs/common';
import { InvalidRequestError } from './invalid-request.error.js';

const MOST_FIELDS = 20;

/** Checks bodies, queries and parameters by the schema on the route. */
@Injectable()
export class SchemaPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        new InvalidRequestError(
          issues.slice(0, MOST_FIELDS).map((issue) => ({
            path: (issue.path ?? []).map(segmentName).join('.'),
            message: issue.message,
          })),
        ),
    });
  }
}

function segmentName(segment: PropertyKey | { readonly key: PropertyKey }): string {
  return String(typeof segment === 'object' ? segment.key : segment);
}
