import type { APIRoute } from 'astro';
import { appIcons, drawAppIcon, type AppIcon } from '../../build/app-icons.ts';

export const getStaticPaths = () =>
  (Object.keys(appIcons) as AppIcon[]).map((name) => ({ params: { name }, props: { name } }));

export const GET: APIRoute<{ name: AppIcon }> = async ({ props }) =>
  new Response(new Uint8Array(await drawAppIcon(props.name)), { headers: { 'content-type': 'image/png' } });
