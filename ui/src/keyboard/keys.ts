import { useEffect, useEffectEvent } from 'react';

/** Whether what has the focus takes letters, so that a single key there is text and not a command. */
function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement)
    return true;
  return target instanceof HTMLInputElement && !['radio', 'checkbox', 'button', 'submit'].includes(target.type);
}

const isPlain = (event: KeyboardEvent) => !event.ctrlKey && !event.altKey && !event.metaKey;

/** Hears every key that nobody has answered yet, with the latest `hear`. */
function useKeyDown(hear: (event: KeyboardEvent) => void): void {
  const latest = useEffectEvent(hear);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (!event.defaultPrevented) latest(event);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Calls `act` when `key` (a letter or sign) is pressed outside of any text, or with Ctrl anywhere if `everywhere`. */
export function useKey(key: string, act: () => void, everywhere = false): void {
  useKeyDown((event) => {
    if (event.isComposing || event.key.toLowerCase() !== key) return;
    const wanted = isPlain(event) ? !takesText(event.target) : everywhere && event.ctrlKey;
    if (!wanted) return;
    event.preventDefault();
    act();
  });
}

/** Digits typed where nothing takes text: an ID-card reader types like a keyboard and does not look where the focus is. */
export function useStrayDigits(take: (digit: string) => void): void {
  useKeyDown((event) => {
    if (!isPlain(event) || takesText(event.target) || !/^\d$/.test(event.key)) return;
    event.preventDefault();
    take(event.key);
  });
}

type Back = () => void;

/** Who answers Esc: the innermost thing that is open, else the screen. */
const backs: Back[] = [];

/** Registers `back` as the answer to Esc while mounted and `active`; later registrations come first. */
export function useBack(back: Back, active = true): void {
  const answer = useEffectEvent(back);
  useEffect(() => {
    if (!active) return undefined;
    const entry: Back = () => answer();
    backs.push(entry);
    return () => {
      backs.splice(backs.indexOf(entry), 1);
    };
  }, [active]);
}

/** Listens for Esc once for the whole desk. */
export function useEscape(): void {
  useKeyDown((event) => {
    if (event.key !== 'Escape' || event.isComposing) return;
    const back = backs.at(-1);
    if (!back) return;
    event.preventDefault();
    back();
  });
}

/**
 * Arrow keys inside a set of things that can be chosen: everything marked `data-choice` under the element takes part, in the
 * order of the page; `data-column` lets left and right change between lists side by side.
 */
export function moveFocus(event: React.KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1, ArrowRight: 0, ArrowLeft: 0, Home: 0, End: 0 }[event.key];
  if (step === undefined) return;
  const current = document.activeElement;
  if (!(current instanceof HTMLElement) || current.dataset['choice'] === undefined) return;
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-choice]')];
  const column = current.dataset['column'];
  const list = all.filter((one) => one.dataset['column'] === column);
  const at = list.indexOf(current);
  let next: HTMLElement | undefined;
  if (event.key === 'Home') next = list[0];
  else if (event.key === 'End') next = list.at(-1);
  else if (step !== 0) next = list[at + step];
  else {
    const columns = [...new Set(all.map((one) => one.dataset['column']))];
    const target = columns[columns.indexOf(column) + (event.key === 'ArrowRight' ? 1 : -1)];
    const beside = target === undefined ? [] : all.filter((one) => one.dataset['column'] === target);
    next = beside[Math.min(at, beside.length - 1)];
  }
  if (!next) return;
  event.preventDefault();
  next.focus();
}
