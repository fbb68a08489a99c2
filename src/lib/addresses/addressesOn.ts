import { withBase } from './site.ts';

/** Turns a path of ours, such as `/week/`, into the address that a file or a tag names. */
export type AddressOf = (path: string) => string;

/**
 * Addresses for data files: whole where the build was told where the site is, so that a file
 * can be used away from it; otherwise from the root.
 */
export function addressesOn(site: URL | undefined): AddressOf {
  return (path) => (site ? new URL(withBase(path), site).href : withBase(path));
}
