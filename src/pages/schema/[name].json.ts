import type { APIRoute } from 'astro';
import { schemaAddress } from '../../data/documents.ts';
import type { Schema } from '../../data/schema.ts';
import { toSchemas } from '../../data/schemas.ts';
import { absolute } from '../../site/addresses.ts';

export const getStaticPaths = async () =>
  Object.entries(await toSchemas((name) => absolute(schemaAddress(name)))).map(([name, schema]) => ({
    params: { name },
    props: { schema },
  }));

export const GET: APIRoute<{ schema: Schema }> = ({ props: { schema } }) => Response.json(schema);
