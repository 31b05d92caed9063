import { createLogger } from './logger.js';

it('a log line carries no value of a person or of a secret, however it came in', () => {
  const lines: string[] = [];
  const logger = createLogger(
    { level: 'debug', process: 'test' },
    { write: (line: string) => void lines.push(line) },
  ).child({ room: 'jobs' });
  const person = { name: '张建国', idNumber: '42010619550101001X', phone: '13800000000', sex: '1' };
  logger.info(
    {
      person,
      rows: [person],
      settings: { clientSecret: 'hunter2' },
      request: { headers: { authorization: 'Bearer x.y.z' } },
      ...person,
      connectionString: 'postgresql://hub:hunter2@127.0.0.1/hub',
    },
    'loaded',
  );
  expect(lines).toHaveLength(1);
  expect(lines[0]).not.toMatch(/张建国|4201061955|13800000000|hunter2|x\.y\.z/);
  expect(JSON.parse(lines[0] as string)).toMatchObject({ level: 'info', process: 'test', room: 'jobs', msg: 'loaded' });
});
