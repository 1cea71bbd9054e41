import {
  type ArgumentMetadata,
  Injectable,
  type PipeTransform,
  StandardSchemaValidationPipe,
} from '@nestjs/common';
import { type RefusedField } from '#domain';
import { InvalidRequestError } from './invalid-request.error.js';

type ValidationOptions = NonNullable<ConstructorParameters<typeof StandardSchemaValidationPipe>[0]>;
type Issue = Parameters<NonNullable<ValidationOptions['exceptionFactory']>>[0][number];

const MOST_FIELDS = 20;

/** Checks bodies, queries and parameters by the schema on the route. */
@Injectable()
export class SchemaPipe implements PipeTransform {
  transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const pipe = new StandardSchemaValidationPipe({
      exceptionFactory: (issues) =>
        new InvalidRequestError(
          issues.slice(0, MOST_FIELDS).map((issue) => toField(issue, metadata.data)),
        ),
    });
    return pipe.transform(value, metadata);
  }
}

/** @param name of the parameter, undefined for a whole body or query. */
function toField({ path = [], message }: Issue, name: string | undefined): RefusedField {
  const segments = path.map((segment) =>
    String(typeof segment === 'object' ? segment.key : segment),
  );
  return { path: [...(name === undefined ? [] : [name]), ...segments].join('.'), message };
}
