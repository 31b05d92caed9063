import { tellSeldom } from './tell-seldom.js';

it('says at once what is new, and what comes again every ten seconds with how often it came', () => {
  let nowMs = 0;
  const said: string[] = [];
  const tell = tellSeldom(
    (reason, times) => said.push(`${nowMs} ${reason} ${times}`),
    () => nowMs,
  );
  for (; nowMs < 25_000; nowMs += 1_000) {
    tell('away');
    if (nowMs === 3_000) tell('refused');
  }
  expect(said).toEqual(['0 away 1', '3000 refused 1', '10000 away 10', '20000 away 10']);
});
