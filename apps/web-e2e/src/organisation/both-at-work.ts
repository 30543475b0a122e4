import type { Browser, Page } from 'playwright-core';
import { typeInto } from '../harness/keyboard';
import { address, visit, type Visitor, type Width } from '../harness/visitor';
import { organicCoffee } from '../wizard/prepared-document';
import {
  type Colleague,
  founds,
  letsIn,
  type Municipality,
  ownedDocument,
  registers,
  revisionsOf,
  type SavedRevision,
} from './municipality';

/** What stands as a note to the supplier before anybody changes it. */
export const NOTE = 'Märkningen räcker som bevis.';

export const title = (page: Page) => page.getByLabel('Namn på upphandlingen');
export const saved = (page: Page) =>
  page
    .getByRole('status')
    .filter({ hasText: /^Sparat/ })
    .waitFor();

export async function opens({ page }: Visitor, id: string, step: string): Promise<void> {
  await page.goto(address(`/dokument/${id}/${step}`));
  await page.getByRole('heading', { level: 1 }).waitFor();
}

/** Types into a field and waits until that is saved. */
export async function writes(page: Page, label: string, text: string): Promise<void> {
  const answer = page.waitForResponse(
    (response) => response.request().method() === 'PUT' && response.ok(),
  );
  await typeInto(page, page.getByLabel(label), text);
  await answer;
  await saved(page);
}

export interface Desk {
  readonly anna: Visitor;
  readonly bo: Visitor;
  readonly municipality: Municipality;
  readonly colleague: Colleague;
  readonly id: string;
  readonly revisions: () => Promise<SavedRevision[]>;
}

/** Anna and Bo of the same municipality, each with a browser of their own, in the same document. */
export async function bothAtWork(
  browser: Browser,
  width: Width,
  work: (desk: Desk) => Promise<void>,
): Promise<void> {
  await visit(browser, width, async (anna) => {
    await visit(browser, width, async (bo) => {
      await registers(anna.context.request, 'Anna Andersson');
      const colleague = await registers(bo.context.request, 'Bo Bengtsson');
      const municipality = await founds(anna.context.request, 'Lunds kommun');
      const { request } = bo.context;
      await letsIn(anna.context.request, municipality, { ...colleague, request }, 'procurer');
      const id = await ownedDocument(anna.context.request, municipality, 'Kaffe 2027', [
        { ...organicCoffee, localNote: NOTE },
      ]);
      await work({
        anna,
        bo,
        municipality,
        colleague,
        id,
        revisions: () => revisionsOf(request, id),
      });
    });
  });
}
