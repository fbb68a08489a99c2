import type { Checked } from './checkSite.ts';
import { counted, listed, type Finding } from './finding.ts';
import { isSilent, type Answer } from './visitor.ts';

/** The smallest text that is worth compressing: what fits into one packet anyway is not. */
const onePacketBytes = 1400;
const compressible =
  /^(text\/(html|css|javascript|csv|plain)|application\/(json|javascript|xml)|image\/svg\+xml)/;

/** A preview has the size that other sites show whole: `src/pages/[...page]/preview.png.ts`. */
const previewSize = { width: 1200, height: 630 };

/** Files by address that answered, with what came. */
export function filesOf(
  { walked }: Checked,
  pattern: RegExp,
): { address: string; answer: Answer }[] {
  return [...walked.visits.values()].flatMap(({ address, answer }) =>
    pattern.test(address) && !isSilent(answer) && answer.status === 200
      ? [{ address, answer }]
      : [],
  );
}

/** Text travels compressed. */
export function checkCompression(checked: Checked): Finding[] {
  const plain = filesOf(checked, /./).filter(
    ({ answer: { headers, body } }) =>
      compressible.test(headers.get('content-type') ?? '') &&
      !headers.has('content-encoding') &&
      Math.max(body.length, Number(headers.get('content-length') ?? 0)) > onePacketBytes,
  );
  if (plain.length === 0) return [];
  return [
    {
      name: 'uncompressed',
      kind: 'differs',
      says: `${checked.host.name} sends ${counted(plain.length, 'text')} uncompressed (${listed(plain.map(({ address }) => address))}): pages are three to five times as heavy as they need to be.`,
      remedy: 'Switch on brotli or gzip for HTML, CSS, JavaScript, JSON, CSV, XML and SVG.',
    },
  ];
}

/** What browsers and programs refuse when its type is wrong. */
const types: readonly [pattern: RegExp, type: RegExp, consequence: string][] = [
  [
    /^\/(_astro|pagefind)\/.*\.js$/,
    /^(text|application)\/javascript/,
    'browsers do not run it, and calculators and search stay asleep',
  ],
  [/(\/|\.html)$/, /^text\/html/, 'browsers offer it for download'],
  [/\.svg$/, /^image\/svg\+xml/, 'browsers do not draw it'],
  [/\.json$/, /^application\/([a-z]+\+)?json/, 'programs may refuse it'],
  [/\.xml$/, /^(application|text)\/([a-z]+\+)?xml/, 'feed readers may refuse it'],
];

/** Files come with the type that makes them work. */
export function checkTypes(checked: Checked): Finding[] {
  return types.flatMap(([pattern, type, consequence]) => {
    const wrong = filesOf(checked, pattern).filter(
      ({ answer }) => !type.test(answer.headers.get('content-type') ?? ''),
    );
    const [first] = wrong;
    if (!first) return [];
    const sent = first.answer.headers.get('content-type') ?? 'no type';
    return [
      {
        name: 'wrong-type' as const,
        kind: 'broken' as const,
        says: `${listed(wrong.map(({ address }) => address))} is sent as ${sent}: ${consequence}.`,
        remedy: "Have the host tell types by the end of a file's name.",
      },
    ];
  });
}

/** Data files are whole; who may read them is a header, looked at with the others. */
export function checkData(checked: Checked): Finding[] {
  return filesOf(checked, /\.json$/)
    .filter(({ answer }) => !isJson(answer.body.toString()))
    .map(({ address }) => ({
      name: 'data-malformed',
      kind: 'broken',
      says: `${address} is no whole JSON: programs that read our data, or the search, stop there.`,
      remedy: 'Upload the file again.',
    }));
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Pictures for link previews are PNG of the size that others show whole. */
export function checkPreviews(checked: Checked): Finding[] {
  const { width, height } = previewSize;
  return filesOf(checked, /\/preview\.png$/).flatMap(({ address, answer }) => {
    const type = answer.headers.get('content-type') ?? 'no type';
    const size = pngSize(answer.body);
    if (/^image\/png/.test(type) && size?.width === width && size.height === height) return [];
    const is = size ? `a picture of ${size.width} by ${size.height}` : 'no PNG picture';
    return [
      {
        name: 'preview-wrong' as const,
        kind: 'broken' as const,
        says: `${address} is ${is}, sent as ${type}, not ${width} by ${height} as image/png: a link to the page shows without its picture.`,
        remedy: 'Turn off what changes pictures at the host, and upload the file again.',
      },
    ];
  });
}

/** Width and height as the first block of a PNG states them. */
function pngSize(bytes: Buffer): { width: number; height: number } | undefined {
  const isPng = bytes.length > 24 && bytes.subarray(1, 4).toString('latin1') === 'PNG';
  return isPng ? { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) } : undefined;
}
