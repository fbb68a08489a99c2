import { useState } from 'preact/hooks';
import { forgetWeek } from '../../../../lib/browser/device.ts';
import { importAgain } from '../../../../lib/browser/importAgain.ts';
import { saveFile } from '../../../../lib/browser/saveFile.ts';
import { shareLink } from '../../../../lib/browser/shareLink.ts';
import { answerFor, hasRuns } from '../../../../rules/index.ts';
import type { Situation, Week } from '../../../../rules/index.ts';
import type { Statements } from '../reasonWords.ts';

interface Props {
  readonly week: Week;
  readonly situation: Situation;
  readonly base: string;
  readonly statements: Statements;
}

/** Ways to take the week along: link, calendar, text, Markdown, paper. */
export function TakeAway({ week, situation, base, statements }: Props) {
  const [monday, setMonday] = useState(nextMonday);
  const [repeatWeekly, setRepeatWeekly] = useState(false);
  const [said, setSaid] = useState('');

  const page = () => ({
    week,
    answer: answerFor(situation),
    statements,
    address: location.href,
    guidelineAddress: (id: string) => new URL(`${base}/guidelines/${id}/`, location.href).href,
  });
  /** Each way reports in one sentence, also when the browser refuses. */
  const run = (way: () => Promise<string>, refused: string) => {
    way().then(setSaid, () => {
      setSaid(refused);
    });
  };
  const asText = async () => {
    const { asText: write } = await importAgain(() => import('../takeAway/asText.ts'));
    await copy(write(page()));
    return 'Copied as text.';
  };
  const asMarkdown = async () => {
    const { asMarkdown: write } = await importAgain(() => import('../takeAway/asMarkdown.ts'));
    await copy(write(page()));
    return 'Copied as Markdown.';
  };
  const calendar = async () => {
    if (!hasRuns(situation)) return 'There is no run in this week to put into a calendar.';
    const { calendarFile } = await importAgain(() => import('../takeAway/calendarFile.ts'));
    const file = calendarFile({ ...page(), firstMonday: monday, repeatWeekly, stamp: new Date() });
    saveFile(file, 'tired-legs-week.ics', 'text/calendar');
    return 'Calendar file saved. Importing a changed week updates the same events; delete by hand what you no longer run.';
  };
  const refusedCopy =
    'That could not be copied: the browser did not allow it, or the connection is gone. The address of this page is the link.';
  return (
    <section class="take-away" aria-label="Take it with you">
      <h3>Take it with you</h3>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            run(shareLink, refusedCopy);
          }}
        >
          Share the link
        </button>
        <button
          type="button"
          onClick={() => {
            run(asText, refusedCopy);
          }}
        >
          Copy as text
        </button>
        <button
          type="button"
          onClick={() => {
            run(asMarkdown, refusedCopy);
          }}
        >
          Copy as Markdown
        </button>
        <button
          type="button"
          onClick={() => {
            print();
          }}
        >
          Print
        </button>
      </p>
      <p class="actions">
        <label>
          Week of{' '}
          <input
            type="date"
            value={monday}
            onChange={(event) => {
              setMonday(mondayOf(event.currentTarget.value) ?? monday);
            }}
          />
        </label>
        <label>
          <input
            type="checkbox"
            checked={repeatWeekly}
            onChange={(event) => {
              setRepeatWeekly(event.currentTarget.checked);
            }}
          />{' '}
          repeat every week
        </label>
        <button
          type="button"
          onClick={() => {
            run(
              calendar,
              'The calendar file could not be made. Check the connection and try again.',
            );
          }}
        >
          Add to calendar
        </button>
      </p>
      <p class="actions">
        <button
          type="button"
          onClick={() => {
            setSaid(
              forgetWeek()
                ? 'Forgotten: nothing of your week stays on this device. The address still has it.'
                : 'Your browser blocks storage, so nothing was kept.',
            );
          }}
        >
          Forget my week on this device
        </button>
      </p>
      <p class="print-only">
        {new Date().toDateString()}, {location.href}
      </p>
      <p role="status" class="hint">
        {said}
      </p>
    </section>
  );
}

async function copy(text: string) {
  await navigator.clipboard.writeText(text);
}

/** The Monday of the week a date lies in; `null` when it is no date. */
function mondayOf(date: string): string | null {
  const day = new Date(`${date}T12:00:00Z`);
  if (Number.isNaN(day.getTime())) return null;
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

function nextMonday(): string {
  const today = new Date();
  const inAWeek = new Date(Date.UTC(today.getFullYear(), today.getMonth(), today.getDate() + 7));
  return mondayOf(inAWeek.toISOString().slice(0, 10)) ?? '';
}
