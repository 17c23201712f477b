import type { APIRoute } from 'astro';
import { scripts } from '../../embed/scripts.ts';

export const getStaticPaths = () => Object.entries(scripts).map(([script, text]) => ({ params: { script }, props: { text } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
