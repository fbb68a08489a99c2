import { statements } from './embeds.ts';
import type { Statement } from './embeds.ts';

/** An address for each statement, under /embed/. */
export async function embedRoutes(): Promise<
  { params: { kind: Statement['kind']; id: string }; props: { one: Statement } }[]
> {
  return (await statements()).map((one) => ({
    params: { kind: one.kind, id: one.id },
    props: { one },
  }));
}
