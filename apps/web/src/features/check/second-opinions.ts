import { type AnalysisView, type ExplainedClaim, type PostInput } from '#contracts';
import { useQuery } from '@tanstack/react-query';
import { postApi } from '../../api/endpoints.js';
import { keys } from '../../api/keys.js';

/**
 * Asks the outside model once the result is shown, when there is one to ask; the result neither
 * waits for it nor minds when nothing comes.
 * @param check the text as it was sent, what came back, and when
 * @returns the claims with what was said of them so far
 */
export function useSecondOpinions(check: {
  readonly input: PostInput;
  readonly view: AnalysisView;
  readonly at: number;
}): readonly ExplainedClaim[] {
  const { input, view, at } = check;
  const { data } = useQuery({
    queryKey: keys.secondOpinions(at),
    queryFn: ({ signal }) => postApi.secondOpinions(input, signal),
    enabled: view.secondOpinionAvailable && view.claims.length > 0,
    staleTime: Infinity,
    retry: false,
  });
  return view.claims.map((claim) => {
    const said = data?.opinions.find(
      ({ start, end }) => start === claim.start && end === claim.end,
    );
    return said === undefined ? claim : { ...claim, secondOpinion: said.opinion };
  });
}
