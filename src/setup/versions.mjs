// @ts-check
/** Compares versions such as 22.22.3. */

/** The oldest Node that all packages of the lockfile run under. */
export const oldestNode = '22.22.3';

/**
 * Whether a version is at least another.
 * @param {string} version @param {string} least
 */
export function isAtLeast(version, least) {
  const [a, b] = [version, least].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (let index = 0; index < 3; index++) {
    const difference = (a?.[index] ?? 0) - (b?.[index] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}
