import type { Journey } from '../journey.ts';
import type { Reader } from '../reader.ts';
import { roles } from '../reader.ts';
import { until } from '../until.ts';
import { weekCalculator } from './weekCalculator.ts';

/** What the rules answer to six runs with three key workouts, whose week this is. */
const sixRuns = 'week/?key=3&phase=build&runs=6';
const firstWeek = 'E.K.R.K.R.K.-';

/** The parts of the planner, found the way a reader finds them. */
function plannerOf(reader: Reader) {
  const box = reader.part(roles.region, { name: 'Your days' });
  return {
    box,
    heading: box.part('h3', { text: 'Your days' }),
    run: (kind: string, on: string) => box.part(roles.button, { name: `${kind}, ${on}` }),
    day: (name: string) => box.part('li', { text: new RegExp(`^${name.slice(0, 3)}`) }),
    canRun: (on: string) => box.part(roles.checkbox, { name: on }),
    // WebKit counts what is chosen to the name of a list inside its label.
    fixed: (on: string) => box.part(roles.combobox, { name: new RegExp(`^${on}`) }),
    held: box.part('button[aria-pressed=true]'),
    said: box.part('[role=status]'),
    notes: box.part('[role=group]', { name: 'Notes on this week' }),
    typed: box.part(roles.textbox, { name: /seven days from monday/i }),
    button: (name: string | RegExp) => box.part(roles.button, { name }),
    fold: (text: RegExp) => box.part('summary', { text }),
  };
}

/** The week on the board in week notation, from the names of its buttons. */
function shownWeek(reader: Reader): Promise<unknown> {
  return plannerOf(reader).box.run(`
    const names = [...arguments[0].querySelectorAll('button[aria-label]')].map((run) => run.ariaLabel);
    return ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
      .map((day) => names.filter((name) => /^(Key|Recovery|Easy) /.test(name) && name.endsWith(', ' + day))
        .map((name) => name[0]).join('') || '-')
      .join('.')`);
}

async function seesWeek(reader: Reader, week: string | RegExp): Promise<string> {
  const isRight = (shown: unknown) =>
    typeof week === 'string' ? shown === week : week.test(String(shown));
  return String(await until(`the week ${String(week)}`, () => shownWeek(reader), isRight));
}

export const plannerByKeyboard: Journey = {
  name: 'Planner by keyboard',
  async walk(reader) {
    await reader.visitCalculator(sixRuns);
    const { opener } = weekCalculator(reader);
    await reader.tabTo(opener);
    await reader.press('Enter');
    const planner = plannerOf(reader);
    await planner.heading.hasFocus();
    await seesWeek(reader, firstWeek);

    // A day without room, and a long run on Sunday.
    await reader.press('Tab', 'Tab', 'Space');
    await planner.canRun('Tuesday').isPicked(false);
    await planner.day('Tuesday').shows('Rest');
    await reader.tabTo(planner.fold(/fix a run/i));
    await reader.press('Enter');
    await reader.tabTo(planner.fixed('Sunday'));
    await reader.type('k');
    await planner.fixed('Sunday').holds('K');
    const wished = await seesWeek(reader, /^.*\.-\..*\.K$/);

    // Picked up, carried two days on and put back; then the same and put there.
    const sunday = planner.run('Key workout', 'Sunday');
    await reader.tabTo(sunday);
    await reader.press('Enter');
    await planner.held.hasFocus();
    await planner.said.shows('Key workout picked up on Sunday.');
    await reader.press('ArrowRight', 'ArrowRight');
    await planner.said.shows('Tuesday: Put here.');
    await reader.press('Escape');
    await planner.held.counts(0);
    await sunday.hasFocus();
    await reader.press('Enter');
    await planner.held.hasFocus();
    await reader.press('ArrowDown', 'ArrowDown', 'Enter');
    await planner.run('Key workout', 'Tuesday').hasFocus();
    const moved = await seesWeek(reader, /^.\.K\..*\.-$/);
    await reader.isAt(new RegExp(`week=${moved}$`));

    await reader.press('Control+z');
    await seesWeek(reader, wished);
    await reader.press('Control+Shift+z');
    await seesWeek(reader, moved);

    // A week of one's own, with a note and its fix.
    await reader.tabTo(planner.fold(/type it/i));
    await reader.press('Enter', 'Tab');
    await planner.typed.hasFocus();
    await reader.press('Control+a');
    await reader.type('k.e.-.k.r.-.e');
    await seesWeek(reader, 'K.E.-.K.R.-.E');
    await planner.notes.shows('Tuesday: Within a day of a key workout');
    const fix = planner.notes.part(roles.button);
    await reader.tabTo(fix, { key: 'Shift+Tab' });
    await reader.press('Enter');
    await planner.notes.hasFocus();
    await reader.press('Control+z');
    await seesWeek(reader, 'K.E.-.K.R.-.E');
  },
};

export const plannerByTouch: Journey = {
  name: 'Planner by touch',
  needs: 'a finger',
  async walk(reader, { isInstead }) {
    await reader.visitCalculator(sixRuns);
    await reader.run(
      'addEventListener("pointerdown", (event) => (window.pointer = event.pointerType))',
    );
    await weekCalculator(reader).opener.tap();
    // So that the table does not say of an engine what its driver has learned by now.
    await reader.comesToBe('the pointer', 'return window.pointer', isInstead ? 'mouse' : 'touch');
    const planner = plannerOf(reader);
    await seesWeek(reader, firstWeek);

    await planner.run('Easy run', 'Monday').tap();
    await planner.held.counts(1);
    await planner.day('Sunday').part(roles.button, { text: 'Put here' }).tap();
    await seesWeek(reader, '-.K.R.K.R.K.E');
    await reader.isAt(/week=-\.K\.R\.K\.R\.K\.E$/);

    // The run of another day stands for that day, as does the rest of its row.
    await planner.run('Key workout', 'Tuesday').tap();
    await planner.run('Easy run', 'Sunday').tap();
    await seesWeek(reader, '-.E.R.K.R.K.K');
    await planner.notes.shows('Sunday: Two key workouts on days next to');
    await planner.run('Easy run', 'Tuesday').tap();
    await planner.day('Monday').tap();
    await seesWeek(reader, 'E.-.R.K.R.K.K');

    // The same run twice leaves it.
    await planner.run('Easy run', 'Monday').tap();
    await planner.held.counts(1);
    await planner.run('Easy run', 'Monday').tap();
    await planner.held.counts(0);

    await planner.run('Easy run', 'Monday').tap();
    await planner.button('Make it: recovery run').tap();
    await seesWeek(reader, 'R.-.R.K.R.K.K');
    await planner.button('Add a run on Tuesday').tap();
    await seesWeek(reader, 'R.E.R.K.R.K.K');
    await planner.button('Undo').tap();
    await seesWeek(reader, 'R.-.R.K.R.K.K');
    await reader.reload();
    await seesWeek(reader, 'R.-.R.K.R.K.K');
  },
};
