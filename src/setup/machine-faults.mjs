// @ts-check
/** Turns what npm or the system reports when the machine is at fault into a sentence with the mend. */

/** @type {readonly { sign: RegExp, says: string }[]} */
const known = [
  {
    sign: /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|ENETUNREACH|ERR_SOCKET_TIMEOUT|EHOSTUNREACH)\b/,
    says: 'The npm registry cannot be reached. Connect to the network (or set npm’s `registry` to a mirror) and run the same command again.',
  },
  { sign: /\bENOSPC\b/, says: 'The disk is full. Free at least 2 GB and run the same command again.' },
  {
    sign: /\bEUSAGE\b|can only install packages when your package\.json and package-lock\.json/,
    says: 'package.json and package-lock.json do not agree. Run `npm install` under Node 22, and commit the lockfile it writes.',
  },
  {
    sign: /\b(EACCES|EPERM|EROFS)\b/,
    says: 'The project’s folder cannot be written to. Give yourself the right to write there, or clone it elsewhere.',
  },
  {
    sign: /\bEINTEGRITY\b/,
    says: 'A downloaded package is not the one the lockfile names. Run `npm cache clean --force`, then the same command again.',
  },
  {
    sign: /\bEBADENGINE\b/,
    says: 'A package wants another Node. Remove node_modules and run the same command again; it brings its own Node 22.',
  },
];

/**
 * The cause and the mend; undefined where the machine is not known to be at fault.
 * @param {string} report what npm printed, or the code of a system error
 */
export const explainFault = (report) => known.find(({ sign }) => sign.test(report))?.says;

/**
 * The cause and the mend, or npm’s own last lines where the cause is not known.
 * @param {string} output what npm printed
 * @returns {string}
 */
export const explainNpm = (output) =>
  explainFault(output) ?? `npm failed. Its last lines:\n${output.trim().split('\n').slice(-12).join('\n')}`;

/** Whether npm left files out although it reports success: on a full disk it only warns. @param {string} output what npm printed */
export const isHalfDone = (output) => /\bTAR_ENTRY_ERROR\b/.test(output);
