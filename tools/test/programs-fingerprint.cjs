// An input of Nx's test cache: which outside programs are here. When one is installed, the tests that were
// skipped for want of it run.
const { findProgram } = require('./programs.cjs');

const PROGRAMS = ['soffice', 'pdftotext', 'pdfinfo', 'pdftoppm', 'chromium', 'xmllint', 'pandoc'];
console.log(PROGRAMS.filter((name) => findProgram(name) !== undefined).join(' '));
