import type { APIRoute } from 'astro';
import { manifestFile } from '../build/manifest.ts';

export const GET: APIRoute = () => manifestFile();
