import { calculatorOn, expect, narrowest, openAllFolds, openCalculator, test } from './fixtures.ts';

for (const width of [320, 360, 1280]) {
  test(`the header is one line at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto('./');
    const links = await page.getByRole('banner').getByRole('link').all();
    expect(links).toHaveLength(6);
    const boxes = await Promise.all(links.map((link) => link.boundingBox()));
    const middles = boxes.map((box) => Math.round((box?.y ?? NaN) + (box?.height ?? NaN) / 2));
    expect(new Set(middles).size).toBe(1);
    for (const box of boxes) {
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeLessThan(60);
      expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(width);
    }
  });
}

test('every control of the calculator is big enough for a finger', async ({ page }) => {
  await page.setViewportSize(narrowest);
  const week = await openCalculator(page, './week/?key=5&phase=build&runs=5');
  await expect(week.box.getByRole('button', { name: /^show the week/i })).toBeVisible();
  await openAllFolds(page);
  const small = await calculatorOn(page)
    .box.locator('input, summary, button')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.checkVisibility())
        // The whole segment can be tapped, its edge included.
        .map((control) => ({ control, target: control.closest('label') ?? control }))
        .map(({ control, target }) => ({ control, box: target.getBoundingClientRect() }))
        // Eight keys in a row leave them narrower; what stands in a line of text is as tall as it.
        .filter(({ control, box }) =>
          control.matches('.inline')
            ? box.height < 24
            : box.height < 44 || box.width < (control.matches('[type=radio]') ? 30 : 44),
        )
        .map(
          ({ control, box }) => `${control.outerHTML} ${String(box.width)}x${String(box.height)}`,
        ),
    );
  expect(await week.box.getByRole('radio').count()).toBe(8 + 8 + 2);
  expect(small).toEqual([]);
});
