/** How the names of our caches begin: sites in other folders of this address have their own. */
export const cachesOf = (scope: string) => `tired-legs ${scope} `;

/** Takes everything of ours off the device. */
export async function dropCaches(scope: string): Promise<void> {
  const ours = (await caches.keys()).filter((name) => name.startsWith(cachesOf(scope)));
  await Promise.all(ours.map((name) => caches.delete(name)));
}
