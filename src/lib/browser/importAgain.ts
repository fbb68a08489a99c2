/** Where a file that did not come is asked for next, by the text of what loads it. */
const elsewhere: Record<string, string> = {};

/**
 * Runs an `import()`; where its file did not come before, asks for it by another address.
 *
 * A browser remembers a module that did not come and never asks again for the same address: so
 * the HTML standard has it, and Firefox does it. What to do with the module belongs behind this
 * call, since another address gives a module and none of what `load` did with it.
 *
 * @param load - the `import()` of one file and nothing else; as built, that file stands beside this
 */
export function importAgain<Module>(load: () => Promise<Module>): Promise<Module> {
  const text = String(load);
  const address = elsewhere[text];
  const loading = address ? (import(/* @vite-ignore */ address) as Promise<Module>) : load();
  loading.catch(() => {
    elsewhere[text] = `${/\.[^"'`]+/.exec(text)?.[0] ?? ''}?${Date.now()}`;
  });
  return loading;
}
