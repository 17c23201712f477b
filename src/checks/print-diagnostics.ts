import type { Diagnostic } from '../model/diagnostic.ts';

/** All faults as text, grouped by file: the rule and the place, then what is wrong, then the edit to make. */
export function printDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const files = [...new Set(diagnostics.map(({ file }) => file))];
  const groups = files.map((file) => {
    const faults = diagnostics.filter((diagnostic) => diagnostic.file === file);
    return [file, ...faults.map(({ rule, at, message, hint }) => `  ${rule}   ${at}\n  ${message}\n  ${hint}`)].join('\n');
  });
  const count = diagnostics.length === 1 ? '1 fault' : `${diagnostics.length} faults`;
  return `The content has ${count}; nothing was published.\n\n${groups.join('\n\n')}\n`;
}
