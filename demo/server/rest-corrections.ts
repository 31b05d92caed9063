import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { findAnswer, findRequest, isRequestId, resultOf, takeRequest } from '../correction/store.js';
import type { RestFaults } from './rest-faults.js';

const department = 'public-security';

export function refuseToken(reply: FastifyReply): FastifyReply {
  return reply.code(401).header('www-authenticate', 'Bearer error="invalid_token"').send({ error: 'invalid_token' });
}

/** Requests to correct the register: taken once under their number, answered when somebody has looked into them. */
export function routeCorrections(
  app: FastifyInstance,
  dataDir: string,
  isLetIn: (request: FastifyRequest) => boolean,
  faults: RestFaults,
): void {
  app.post<{ Body: Record<string, unknown> }>('/api/v1/corrections', async (request, reply) => {
    if (!isLetIn(request)) return refuseToken(reply);
    const body = typeof request.body === 'object' && request.body !== null ? request.body : {};
    const text = (name: string) => (typeof body[name] === 'string' ? body[name] : '');
    const id = text('QQBH');
    if (!isRequestId(id) || request.headers['idempotency-key'] !== id || text('ZJ') === '') {
      return reply.code(400).send({ error: 'invalid_request' });
    }
    const known = findRequest(dataDir, department, id) !== undefined;
    const asked = { id, stream: text('YWLX'), key: text('ZJ'), column: text('ZDMC'), proposed: text('JYZ') };
    const receipt = takeRequest(dataDir, department, asked);
    if (faults.loseReceipts > 0) {
      // Taken, and the connection is gone before the asker knows.
      faults.loseReceipts -= 1;
      reply.hijack();
      reply.raw.socket?.destroy();
      return reply;
    }
    return reply.code(known ? 200 : 201).send({ SLH: receipt });
  });
  app.get<{ Params: { id: string } }>('/api/v1/corrections/:id', async (request, reply) => {
    if (!isLetIn(request)) return refuseToken(reply);
    const { id } = request.params;
    if (findRequest(dataDir, department, id) === undefined) return reply.code(404).send({ error: 'not_found' });
    const answer = findAnswer(dataDir, department, id);
    return reply.send({ QQBH: id, BLJG: resultOf(answer), YYDM: answer?.code ?? '' });
  });
}
