/** Answers an address with the finished file. */
import { readFile } from 'node:fs/promises';
import type { Disease } from '../model/disease.ts';
import { fileNamed } from './make-files.ts';

const types = { png: 'image/png', pdf: 'application/pdf' } as const;

/** The file of that name, with its type. */
export async function respondWithFile(diseases: readonly Disease[], name: string): Promise<Response> {
  const { path } = await fileNamed(diseases, name);
  const type = types[path.endsWith('.png') ? 'png' : 'pdf'];
  return new Response(new Uint8Array(await readFile(path)), { headers: { 'Content-Type': type } });
}
