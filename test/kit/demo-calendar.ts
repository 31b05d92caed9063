/** The departments of the demo live at the end of 2026, whatever the clock of this machine says. */
export const demoCalendar = { HUB_TODAY: '2026-12-31' };
