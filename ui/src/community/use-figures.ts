import { useRead, type Read } from '../data/read';
import { CommunityFiguresDocument, DepartmentsDocument, type CommunityFiguresQuery } from '../generated/operations';

/**
 * A community's figures as of the day to which every department has been heard: counted at any later one, people would grow
 * older than what is known of them.
 */
export function useFigures(code: string): Read<CommunityFiguresQuery> {
  const departments = useRead(DepartmentsDocument, {});
  const days = departments.state === 'ready' ? departments.data.departments.flatMap(({ asOf }) => asOf ?? []) : [];
  const asOf = days.reduce<string | null>((first, day) => (first === null || day < first ? day : first), null);
  return useRead(CommunityFiguresDocument, { code, asOf }, { pause: departments.state === 'loading' });
}
