import { useEffect } from 'react';

/** The window's title. It lands in the browser's history, so it names screens and never people. */
export function useTitle(screen: string): void {
  useEffect(() => {
    document.title = `${screen} · 户通`;
  }, [screen]);
}
