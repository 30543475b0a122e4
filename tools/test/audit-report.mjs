// Reads what `npm audit --json` answers: findings, none, or that nobody could be asked.

const GRAVE = ['high', 'critical'];

/**
 * @typedef {{ name: string, severity: string, range: string, via?: (string | { title?: string })[] }} Vulnerability
 * @typedef {{
 *   metadata?: { vulnerabilities?: { high?: number, critical?: number } },
 *   vulnerabilities?: Record<string, Vulnerability>,
 *   message?: string,
 *   error?: { code?: string, summary?: string },
 * }} NpmReport
 */

/** @typedef {{ kind: 'clean' } | { kind: 'found', lines: string[] } | { kind: 'not-run', why: string }} Report */

/**
 * @param {string} text what npm wrote
 * @returns {Report}
 */
export function readAuditReport(text) {
  /** @type {NpmReport} */
  let report;
  try {
    report = JSON.parse(text);
  } catch {
    return { kind: 'not-run', why: 'npm gave no report' };
  }
  const { high, critical } = report.metadata?.vulnerabilities ?? {};
  // A report without its counts is the registry's refusal, whatever it calls itself.
  if (high === undefined || critical === undefined) {
    const why = report.message || report.error?.summary || report.error?.code;
    return { kind: 'not-run', why: why || 'the registry gave no report' };
  }
  if (high + critical === 0) return { kind: 'clean' };
  const vulnerabilities = Object.values(report.vulnerabilities ?? {});
  const lines = vulnerabilities
    .filter(({ severity }) => GRAVE.includes(severity))
    .map(({ name, severity, range, via }) => {
      const titles = (via ?? [])
        .map((each) => (typeof each === 'string' ? undefined : each.title))
        .filter(Boolean);
      return `${name} ${range} (${severity})${titles.length > 0 ? `: ${titles.join('; ')}` : ''}`;
    });
  return {
    kind: 'found',
    lines: lines.length > 0 ? lines : ['npm counts findings and names none'],
  };
}
