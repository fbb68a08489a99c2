/** A Content-Security-Policy as its directives and their sources. */
export type Policy = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * The policies of a header: one that is sent twice, or joined by a host, comes as a list, and a
 * browser keeps to all of them.
 */
export function readPolicies(header: string | null | undefined): Policy[] {
  return (header ?? '')
    .split(',')
    .filter((text) => text.trim() !== '')
    .map(readPolicy);
}

export function readPolicy(text: string): Policy {
  const directives = new Map<string, Set<string>>();
  for (const part of text.split(';')) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (name) directives.set(name.toLowerCase(), new Set(sources));
  }
  return directives;
}

/** What each fetch directive falls back to is `default-src`; these stand alone. */
const alone = new Set(['base-uri', 'form-action', 'frame-ancestors', 'sandbox', 'report-to']);

function sourcesOf(policy: Policy, directive: string): ReadonlySet<string> | undefined {
  return policy.get(directive) ?? (alone.has(directive) ? undefined : policy.get('default-src'));
}

function allows(policy: Policy, directive: string, source: string): boolean {
  const sources = sourcesOf(policy, directive);
  return !sources || sources.has(source) || (sources.has('*') && !source.startsWith("'sha"));
}

/** What a page needs by its own policy and another forbids, such as `script-src 'self'`. */
export function blockedBy(policy: Policy, own: Policy): string[] {
  return [...own].flatMap(([directive, sources]) =>
    [...sources]
      .filter((source) => source !== "'none'" && !allows(policy, directive, source))
      .map((source) => `${directive} ${source}`),
  );
}

/**
 * What a policy allows beyond what was built. Framing is looked at by itself; a hash allows one
 * text and no other, and a folder's header has those of all its pages.
 */
export function looserThan(built: Policy, policies: readonly Policy[]): string[] {
  return [...built]
    .filter(([directive]) => directive !== 'frame-ancestors')
    .flatMap(([directive, expected]) => {
      const each = policies.map((policy) => sourcesOf(policy, directive));
      if (each.every((sources) => sources === undefined)) return [`anything as ${directive}`];
      const [first = new Set<string>(), ...others] = each.filter((one) => one !== undefined);
      return [...first]
        .filter((source) => !/^'(none|sha\d+-.*)'$/.test(source) && !expected.has(source))
        .filter((source) => others.every((other) => other.has(source)))
        .map((source) => `${source} as ${directive}`);
    });
}

/** Who may show the page in a frame, by all that the header says. */
export function framedBy(headers: Headers): 'anyone' | 'nobody' | 'some' {
  const ancestors = readPolicies(headers.get('content-security-policy')).flatMap((policy) => {
    const sources = policy.get('frame-ancestors');
    return sources ? [sources] : [];
  });
  if (ancestors.length === 0) {
    // Read only where no policy speaks about frames.
    const old = headers.get('x-frame-options')?.toLowerCase() ?? '';
    return /deny/.test(old) ? 'nobody' : /sameorigin/.test(old) ? 'some' : 'anyone';
  }
  if (ancestors.every((sources) => sources.has('*'))) return 'anyone';
  const isNobody = ancestors.some((sources) => sources.size === 0 || sources.has("'none'"));
  return isNobody ? 'nobody' : 'some';
}
