import { departmentLabels } from '../labels';
import type { HintFragment } from '../generated/operations';
import { Shape } from '../value/shapes';

/** `公安：户籍在本社区、没有登记住处；社保：近期没有记录`: what a hint stands on, a department once. */
export function groundsOf({ grounds }: HintFragment): string {
  const byDepartment = new Map<string, string[]>();
  for (const { department, label } of grounds) {
    const name = departmentLabels[department];
    byDepartment.set(name, [...(byDepartment.get(name) ?? []), label]);
  }
  const bySaying = new Map<string, string[]>();
  for (const [department, labels] of byDepartment) {
    const says = labels.join('、');
    bySaying.set(says, [...(bySaying.get(says) ?? []), department]);
  }
  return [...bySaying].map(([says, departments]) => `${departments.join('、')}：${says}`).join('；');
}

/** A hint for a visit: a word, a shape, and on what it stands where one rests upon it. */
export function HintMark({ hint }: { readonly hint: HintFragment }) {
  const since = hint.since === null ? '' : `（${hint.since} 起）`;
  return (
    <span
      className="mark mark-visit"
      data-hint={hint.kind}
      title={`${hint.kindLabel}${since}：${groundsOf(hint)}。${hint.note}。`}
    >
      <Shape name="visit" />
      {hint.kindLabel}
    </span>
  );
}
