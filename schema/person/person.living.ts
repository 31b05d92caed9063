/**
 * Whether somebody counts among relatives and in figures as living: neither dead nor struck off the register by a death, unless a
 * person said that he lives. It says whom to visit and how many there are, and takes nothing away from anybody.
 */
export function isLiving(status: string, registerStatus: string | null): boolean {
  return status === 'ALIVE' || (status !== 'DEAD' && registerStatus !== 'DEAD');
}

/** The same in SQL, of a row of `hub.person`. */
export function livingSql(person: string): string {
  return `(${person}.status = 'ALIVE' or (${person}.status <> 'DEAD' and ${person}.register_status is distinct from 'DEAD'))`;
}
