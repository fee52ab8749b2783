/**
 * What `pnpm audit --json` found, in a line, and whether it is bad.
 *
 * @param {string} printed
 * @param {Record<string, string>} explained - why an advisory does not matter here, by its GitHub id
 * @returns {{ said: string, isBad: boolean }}
 */
export function readAudit(printed, explained) {
  const json = printed.slice(printed.indexOf("{"), printed.lastIndexOf("}") + 1);
  /** @type {{ advisories?: Record<string, Advisory>, error?: { message: string } }} */
  let audit = {};
  try {
    audit = JSON.parse(json);
  } catch {
    // Told below.
  }
  // A registry that cannot be asked, or has no advisories, is no finding; but it is said.
  if (audit.advisories === undefined) return { said: `not checked: ${(audit.error?.message ?? printed.trim()).split("\n")[0]}`, isBad: false };
  const found = Object.values(audit.advisories);
  if (found.length === 0) return { said: "no known vulnerabilities", isBad: false };
  const isExplained = (/** @type {Advisory} */ { github_advisory_id: id }) => Object.hasOwn(explained, id);
  const lines = found.map((advisory) => `  ${advisory.github_advisory_id} ${advisory.severity} ${advisory.module_name}: ${isExplained(advisory) ? `explained: ${explained[advisory.github_advisory_id]}` : advisory.title}`);
  return { said: [`${found.length} known vulnerabilities`, ...lines].join("\n"), isBad: !found.every(isExplained) };
}

/**
 * @typedef {object} Advisory
 * @property {string} github_advisory_id
 * @property {string} module_name
 * @property {string} severity
 * @property {string} title
 */
