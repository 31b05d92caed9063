import { defineEntity, p } from '@mikro-orm/postgresql';

/** A key of the vault, wrapped by the root key, which is not in the database. */
export const VaultKeyTable = defineEntity({
  name: 'VaultKeyTable',
  schema: 'hub',
  tableName: 'vault_key',
  properties: {
    use: p.text().primary(),
    version: p.smallint().primary(),
    wrapped: p.blob(),
    rootCheck: p.blob(),
    createdAt: p.datetime().defaultRaw('now()'),
  },
});
