import type { Department, ReviewQuery } from '../generated/operations';
import { departmentLabels } from '../labels';

export type Review = NonNullable<ReviewQuery['linkReview']>;

interface RecordNamed {
  readonly department: Department;
  readonly recordKind: { readonly label: string };
  readonly role: { readonly code: string; readonly label: string };
}

/** Which record it is, in the words of the window: `社保 · 社保参保`, and as whom it names somebody where that is not its subject. */
export function recordWords({ department, recordKind, role }: RecordNamed): string {
  return [departmentLabels[department], recordKind.label, ...(role.code === 'subject' ? [] : [role.label])].join(' · ');
}
