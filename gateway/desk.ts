import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';

/** Addresses that the desk's own router reads; each is the same page. */
const pages = ['/', '/household/*', '/person/*', '/forms/*', '/community/*', '/review', '/visits', '/sync'];
const page = 'index.html';

/** Files under assets/ carry a hash of their content in their name. */
const immutable = 'public, max-age=31536000, immutable';
const revalidated = 'no-cache';

/** Serves the built desk from `folder`; where it is not built, its pages say so and everything else runs. */
export async function registerDesk(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(path.join(folder, page))) {
    for (const url of pages) {
      app.get(url, (_request, reply) =>
        reply.code(503).type('text/plain; charset=utf-8').send('工作台尚未构建，请先运行 npm run build。\n'),
      );
    }
    return;
  }
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    wildcard: false,
    cacheControl: false,
    setHeaders: (reply, file) => {
      reply.header('cache-control', file.includes(`${path.sep}assets${path.sep}`) ? immutable : revalidated);
    },
  });
  const sendPage = (_request: unknown, reply: FastifyReply) => reply.sendFile(page);
  for (const url of pages) app.get(url, sendPage);
}
