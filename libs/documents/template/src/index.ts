export { fillTemplate, type FillFault, type FillOptions } from './filling/fill-template';
export { headingPlaceOf, placesOf, type HeadingPlace } from './reading/heading-place';
export {
  guessedRoles,
  guessStyleMap,
  ROLES,
  type Guess,
  type Role,
  type RoleStyles,
} from './reading/guess-style-map';
export { readTemplate, type TemplateArchive } from './reading/read-template';
export type { TemplateStyle } from './reading/styles';
export type {
  HeadingAbove,
  Placeholder,
  Template,
  TemplateFault,
  TemplateUse,
} from './reading/template';
