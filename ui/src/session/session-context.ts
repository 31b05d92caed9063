import { createContext, useContext } from 'react';
import type { MeQuery } from '../generated/operations';
import type { SessionStore } from './session';

export type Actor = MeQuery['me'];

export const SessionContext = createContext<SessionStore | undefined>(undefined);
export const ActorContext = createContext<Actor | undefined>(undefined);

function needed<T>(value: T | undefined, name: string): T {
  if (value === undefined) throw new Error(`${name} is read outside of its provider.`);
  return value;
}

export const useSessionStore = (): SessionStore => needed(useContext(SessionContext), 'The session');
export const useActor = (): Actor => needed(useContext(ActorContext), 'The signed-in person');

/** The community that a person's area is, where it is a single one. */
export function communityOf({ area }: Actor): string | undefined {
  return area?.length === 12 ? area : undefined;
}

/** Whether a person may read residents at all: an operator watches the nights and sees nobody. */
export function readsResidents({ area }: Actor): boolean {
  return area !== null;
}
