import type { Locator, Page } from 'playwright-core';

const FAR = 400;

/** Presses Tab (or Shift+Tab) until the thing is in focus: whoever has no mouse must get there. */
export async function tabTo(page: Page, goal: Locator, backwards = false): Promise<void> {
  await goal.first().waitFor();
  const passed = new Set<string>();
  for (let presses = 0; presses < FAR; presses++) {
    const { there, name } = await focusOn(goal);
    if (there) return;
    passed.add(name);
    await page.keyboard.press(backwards ? 'Shift+Tab' : 'Tab');
  }
  throw new Error(`Tab never reached ${String(goal)}; it passed ${[...passed].join(' | ')}`);
}

export async function pressOn(
  page: Page,
  goal: Locator,
  key: 'Enter' | ' ' = 'Enter',
): Promise<void> {
  await tabTo(page, goal);
  await page.keyboard.press(key);
}

/** Goes to a field and types over what stands in it. */
export async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.press('Control+A');
  if (text === '') await page.keyboard.press('Delete');
  else await page.keyboard.type(text);
}

/** A date field in a browser that speaks American: month, day, year. */
export async function typeDate(page: Page, field: Locator, isoDate: string): Promise<void> {
  const [year, month, day] = isoDate.split('-');
  await tabTo(page, field);
  await page.keyboard.type(`${month}${day}${year}`);
}

/** Goes to a group of radio buttons by Tab and to the wanted one by the arrow keys. */
export async function chooseRadio(page: Page, radio: Locator): Promise<void> {
  await radio.waitFor();
  const name = await radio.getAttribute('name');
  const inGroup = page.locator(`input[type=radio][name="${name}"]`);
  await tabTo(page, inGroup);
  const many = await inGroup.count();
  for (let presses = 0; presses <= many; presses++) {
    if (await radio.isChecked()) return;
    await page.keyboard.press((await focusOn(radio)).there ? ' ' : 'ArrowDown');
  }
  throw new Error(`The arrow keys never reached ${String(radio)}`);
}

/** Chooses in a drop-down list by typing the option's first letters, as one does without a mouse. */
export async function chooseOption(page: Page, list: Locator, option: string): Promise<void> {
  await tabTo(page, list);
  await page.keyboard.type(option);
}

/** Whether the thing is in focus, and what is. */
const focusOn = (goal: Locator): Promise<{ there: boolean; name: string }> =>
  goal.evaluateAll((elements) => {
    const focused = document.activeElement;
    const name = focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    return {
      there: elements.some((element) => element === focused),
      name: `${focused?.tagName.toLowerCase() ?? 'nothing'} ${name.trim().slice(0, 40)}`,
    };
  });
