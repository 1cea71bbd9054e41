import { type CaseListName, caseListSchema, verdictSchema } from '#contracts';
import { useSearchParams } from 'react-router';
import { z } from 'zod';

const verdictsSchema = z.array(verdictSchema);

export interface QueueAddress {
  readonly list: CaseListName;
  readonly verdicts: z.infer<typeof verdictsSchema>;
}

function readAddress(parameters: URLSearchParams): QueueAddress {
  const list = caseListSchema.safeParse(parameters.get('list'));
  const verdicts = verdictsSchema.safeParse(
    parameters.get('verdicts')?.split(',').filter(Boolean) ?? [],
  );
  return {
    list: list.success ? list.data : 'open',
    verdicts: verdicts.success ? verdicts.data : [],
  };
}

/** Which list is shown and how it is filtered; kept in the address. */
export function useQueueAddress(): [QueueAddress, (change: Partial<QueueAddress>) => void] {
  const [parameters, setParameters] = useSearchParams();
  const address = readAddress(parameters);
  const change = (part: Partial<QueueAddress>) => {
    const next = { ...address, ...part };
    setParameters(
      {
        ...(next.list !== 'open' && { list: next.list }),
        ...(next.verdicts.length > 0 && { verdicts: next.verdicts.join(',') }),
      },
      { replace: true },
    );
  };
  return [address, change];
}
