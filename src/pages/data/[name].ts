import type { APIRoute } from 'astro';
import { allChapters } from '../../build/chapters.ts';

/** The steps of the tree as files for the browser, one chapter each. */
export const getStaticPaths = async () =>
  (await allChapters()).map(({ name, json }) => ({ params: { name }, props: { json } }));

export const GET: APIRoute<{ json: string }> = ({ props }) =>
  new Response(props.json, { headers: { 'content-type': 'application/json' } });
