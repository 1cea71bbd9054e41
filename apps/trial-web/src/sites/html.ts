/** @returns the text safe inside HTML or XML, also in attributes. */
export function escapeHtml(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

/** @returns JSON for a script element: `<` may not close it. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, String.raw`\u003c`);
}

/** @returns a whole page around the body. */
export function htmlPage(head: string, body: string, attributes = 'lang="vi"'): string {
  return `<!doctype html>\n<html ${attributes}>\n<head>\n<meta charset="utf-8">\n${head}\n</head>\n<body>\n${body}\n</body>\n</html>\n`;
}
