import type { Connection, Parameters } from '../webDriver/commands.ts';
import { openOverHttp } from '../webDriver/overHttp.ts';
import { freePort, startProgram } from './program.ts';

/** Starts a driver, opens a browser through it, and ends both together. */
export async function openThroughDriver(
  driver: string,
  capabilities: Parameters,
  environment?: NodeJS.ProcessEnv,
): Promise<Connection> {
  const port = await freePort();
  const program = startProgram(driver, [`--port=${String(port)}`], environment);
  try {
    const connection = await openOverHttp(`http://127.0.0.1:${String(port)}`, capabilities);
    return {
      ...connection,
      async end() {
        await connection.end();
        await program.end();
      },
    };
  } catch (error) {
    await program.end();
    throw error;
  }
}
