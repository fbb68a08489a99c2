/** Where a site is: the address of its home page, which ends with a slash. */
export interface Place {
  readonly home: URL;
}

/** The full address of one within the site, such as `/week/`. */
export function urlAt({ home }: Place, address: string): string {
  return home.href + address.slice(1);
}

/** The address within the site, without query and fragment; undefined for one of elsewhere. */
export function addressIn({ home }: Place, url: URL): string | undefined {
  const isHere = url.origin === home.origin && url.pathname.startsWith(home.pathname);
  return isHere ? url.pathname.slice(home.pathname.length - 1) : undefined;
}

/** On the machine itself a site has no address of its own yet, and may be built for another. */
export function isLoopback({ home }: Place): boolean {
  return ['127.0.0.1', 'localhost', '[::1]'].includes(home.hostname);
}
