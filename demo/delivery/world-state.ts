import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isoDay, parseDay, type Day } from '../model/calendar.js';
import { referenceDay, type Scale } from '../model/community-spec.js';
import { writeWhole } from './file-writer.js';

/** Rises when the same seed makes another world: a data directory of an older version is made anew. */
export const generatorVersion = 2;

export interface WorldPlan {
  readonly seed: string;
  readonly scale: Scale;
  readonly communities: number;
}

/** What a data directory holds: the plan it was made from and the day it has come to. Everything else follows from these. */
export interface WorldState extends WorldPlan {
  readonly version: number;
  readonly day: Day;
}

const folders = [
  'public-security',
  'family-planning',
  'civil-affairs',
  'social-insurance',
  'finance',
  'truth',
  'corrections',
] as const;

export function departmentDirectory(dataDir: string, department: string): string {
  return join(dataDir, department);
}

export function statePath(dataDir: string): string {
  return join(dataDir, 'world.json');
}

export function readWorldState(dataDir: string): WorldState | undefined {
  if (!existsSync(statePath(dataDir))) return undefined;
  const { day, ...stored } = JSON.parse(readFileSync(statePath(dataDir), 'utf8')) as Omit<WorldState, 'day'> & {
    day: string;
  };
  return { ...stored, day: parseDay(day) };
}

export function writeWorldState(dataDir: string, state: WorldState): void {
  writeWhole(statePath(dataDir), `${JSON.stringify({ ...state, day: isoDay(state.day) })}\n`);
}

/** Whether the directory already holds this world, on whatever day. */
export function holdsWorld(dataDir: string, plan: WorldPlan): boolean {
  const state = readWorldState(dataDir);
  return (
    state !== undefined &&
    state.version === generatorVersion &&
    state.seed === plan.seed &&
    state.scale === plan.scale &&
    state.communities === plan.communities
  );
}

/** Removes what an older or half-made world left, and nothing else. */
export function clearWorld(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true });
  rmSync(statePath(dataDir), { force: true });
  for (const folder of folders) rmSync(join(dataDir, folder), { recursive: true, force: true });
}

export function initialState(plan: WorldPlan): WorldState {
  return { version: generatorVersion, ...plan, day: referenceDay };
}

/** The exchange database remembers which world it was loaded from. */
export function worldName(state: WorldState): string {
  return `${state.version} ${state.scale} ${state.communities} ${state.seed}`;
}
