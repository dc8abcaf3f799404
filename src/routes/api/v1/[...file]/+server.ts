import { error, json } from '@sveltejs/kit';
import { buildApi } from '#lib/server/build-api.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = () => [...buildApi().keys()].map((file) => ({ file }));

export const GET: RequestHandler = ({ params }) => {
  const content = buildApi().get(params.file);
  return content ? json(content) : error(404, `The API has no ${params.file}`);
};
