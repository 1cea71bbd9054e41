import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { type PostView, postViewSchema } from '#contracts';
import { Answers } from '../docs/answers.decorator.js';
import { postIdSchema } from '../route-ids.schema.js';
import { PostViews } from './post-views.js';

@ApiTags('Bài đã thu thập')
@Controller('api/posts')
export class PostsController {
  constructor(private readonly posts: PostViews) {}

  /** A post, its personal data masked. */
  @Get(':id')
  @Answers(postViewSchema, 'Một bài, dữ liệu cá nhân đã che.')
  async show(@Param('id', { schema: postIdSchema }) id: string): Promise<PostView> {
    return (await this.posts.show(id)).view;
  }
}
