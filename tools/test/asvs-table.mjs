// Reads the table of docs/security/asvs.md, so that a test can hold it to what is there.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** How a requirement may stand. */
const STANDINGS = [
  'met',
  'partly',
  'not met',
  'the installation',
  'does not apply',
  'to be confirmed',
];
const ROW = /^\|\s*(\d+\.\d+\.\d+)\s*\|\s*([12])\s*\|(.*)\|(.*)\|(.*)\|$/;
const PATH = /`((?:apps|libs|tools|docs|docker)\/[\w./-]+|[\w.-]+\.(?:mjs|json))`/g;

/** @typedef {{ number: string, level: string, words: string, standing: string, how: string, paths: string[] }} Row */

/** @param {string} text @returns {Row[]} */
export function readTable(text) {
  return text.split('\n').flatMap((line) => {
    const [, number, level, words, standing, how] = ROW.exec(line) ?? [];
    if (!number || !level || !words || !standing || !how) return [];
    return {
      number,
      level,
      words: words.trim(),
      standing: standing.replaceAll('*', '').trim(),
      how: how.trim(),
      paths: [...how.matchAll(PATH)].map((match) => String(match[1])),
    };
  });
}

/**
 * @param {string} text
 * @param {string} root
 * @returns {string[]} a line for each thing that the table says and that is not so
 */
export function tableFaults(text, root) {
  const rows = readTable(text);
  const faults = [];
  const seen = new Set();
  for (const { number, standing, how, paths } of rows) {
    if (seen.has(number)) faults.push(`${number}: stands there twice`);
    seen.add(number);
    if (!STANDINGS.includes(standing)) faults.push(`${number}: "${standing}" is no standing`);
    if (how === '') faults.push(`${number}: says nothing of how`);
    if (standing === 'met' && paths.length === 0) faults.push(`${number}: is met by no file`);
    for (const path of paths) {
      if (!existsSync(join(root, path))) faults.push(`${number}: ${path} is not there`);
    }
  }
  return [...faults, ...countFaults(text, rows)];
}

/** @param {string} text @param {Row[]} rows the numbers at the top must be those of the rows */
function countFaults(text, rows) {
  const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const head = lines.find((cells) => cells[1] === 'level') ?? [];
  return ['1', '2'].flatMap((level) => {
    const told = lines.find((cells) => cells[1] === level) ?? [];
    return head.flatMap((standing, column) => {
      if (!STANDINGS.includes(standing)) return [];
      const count = rows.filter((row) => row.level === level && row.standing === standing).length;
      const says = Number(told[column]);
      return says === count
        ? []
        : [`level ${level}: the top says ${says} ${standing}, the rows ${count}`];
    });
  });
}
