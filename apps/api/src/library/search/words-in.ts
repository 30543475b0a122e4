/** The words of a text in small letters, and numbers of acts ("2023/1115"), as they are searched for. */
export const wordsIn = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .toLowerCase()
    .match(/\d+\/\d+|[\p{L}\p{N}]+/gu) ?? [];
