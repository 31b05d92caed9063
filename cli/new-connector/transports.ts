/** What differs between new connectors: by which transport of connectors/kit the department is reached. */
export interface Transport {
  readonly describes: string;
  readonly imports: readonly string[];
  readonly chunkRows: string;
  readonly settings: string;
  /** Names of the settings after `HUB_<DEPARTMENT>_`, with what they mean. */
  readonly settingRows: readonly (readonly [name: string, meaning: string])[];
  readonly open: string;
  readonly close: string;
  readonly deliveries: string;
  readonly start: string;
}

const contractTypes = `import type { Delivery, OpenOptions, Position, Source, StreamDefinition } from '../kit/contract.js';`;
const leftToDo = `import { leftToDo } from '../kit/left-to-do.js';`;
const zod = `import { z } from 'zod';`;

const dropped: Omit<Transport, 'describes' | 'deliveries' | 'start'> = {
  imports: [
    `import type { z } from 'zod';`,
    contractTypes,
    `import { dropSettings, openDrop } from '../kit/drop/open-drop.js';`,
    leftToDo,
  ],
  chunkRows: '5_000',
  settings: 'dropSettings',
  settingRows: [['DIRECTORY', 'the folder of the deliveries, or `sftp://user@host/path`']],
  open: `  const drop = await openDrop(given, { label: '{{name}}', prefix: '{{prefix}}' }, options, signal);`,
  close: '() => drop.close()',
};

export const transports = {
  rest: {
    describes: 'JSON over HTTP, in pages',
    imports: [zod, contractTypes, leftToDo, `import { RestClient } from '../kit/rest/rest-client.js';`],
    chunkRows: '1_000',
    settings: `z.object({
  url: z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\\/+$/, '')),
  clientId: z.string().min(1),
  clientSecret: z.string().min(1),
})`,
    settingRows: [
      ['URL', 'base address'],
      ['CLIENT_ID', 'client id'],
      ['CLIENT_SECRET', 'its secret'],
    ],
    open: `  // leftToDo('where does the department give tokens?')
  const access = { ...given, baseUrl: given.url, tokenPath: '/oauth/token', label: '{{name}}', hosts: options.hosts };
  const client = new RestClient(access, signal);`,
    close: '() => Promise.resolve()',
    deliveries:
      'ask for the listing of the stream with client.get, and read it with readPages of kit/rest/page-listing.ts',
    start: 'serve the fixture over HTTP as the department does, e.g. with kit/testing/listing-server.ts',
  },
  sql: {
    describes: 'an exchange database with serial numbers',
    imports: [zod, contractTypes, leftToDo, `import { openExchangeDatabase } from '../kit/sql/exchange-database.js';`],
    chunkRows: '5_000',
    settings: `z.object({ databaseUrl: z.url({ protocol: /^postgres(ql)?$/ }) })`,
    settingRows: [['DATABASE_URL', 'address of the exchange database']],
    open: `  const database = await openExchangeDatabase(given.databaseUrl, '{{name}}', options.hosts);`,
    close: '() => database.close()',
    deliveries: 'list the batches of the exchange, and read their rows with readSerialRows of kit/sql/serial-rows.ts',
    start: 'make the exchange schema in a database of the test kit and put the fixture into it',
  },
  csv: {
    ...dropped,
    describes: 'CSV files in a folder or behind SFTP',
    deliveries:
      'list the deliveries with DropSeries of kit/drop, check them against their manifest, read them with readCsv of kit/csv',
    start: 'put the files of the fixture into a temporary folder',
  },
  xlsx: {
    ...dropped,
    describes: 'Excel workbooks in a folder or behind SFTP',
    deliveries:
      'list the deliveries with DropSeries of kit/drop, hold them against their summary, read them with readXlsx of kit/xlsx',
    start: 'put the workbooks of the fixture into a temporary folder',
  },
  soap: {
    describes: 'a SOAP service',
    imports: [
      zod,
      `import { projectPath } from '../../runtime/paths.js';`,
      contractTypes,
      leftToDo,
      `import { SoapClient } from '../kit/soap/soap-client.js';`,
    ],
    chunkRows: '1_000',
    settings: `z.object({
  url: z.url({ protocol: /^https?$/ }),
  user: z.string().min(1),
  password: z.string().min(1),
})`,
    settingRows: [
      ['URL', 'endpoint of the service'],
      ['USER', 'account'],
      ['PASSWORD', 'its password'],
    ],
    open: `  const access = {
    wsdlPath: projectPath('connectors/{{name}}/service.wsdl'),
    endpoint: given.url,
    // leftToDo('which account does the service want: username-token, username-token-digest, basic or none?')
    account: { kind: 'username-token', user: given.user, password: given.password },
    label: '{{name}}',
    hosts: options.hosts,
  } as const;
  const client = await SoapClient.open(access, signal);`,
    close: '() => Promise.resolve()',
    deliveries: 'ask for the batches with client.call, and read their rows with readParts of kit/soap/read-parts.ts',
    start: 'serve the fixture behind the WSDL with kit/testing/soap-service.ts',
  },
} as const satisfies Readonly<Record<string, Transport>>;

export type TransportName = keyof typeof transports;
