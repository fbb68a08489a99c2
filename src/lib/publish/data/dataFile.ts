/** An answer to a request for a data file, as JSON with a last line end. */
export function jsonFile(content: unknown): Response {
  return new Response(`${JSON.stringify(content)}\n`, {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
}

/** An answer to a request for a page as Markdown. */
export function markdownFile(text: string): Response {
  return new Response(text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
}

/** JSON for people: indented, with the innermost lists and objects on one line each. */
export function readableJson(content: unknown): string {
  const innermost = /[{[][^{}[\]]*[}\]]/g;
  return JSON.stringify(content, null, 2).replaceAll(innermost, (part) =>
    part.length > 120 ? part : part.replaceAll(/\n\s*/g, ' '),
  );
}
