import type { Diagnostic } from '../model/diagnostic.ts';
import type { PageText } from '../model/page-text.ts';

const most = { rows: 7, columns: 5 };

/** No table is larger than one screen: seven rows and five columns. */
export function tablesAreSmall({ tables, file }: PageText): Diagnostic[] {
  return tables
    .filter(({ rows, columns }) => rows > most.rows || columns > most.columns)
    .map(({ at, rows, columns }) => ({
      rule: 'tables-are-small',
      file,
      at,
      message: `This table has ${rows} rows and ${columns} columns; one screen holds ${most.rows} and ${most.columns}.`,
      hint: 'Divide it, or leave out what nobody compares.',
    }));
}
