import { type Provider } from '@nestjs/common';
import { Clock, PostRepository, SecondOpinionLog } from '#domain';
import { AskSecondOpinion, CurrentKnowledge, ModelQuestions } from '#enrichment';
import { ChatSecondOpinion } from '#second-opinion';
import { type ApiSettings } from '../api-settings.js';
import { Knowledge } from '../knowledge/knowledge.js';
import { SecondOpinions } from './second-opinions.js';

/** What an outside model said, and, when one is configured, how to ask it. */
export function secondOpinionProviders({ secondOpinion: access }: ApiSettings): Provider[] {
  return [
    {
      provide: SecondOpinions,
      inject: [SecondOpinionLog, CurrentKnowledge, PostRepository, Clock, Knowledge],
      useFactory: (
        log: SecondOpinionLog,
        current: CurrentKnowledge,
        posts: PostRepository,
        clock: Clock,
        knowledge: Knowledge,
      ) => {
        if (access === null) return new SecondOpinions(null, log, knowledge);
        const model = new ChatSecondOpinion(access);
        const questions = new ModelQuestions(model, log, current, access.perMinute);
        const asking = new AskSecondOpinion(questions, posts, clock, access);
        return new SecondOpinions(asking, log, knowledge);
      },
    },
  ];
}
