import { error } from '@sveltejs/kit';
import { buildDownloads } from '#lib/server/build-downloads.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => (await buildDownloads()).map(({ name }) => ({ file: name }));

export const GET: RequestHandler = async ({ params }) => {
  const file = (await buildDownloads()).find(({ name }) => name === params.file);
  return file
    ? new Response(file.bytes, { headers: { 'content-type': file.type } })
    : error(404, `No download is called ${params.file}`);
};
