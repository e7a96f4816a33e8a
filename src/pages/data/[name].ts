import type { APIRoute } from 'astro';
import { allChapters } from '../../build/chapters.ts';
import { allMaps } from '../../build/map.tsx';

/** Files for the browser: the steps of the tree, one chapter each, and the pictures of the whole tree. */
export const getStaticPaths = async () => [
  ...(await allChapters()).map(({ name, json }) => ({
    params: { name },
    props: { body: json, type: 'application/json' },
  })),
  ...(await allMaps()).map(({ name, svg }) => ({
    params: { name },
    props: { body: svg, type: 'image/svg+xml' },
  })),
];

export const GET: APIRoute<{ body: string; type: string }> = ({ props }) =>
  new Response(props.body, { headers: { 'content-type': props.type } });
