import { expectAccessible } from '../harness/accessibility';
import { chooseRadio, pressOn, typeDate, typeInto } from '../harness/keyboard';
import { address, type Visitor } from '../harness/visitor';

/** A procurer who has no mouse: every act here is by Tab, arrows, space, Enter and typing. */
export class Procurer {
  constructor(readonly visitor: Visitor) {}

  private get page() {
    return this.visitor.page;
  }

  async begins(): Promise<void> {
    await this.page.goto(address('/'));
    await this.page.getByRole('heading', { level: 1 }).waitFor();
    await expectAccessible(this.visitor, 'start');
    await pressOn(
      this.page,
      this.page.getByRole('button', { name: 'Skapa krav till din upphandling' }),
    );
    await this.isAt('Vad ska du köpa?');
  }

  async isAt(heading: string): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  async describes(title: string, advertisedOn: string): Promise<void> {
    await typeInto(this.page, this.page.getByLabel('Namn på upphandlingen'), title);
    await typeDate(this.page, this.page.getByLabel('Annonseras den'), advertisedOn);
    expect(await this.page.getByLabel('Annonseras den').inputValue()).toBe(advertisedOn);
  }

  /** `word` as it is said in the office; `group` as the library names it. */
  async buys(word: string, group: string): Promise<void> {
    await typeInto(this.page, this.page.getByLabel('Sök produktgrupp'), word);
    await pressOn(this.page, this.page.getByRole('button', { name: new RegExp(`^${group}`) }));
    await this.page.getByText(`${group} är tillagd`).waitFor();
    // The next Tab goes on from here, not from the top of the page.
    expect(await this.page.evaluate(() => document.activeElement?.tagName)).toBe('BUTTON');
  }

  async aimsFor(area: string, level: string): Promise<void> {
    const choice = this.page.getByRole('group', { name: area }).getByRole('radio', { name: level });
    await chooseRadio(this.page, choice);
  }

  async picks(question: string, criterion: string): Promise<void> {
    await chooseRadio(this.page, this.question(question).getByRole('radio', { name: criterion }));
  }

  question(name: string) {
    return this.page.getByRole('group', { name });
  }

  item(title: string) {
    return this.page.getByRole('article', { name: title });
  }

  async fillsIn(title: string, field: string, value: string): Promise<void> {
    await typeInto(this.page, this.item(title).getByLabel(field), value);
  }

  async goesOnTo(step: string, heading: string): Promise<void> {
    await pressOn(this.page, this.page.getByRole('link', { name: `Vidare: ${step}` }));
    await this.isAt(heading);
  }

  async goesBackTo(step: string, heading: string): Promise<void> {
    await pressOn(this.page, this.page.getByRole('link', { name: `Tillbaka: ${step}` }));
    await this.isAt(heading);
  }
}
