import type { APIRoute } from 'astro';
import { manifestFile } from '../../build/manifest.ts';
import { locales, type Locale } from '../../i18n/locales.ts';

export const getStaticPaths = () => locales.map((lang) => ({ params: { lang }, props: { locale: lang } }));

export const GET: APIRoute<{ locale: Locale }> = ({ props }) => manifestFile(props.locale);
