/** What stands above the text of a Markdown version. */
export interface DocumentHead {
  readonly title: string;
  readonly description: string;
  /** Where the page itself is. */
  readonly address: string;
}

/** A Markdown file with its front matter, which quotes each value as JSON and so as YAML. */
export function asDocument(
  { title, description, address }: DocumentHead,
  parts: readonly string[],
): string {
  const head = Object.entries({ title, description, address });
  const lines = head.map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return `---\n${lines.join('\n')}\n---\n\n${parts.filter(Boolean).join('\n\n')}\n`;
}
