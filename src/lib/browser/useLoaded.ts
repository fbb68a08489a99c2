import { useEffect, useState } from 'preact/hooks';

/**
 * A module that few readers need, loaded once it is needed.
 *
 * @param isNeeded - loads as soon as this is true
 * @param load - an `import()`; the same every time
 * @returns the module once it is here, whether that failed, and how to try again
 */
export function useLoaded<Module>(isNeeded: boolean, load: () => Promise<Module>) {
  const [state, setState] = useState<{ module: Module | null; hasFailed: boolean }>(nothing);
  const start = () => {
    setState(nothing);
    load().then(
      (module) => {
        setState({ module, hasFailed: false });
      },
      () => {
        setState({ module: null, hasFailed: true });
      },
    );
  };
  useEffect(() => {
    if (isNeeded) start();
  }, [isNeeded]);
  return { ...state, retry: start };
}

const nothing = { module: null, hasFailed: false };
