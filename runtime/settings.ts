import { z } from 'zod';
import { type AllowedHost, parseAllowedHosts } from './allowed-hosts.js';

/** One line of the README's settings table and the rule that reads the setting; both come from here, so neither drifts. */
interface Setting<Value> {
  readonly about: string;
  readonly aboutChinese: string;
  /** What a value must look like; ends the sentence "it takes ...". */
  readonly takes: string;
  /** As an operator would write it; undefined where there is none. */
  readonly default: string | undefined;
  readonly parse: z.ZodType<Value, string>;
}

const setting = <Value>(declared: Setting<Value>): Setting<Value> => declared;

const text = z.string().min(1);
const databaseUrl = z.string().regex(/^postgres(ql)?:\/\/[^/]+\/[^/?]+/);
const cronField = /^[\d*,/\-A-Za-z?#]+$/;

export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

function isTimezone(value: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

function readHosts(value: string, context: z.RefinementCtx): readonly AllowedHost[] {
  try {
    return parseAllowedHosts(value);
  } catch (error) {
    context.addIssue({ code: 'custom', message: (error as Error).message });
    return z.NEVER;
  }
}

/** Every setting of the hub itself. A department's own settings are `HUB_<DEPARTMENT>_*`, read by its connector. */
export const settings = {
  PORT: setting({
    about: 'Port of the gateway and the desk.',
    aboutChinese: '网关与工作台的端口。',
    takes: 'a port number from 1 to 65535',
    default: '4000',
    parse: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535),
  }),
  HUB_HOST: setting({
    about: 'Address that the gateway listens on. Behind a proxy on the same machine, keep the default.',
    aboutChinese: '网关监听的地址。反向代理在本机时保持默认。',
    takes: 'an IP address or host name, such as 127.0.0.1 or 0.0.0.0',
    default: '127.0.0.1',
    parse: z.string().regex(/^[\w.:-]+$/),
  }),
  HUB_MODE: setting({
    about:
      '`demo` starts the simulated departments and demo accounts. The default is `demo` only without `DATABASE_URL`.',
    aboutChinese: '`demo` 启动模拟部门与演示账号；仅在未设 `DATABASE_URL` 时默认为 `demo`。',
    takes: '"demo" or "production"',
    default: undefined,
    parse: z.enum(['demo', 'production']),
  }),
  HUB_DATA_DIR: setting({
    about: 'Folder of the embedded database, demo keys and demo deliveries. Not used for keys in production.',
    aboutChinese: '内嵌数据库、演示密钥与演示数据的目录。生产环境的密钥不得放在此处。',
    takes: 'a path of a folder that may be created',
    default: './.hub',
    parse: text,
  }),
  DATABASE_URL: setting({
    about: 'PostgreSQL 15 or later, as the owner (`hub migrate` only). Without it an embedded PostgreSQL is started.',
    aboutChinese: 'PostgreSQL 15 及以上，属主账号（仅 `hub migrate` 使用）。不设则启动内嵌 PostgreSQL。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  DATABASE_ADMIN_URL: setting({
    about:
      'A superuser. Where set, `hub migrate` first creates the roles and databases that are missing; no other command reads it.',
    aboutChinese: '超级用户。设了它，`hub migrate` 会先创建缺少的角色与数据库；其他命令不读取。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  DATABASE_GATEWAY_URL: setting({
    about: "The gateway's role. Derived from `DATABASE_URL` (role `hub_gateway`) where absent.",
    aboutChinese: '网关的数据库角色；不设则由 `DATABASE_URL` 推出（角色 `hub_gateway`）。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  DATABASE_WORKER_URL: setting({
    about: "The worker's role. Derived from `DATABASE_URL` (role `hub_worker`) where absent.",
    aboutChinese: '同步进程的数据库角色；不设则由 `DATABASE_URL` 推出（角色 `hub_worker`）。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  DATABASE_QUEUE_URL: setting({
    about:
      'Database of the job queue. Derived (role `hub_queue`, database with the suffix `_queue`) where absent; unused with `REDIS_URL`.',
    aboutChinese: '任务队列的数据库；不设则推出（角色 `hub_queue`，库名加 `_queue`）；设了 `REDIS_URL` 则不用。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  DATABASE_BACKUP_URL: setting({
    about:
      'A role that may read all of the hub and change nothing, for `pg_dump`. Where set, `hub migrate` makes it (with `DATABASE_ADMIN_URL`) and keeps its rights; no other command reads it.',
    aboutChinese:
      '备份专用账号，只读全部数据，供 `pg_dump` 使用。设了它，`hub migrate`（配合 `DATABASE_ADMIN_URL`）会创建并维护其权限；其他命令不读取。',
    takes: 'postgresql://user:password@host:port/database',
    default: undefined,
    parse: databaseUrl,
  }),
  REDIS_URL: setting({
    about:
      'Redis for the job queue instead of PostgreSQL; needs `maxmemory-policy noeviction` and, in production, AOF.',
    aboutChinese: '用 Redis 代替 PostgreSQL 作任务队列；须设 `maxmemory-policy noeviction`，生产环境还须开启 AOF。',
    takes: 'redis://host:port or rediss://host:port',
    default: undefined,
    parse: z.string().regex(/^rediss?:\/\/.+/),
  }),
  HUB_SYNC_CRON: setting({
    about: 'When every department is synced.',
    aboutChinese: '各部门定时同步的时刻。',
    takes: 'a cron pattern of five fields, such as 0 2 * * *',
    default: '0 2 * * *',
    parse: z.string().refine((value) => {
      const fields = value.trim().split(/\s+/);
      return fields.length === 5 && fields.every((field) => cronField.test(field));
    }),
  }),
  HUB_SYNC_TRY_HOURS: setting({
    about: 'How long the nightly sync keeps trying a department that is away, every 15 minutes.',
    aboutChinese: '夜间同步遇部门系统连接不上时，每15分钟重试，最长重试多少小时。',
    takes: 'a whole number of hours from 0 (only the quick tries) to 23',
    default: '6',
    parse: z
      .string()
      .regex(/^\d{1,2}$/)
      .transform(Number)
      .refine((hours) => hours <= 23),
  }),
  HUB_TODAY: setting({
    about: 'For rehearsals with deliveries of another time: the day that counts as today. Unset: the calendar.',
    aboutChinese: '用其他时期的交付文件演练时，以此日为“今天”；不设则按日历。',
    takes: 'a day, such as 2026-11-30',
    default: undefined,
    parse: z.iso.date().transform((day) => day.replaceAll('-', '')),
  }),
  HUB_TIMEZONE: setting({
    about: 'Time zone of the schedule and of a department\'s "today".',
    aboutChinese: '定时与“今天”所用的时区。',
    takes: 'an IANA time zone, such as Asia/Shanghai',
    default: 'Asia/Shanghai',
    parse: z.string().refine(isTimezone),
  }),
  HUB_CONNECTOR_HOSTS: setting({
    about:
      'Hosts that connectors may reach, as `host` or `host:port`; `insecure:host` where the way need not be encrypted. Required in production for every department that is not a local folder; the demo reaches its own machine.',
    aboutChinese:
      '接入器可以访问的主机，写作 `host` 或 `host:port`；线路可不加密的写 `insecure:host`。生产环境中，除本地目录外的部门都必须列出；演示模式只访问本机。',
    takes: 'hosts separated by commas, such as register.example.cn:8443, insecure:10.2.0.7:5432',
    default: undefined,
    parse: z.string().transform(readHosts),
  }),
  HUB_LOG_LEVEL: setting({
    about: 'How much is logged. No level logs a name, an ID number, a phone number or an address.',
    aboutChinese: '日志级别。任何级别都不记录姓名、证件号、电话、地址。',
    takes: logLevels.join(', '),
    default: 'info',
    parse: z.enum(logLevels),
  }),
  HUB_LINK_PARAMETERS: setting({
    about:
      'Parameters by which records without a valid ID number are compared with people, as `hub link train` writes them. The file that comes with the hub where absent.',
    aboutChinese: '无有效证件号码的记录与人员比对所用的参数文件，由 `hub link train` 生成；不设则用随程序附带的文件。',
    takes: 'a path of a file of parameters',
    default: undefined,
    parse: z.string().min(1),
  }),
  HUB_KEY_FILE: setting({
    about: 'Root key of the vault. In production it must lie outside `HUB_DATA_DIR`; the demo makes its own.',
    aboutChinese: '密封敏感字段的根密钥文件。生产环境须在 `HUB_DATA_DIR` 之外；演示模式自动生成。',
    takes: 'a path of a file with 32 random bytes in base64',
    default: undefined,
    parse: text,
  }),
  HUB_JWT_ISSUER: setting({
    about: 'Issuer whose tokens are accepted.',
    aboutChinese: '接受其令牌的签发方。',
    takes: 'a text without spaces',
    default: 'https://hutong.invalid/demo',
    parse: z.string().regex(/^\S+$/),
  }),
  HUB_JWT_AUDIENCE: setting({
    about: 'Audience that a token must name.',
    aboutChinese: '令牌必须写明的受众。',
    takes: 'a text without spaces',
    default: 'hutong',
    parse: z.string().regex(/^\S+$/),
  }),
  HUB_JWT_JWKS_FILE: setting({
    about: "The issuer's public keys (JWKS). Required in production; the demo signs with a key of its own.",
    aboutChinese: '签发方公钥（JWKS）文件。生产环境必填；演示模式使用自己的密钥。',
    takes: 'a path of a JSON file with public keys',
    default: undefined,
    parse: text,
  }),
  HUB_METRICS_TOKEN: setting({
    about:
      'What a reader of `/metrics` must send as `Authorization: Bearer`. Without it the demo answers this machine alone, and production nobody.',
    aboutChinese:
      '读取 `/metrics` 须以 `Authorization: Bearer` 附上的令牌；不设时，演示模式只答本机，生产环境一律拒绝。',
    takes: 'a secret of 16 to 200 characters without spaces',
    default: undefined,
    parse: z.string().regex(/^[\x21-\x7e]{16,200}$/),
  }),
  HUB_WORKER_METRICS_PORT: setting({
    about:
      'Port on which the worker answers `/metrics` and `/health/live` about its own process, at `HUB_HOST`. Unset: none.',
    aboutChinese: '同步进程在 `HUB_HOST` 上提供自身 `/metrics` 与 `/health/live` 的端口；不设则不开放。',
    takes: 'a port number from 1 to 65535',
    default: undefined,
    parse: z
      .string()
      .regex(/^\d{1,5}$/)
      .transform(Number)
      .refine((port) => port >= 1 && port <= 65_535),
  }),
  HUB_OTLP_URL: setting({
    about:
      'Where traces are sent (OTLP over HTTP, such as a collector). Unset: nothing is traced. Holds no personal data.',
    aboutChinese: '链路追踪数据的发送地址（OTLP/HTTP，如 Collector）；不设则不追踪。其中不含个人信息。',
    takes: 'an address such as http://127.0.0.1:4318/v1/traces',
    default: undefined,
    parse: z.url({ protocol: /^https?$/ }),
  }),
  HUB_TRACE_SHARE: setting({
    about: 'Share of all requests and runs that are traced, where `HUB_OTLP_URL` is set.',
    aboutChinese: '设了 `HUB_OTLP_URL` 时，追踪的请求与同步任务所占的比例。',
    takes: 'a number from 0 to 1',
    default: '1',
    parse: z
      .string()
      .regex(/^(?:0?\.\d+|0|1(?:\.0+)?)$/)
      .transform(Number),
  }),
  HUB_DEMO_SCALE: setting({
    about: 'Size of the demo world: `tiny` (about 100 households, for trying) or `demo` (both communities whole).',
    aboutChinese: '演示数据规模：`tiny` 约百户，`demo` 为两个完整社区。',
    takes: '"tiny" or "demo"',
    default: 'demo',
    parse: z.enum(['tiny', 'demo']),
  }),
  HUB_DEMO_SEED: setting({
    about: 'Seed of the demo world; one seed always makes the same people.',
    aboutChinese: '演示数据的随机种子；同一种子总得到同样的人。',
    takes: 'a whole number',
    default: '20261101',
    parse: z
      .string()
      .regex(/^\d{1,9}$/)
      .transform(Number),
  }),
};

export type SettingName = keyof typeof settings;
export type SettingValue<Name extends SettingName> = z.output<(typeof settings)[Name]['parse']>;

/** The settings table as Markdown, for the README of either language. Any setting may also be read from a file: `NAME_FILE`. */
export function renderSettingsTable(language: 'en' | 'zh'): string {
  const head = language === 'en' ? ['setting', 'default', 'what it is'] : ['设置', '默认值', '说明'];
  const rows = Object.entries(settings).map(([name, { about, aboutChinese, default: value }]) => [
    `\`${name}\``,
    value === undefined ? '' : `\`${value}\``,
    language === 'en' ? about : aboutChinese,
  ]);
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
