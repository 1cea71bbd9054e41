/** @returns whether a post's title says more than the first words of its text. */
export function showsTitle(post: {
  readonly title: string | null;
  readonly text: string;
}): boolean {
  return post.title !== null && !post.text.trimStart().startsWith(post.title.trim());
}
