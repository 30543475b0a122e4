import type { DraftContent } from './draft';
import { withoutOtherTypes } from './parameter-faults';

const detail = { sv: 'Saknas.', en: 'Is missing.' };
const at = (...pointers: string[]) => pointers.map((pointer) => ({ pointer, detail }));

it('tells what a value lacks of its own type, and nothing of the others', () => {
  const content = { parameters: [{ type: 'percent' }, {}, null] } as unknown as DraftContent;
  const faults = at(
    '/level',
    '/parameters/0/default',
    '/parameters/0/label/sv',
    '/parameters/0/type',
    '/parameters/0/options',
    '/parameters/1/options',
    '/parameters/2/options',
  );
  expect(withoutOtherTypes(faults, content).map(({ pointer }) => pointer)).toEqual([
    '/level',
    '/parameters/0/default',
    '/parameters/0/label/sv',
    '/parameters/1/options',
    '/parameters/2/options',
  ]);
  expect(withoutOtherTypes(faults, {})).toEqual(faults);
});
