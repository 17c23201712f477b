/** Turns the types of the documents into the JSON Schemas that readers of the data check them with. */
import {
  ChainNodeParser,
  createFormatter,
  createParser,
  DEFAULT_CONFIG,
  type NodeParser,
  SchemaGenerator,
  type SubNodeParser,
} from 'ts-json-schema-generator';
import { relative } from 'node:path';
import ts from 'typescript';
import { type SchemaName, schemas } from './documents.ts';

/** A JSON Schema. */
export type Schema = Readonly<Record<string, unknown>>;

/** The schemas of all documents, and every file of the project that their types stand in. */
export interface Generated {
  readonly schemas: Readonly<Record<SchemaName, Schema>>;
  readonly files: readonly string[];
}

/** Reads `NoInfer<Type>` as the type itself, which the generator does not know. @param parse reads any type */
const noInfer = (parse: NodeParser): SubNodeParser => ({
  supportsNode: (node) => ts.isTypeReferenceNode(node) && node.typeName.getText() === 'NoInfer',
  createType: (node: ts.TypeReferenceNode, context) => {
    const [type] = node.typeArguments ?? [];
    if (!type) throw new Error('NoInfer stands without a type. This is a bug in the site, not in the content.');
    return parse.createType(type, context);
  },
});

/** The name of a type without the ids its checks narrow: `Step<string,string>` → `Step`, encoded or not. */
const plainName = (name: string) => name.replace(/(?:<|%3C)string(?:(?:,|%2C)string)*(?:>|%3E)/, '');

/** A schema of draft 7, as the generator gives it, in the words of draft 2020-12. */
function toDraft2020(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(toDraft2020);
  if (typeof value !== 'object' || value === null) return value;
  const { items, additionalItems, ...rest } = value as Record<string, unknown>;
  const tuple = Array.isArray(items) ? { prefixItems: items, items: additionalItems ?? false } : { items };
  const entries = Object.entries({ ...rest, ...(items === undefined ? {} : tuple) });
  return Object.fromEntries(
    entries.map(([key, each]) => {
      if (key === 'definitions') {
        const named = Object.entries(each as object).map(([name, definition]) => [plainName(name), toDraft2020(definition)]);
        return ['$defs', Object.fromEntries(named)];
      }
      if (key === '$ref') return [key, plainName(String(each).replace('#/definitions/', '#/$defs/'))];
      return [key, toDraft2020(each)];
    }),
  );
}

/** Makes the schema of each document from its type, so that the two cannot drift apart: draft 2020-12, without an address. */
export function generateSchemas(): Generated {
  const program = ts.createProgram(['src/data/documents.ts'], {
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    target: ts.ScriptTarget.ESNext,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: ['node'],
  });
  // The build has checked the types before it comes here.
  const config = { ...DEFAULT_CONFIG, topRef: false, skipTypeCheck: true };
  const parser = createParser(program, config, (chain) => {
    if (!(chain instanceof ChainNodeParser)) throw new Error('The schema generator hands out another parser than its types say.');
    chain.addNodeParser(noInfer(chain));
  });
  const generator = new SchemaGenerator(program, parser, createFormatter(config), config);
  const schemaOf = (name: SchemaName): Schema => {
    const { $schema: _draft7, ...schema } = toDraft2020(generator.createSchema(schemas[name])) as Record<string, unknown>;
    return schema;
  };
  const files = program.getSourceFiles().map(({ fileName }) => relative(process.cwd(), fileName));
  return {
    schemas: { pathway: schemaOf('pathway'), disease: schemaOf('disease') },
    files: files.filter((file) => !file.includes('node_modules')).sort(),
  };
}
