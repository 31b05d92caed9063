export { ensureVault, openVault } from './keys.js';
export { maskAccount, maskDisabilityCertificate, maskIdNumber, maskPhone } from './mask.js';
export { ensureDemoRootKey, readRootKey } from './root-key.js';
export type { SealPlace } from './seal.js';
export type { SealingThread } from './sealing-thread.js';
export { keyedHashBytes, type Printer } from './printer.js';
export { Vault, type BlindIndexKind } from './vault.js';
export { VaultError } from './vault-error.js';
