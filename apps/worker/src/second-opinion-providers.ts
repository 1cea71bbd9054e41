import { type Provider } from '@nestjs/common';
import { Clock, JobQueue, PostRepository, SecondOpinionLog } from '#domain';
import { AskSecondOpinion, CurrentKnowledge, ModelQuestions, RequestOpinions } from '#enrichment';
import { ChatSecondOpinion } from '#second-opinion';
import { type WorkerSettings } from './worker-settings.js';

/** Both null when no outside model is configured. */
export function secondOpinionProviders({ secondOpinion: access }: WorkerSettings): Provider[] {
  return [
    {
      provide: RequestOpinions,
      inject: [JobQueue],
      useFactory: (queue: JobQueue) => access && new RequestOpinions(queue, access),
    },
    {
      provide: AskSecondOpinion,
      inject: [SecondOpinionLog, CurrentKnowledge, PostRepository, Clock],
      useFactory: (
        log: SecondOpinionLog,
        knowledge: CurrentKnowledge,
        posts: PostRepository,
        clock: Clock,
      ) => {
        if (access === null) return null;
        const model = new ChatSecondOpinion(access);
        const questions = new ModelQuestions(model, log, knowledge, access.perMinute);
        return new AskSecondOpinion(questions, posts, clock, access);
      },
    },
  ];
}
