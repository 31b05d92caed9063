import type { RunContext } from '../sync/context.js';

export async function linkRun(_context: RunContext): Promise<void> {}
