export { ensureVault, openVault, rotateRootKey, rotateSealKey } from './keys.js';
export { maskAccount, maskDisabilityCertificate, maskIdNumber, maskPhone } from './mask.js';
export { ensureDemoRootKey, readRootKey } from './root-key.js';
export type { SealPlace } from './seal.js';
export { VaultError, type VaultProblem } from './vault-error.js';
export { Vault, blindIndexKinds, type BlindIndexKind } from './vault.js';
