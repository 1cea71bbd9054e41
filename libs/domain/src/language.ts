/**
 * Language of a post: Vietnamese with diacritics, Vietnamese typed without them, Vietnamese mixed
 * with another language, another language; `und` when it cannot be told.
 */
export type Language = 'vi' | 'vi-plain' | 'mixed' | 'other' | 'und';
