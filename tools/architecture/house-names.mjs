// Rules of names that no linter knows: where a barrel may stand, and words that say nothing.

const SAYS_NOTHING = /(^|\/)(utils?|helpers?|common|shared|misc|managers?)(\/|\.[a-z.]+$|$)/;
const PUBLIC_FACE = /^libs\/([a-z-]+\/){1,2}src\/index\.ts$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;
// Names that a tool or a custom of the field prescribes.
const PRESCRIBED = /^(Dockerfile|README\.md|\$[a-z-]+\.tsx|__root\.tsx)$/;

/**
 * @param {string[]} files paths from the root, with /
 * @returns {string[]} a line for each name that breaks a rule
 */
export function badNames(files) {
  return files
    .filter((file) => /^(apps|libs|tools)\//.test(file))
    .flatMap((file) => {
      const name = file.slice(file.lastIndexOf('/') + 1);
      const faults = [];
      if (/\.(tsx?|mts|mjs|cjs)$/.test(name) && SAYS_NOTHING.test(file))
        faults.push(`${file}: a name that says nothing`);
      if (/^index\.tsx?$/.test(name) && !PUBLIC_FACE.test(file)) {
        faults.push(`${file}: a barrel; a library has one index.ts, in src/`);
      }
      if (/\.(tsx?|mjs|cjs|mts)$/.test(name) && !KEBAB.test(name) && !PRESCRIBED.test(name)) {
        faults.push(`${file}: not in kebab-case`);
      }
      return faults;
    });
}
