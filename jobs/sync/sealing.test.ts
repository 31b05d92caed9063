import { createSecretKey, randomBytes } from 'node:crypto';
import { Vault } from '../../schema/vault/index.js';
import { Sealing } from './sealing.js';

const key = () => createSecretKey(randomBytes(32));
const ids = Array.from({ length: 600 }, (_, index) => `r${index}`);
const texts = ids.map((id) => `text of ${id}`);

let vault: Vault;
beforeEach(() => {
  vault = new Vault({ seal: new Map([[1, key()]]), index: key(), hash: key() });
});

const openAll = (sealed: readonly Uint8Array[]) =>
  sealed.map((bytes, index) =>
    vault.open(bytes, { table: 'source_record', column: 'sealed', rowId: ids[index] as string }),
  );

it('shares one thread among runs, and ends it with the last of them', async () => {
  let started = 0;
  const start = vault.startSealing.bind(vault);
  vault.startSealing = () => {
    started += 1;
    return start();
  };
  const runs = [new Sealing(vault), new Sealing(vault), new Sealing(vault)] as const;
  const sealed = await Promise.all(runs.map((run) => run.seal(ids, texts)));
  expect(started).toBe(1);
  for (const each of sealed) expect(openAll(each)).toEqual(texts);
  await runs[0].stop();
  await runs[0].stop();
  await runs[1].stop();
  expect(openAll(await runs[2].seal(ids, texts))).toEqual(texts);
  await runs[2].stop();
  const next = new Sealing(vault);
  expect(openAll(await next.seal(ids, texts))).toEqual(texts);
  expect(started).toBe(2);
  await next.stop();
});

it('begins anew after a thread that failed', async () => {
  const start = vault.startSealing.bind(vault);
  const first = start();
  await first.stop();
  vault.startSealing = () => first;
  const failed = new Sealing(vault);
  await expect(failed.seal(ids, texts)).rejects.toMatchObject({ problem: 'sealing-stopped' });
  vault.startSealing = start;
  const next = new Sealing(vault);
  expect(openAll(await next.seal(ids, texts))).toEqual(texts);
  await Promise.all([failed.stop(), next.stop()]);
});
