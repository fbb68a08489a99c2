/** Shows another of the weeks that the build drew; nothing is worked out here. */
for (const host of document.querySelectorAll<HTMLElement>('[data-island="add-a-run"]')) {
  const weeks = [...host.querySelectorAll<HTMLElement>('[data-runs]')];
  const status = host.querySelector('[role=status]');
  const range = host.querySelector('input');
  const buttons = [...host.querySelectorAll<HTMLElement>('[data-by]')];
  if (!range || !status) continue;

  const show = () => {
    for (const week of weeks) week.hidden = week.dataset.runs !== range.value;
    const shown = weeks.find(({ hidden }) => !hidden);
    status.textContent = shown?.dataset.sentence ?? '';
    range.ariaValueText = shown?.dataset.value ?? null;
    for (const button of buttons) {
      const isUsed = range.value === (Number(button.dataset.by) < 0 ? range.min : range.max);
      button.ariaDisabled = String(isUsed);
    }
  };
  range.addEventListener('input', show);
  for (const button of buttons) {
    button.addEventListener('click', () => {
      range.valueAsNumber += Number(button.dataset.by);
      show();
    });
  }
  // A browser that comes back to the page may keep where the control stood.
  show();
  host.dataset.awake = '';
}
