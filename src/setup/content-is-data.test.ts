import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';

const allowed = new Set([
  ts.SyntaxKind.ObjectLiteralExpression,
  ts.SyntaxKind.ArrayLiteralExpression,
  ts.SyntaxKind.StringLiteral,
  ts.SyntaxKind.NoSubstitutionTemplateLiteral,
  ts.SyntaxKind.NumericLiteral,
  ts.SyntaxKind.TrueKeyword,
  ts.SyntaxKind.FalseKeyword,
  ts.SyntaxKind.NullKeyword,
  ts.SyntaxKind.PropertyAssignment,
  ts.SyntaxKind.ShorthandPropertyAssignment,
  ts.SyntaxKind.Identifier,
  ts.SyntaxKind.PrefixUnaryExpression,
]);

/** What a content file holds beside imports, one `export default define…(…)` and literals: a sentence each. */
function logicIn(path: string, text: string): string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const faults: string[] = [];
  const report = (node: ts.Node, what: string) => {
    faults.push(
      `${path}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1} holds ${what}; content holds data only.`,
    );
  };
  const visit = (node: ts.Node) => {
    if (!allowed.has(node.kind)) report(node, ts.SyntaxKind[node.kind]);
    else ts.forEachChild(node, visit);
  };
  for (const statement of file.statements) {
    if (ts.isImportDeclaration(statement)) continue;
    const call = ts.isExportAssignment(statement) && ts.isCallExpression(statement.expression) ? statement.expression : undefined;
    if (!call || !/^define[A-Z]/.test(call.expression.getText()))
      report(statement, 'a statement that is no `export default define…(…)`');
    else call.arguments.forEach(visit);
  }
  return faults;
}

it('content files hold imports, one definition and literals', () => {
  const files = ['content', 'e2e/second-disease'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  expect(files.flatMap((path) => logicIn(path, readFileSync(path, 'utf8')))).toEqual([]);
});

it('a function, a sum, a second statement and words put together are told with their line', () => {
  const words = '$'.concat('{a}');
  expect(
    logicIn(
      'x.ts',
      `import a from 'a';\nexport default defineX({\n  a: () => 1,\n  b: 1 + 1,\n  c: \`${words}\`,\n});\nconst d = 1;`,
    ),
  ).toMatchInlineSnapshot(`
    [
      "x.ts:3 holds ArrowFunction; content holds data only.",
      "x.ts:4 holds BinaryExpression; content holds data only.",
      "x.ts:5 holds TemplateExpression; content holds data only.",
      "x.ts:7 holds a statement that is no \`export default define…(…)\`; content holds data only.",
    ]
  `);
});
