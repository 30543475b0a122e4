export const withContentType = (xml: string, part: string, type: string): string =>
  xml.replace('</Types>', () => `<Override PartName="${part}" ContentType="${type}"/></Types>`);
