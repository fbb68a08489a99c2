import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { printedReport, writtenReport } from '../../scripts/engines/report.ts';
import type { Report } from '../../scripts/engines/report.ts';
import { openOverMarionette } from '../../scripts/engines/webDriver/overMarionette.ts';

const report: Report = {
  date: '2026-11-26',
  journeys: ['Search', 'Offline'],
  columns: [
    {
      engine: 'Firefox',
      version: '153.7.0',
      outcomes: new Map([
        ['Search', { kind: 'passed' }],
        ['Offline', { kind: 'cannot', why: 'no worker in this build' }],
      ]),
    },
    { engine: 'WebKitGTK', missing: 'not here.' },
  ],
};

test('the table names each engine with its version, and what was not walked', () => {
  expect(printedReport(report).split('\n')).toEqual([
    'Journey  Firefox 153.7.0  WebKitGTK',
    'Search   passed           missing',
    'Offline  not walked       missing',
    '',
    'Firefox, Offline, not walked: no worker in this build.',
    'WebKitGTK: not here.',
  ]);
});

test('the page has the same rows, and its date', () => {
  const page = writtenReport(report);
  expect(page).toContain('Walked on 2026-11-26');
  expect(page).toContain('| Offline | not walked | missing |');
  expect(page).toContain('- Firefox, Offline, not walked: no worker in this build.');
});

/** Stands in for Firefox: takes messages, and answers in pieces as a network may. */
let firefox: Server | undefined;
afterEach(() => {
  firefox?.close();
});

async function fakeFirefox(answers: Record<string, readonly [error: unknown, result: unknown]>) {
  firefox = createServer((socket) => {
    socket.write('11:{"greet":1}');
    socket.on('data', (data) => {
      const message = String(data);
      const [, id, name] = JSON.parse(message.slice(message.indexOf(':') + 1)) as [
        0,
        number,
        string,
      ];
      const answer = JSON.stringify([1, id, ...(answers[name] ?? [null, null])]);
      const bytes = Buffer.from(`${String(Buffer.byteLength(answer))}:${answer}`);
      socket.write(bytes.subarray(0, 1));
      setTimeout(() => socket.write(bytes.subarray(1)), 5);
    });
  }).listen(0, '127.0.0.1');
  await once(firefox, 'listening');
  return (firefox.address() as AddressInfo).port;
}

test('Firefox’s messages may come in pieces, and are counted in bytes', async () => {
  const port = await fakeFirefox({
    'WebDriver:NewSession': [null, { capabilities: { browserVersion: '153' } }],
    'WebDriver:GetCurrentURL': [null, { value: 'läuft’s' }],
    'WebDriver:FindElements': [null, [1, 2]],
    'WebDriver:ElementClick': [{ error: 'stale element reference', message: 'gone' }, null],
  });
  const connection = await openOverMarionette(port, {});
  expect(connection.capabilities).toEqual({ browserVersion: '153' });
  expect(await connection.send('address')).toBe('läuft’s');
  expect(await connection.send('findAll')).toEqual([1, 2]);
  await expect(connection.send('click')).rejects.toMatchObject({
    code: 'stale element reference',
  });
  await connection.end();
});
