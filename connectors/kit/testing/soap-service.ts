import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listen } from 'soap';

export const soapAccount = { user: 'hub', password: 'a secret of the test' };

/** A department's SOAP service in small, by the library's own server. Everything it does wrong is asked for. */
export interface SoapService {
  readonly url: string;
  readonly requests: string[];
  /** Answers the next requests by hand; one that answers false leaves the request to the service. */
  intercept: ((request: IncomingMessage, response: ServerResponse) => boolean) | null;
  stop(): Promise<void>;
}

/** A fault in the form in which the library's server sends it. */
export function fault(code: string, text: string, subcode?: string): unknown {
  const more = subcode === undefined ? {} : { Subcode: { Value: subcode } };
  return { Fault: { Code: { Value: code, ...more }, Reason: { Text: text } } };
}

interface Security {
  readonly UsernameToken?: { readonly Username?: unknown; readonly Password?: unknown };
}

function textOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null ? (value as { $value?: unknown }).$value : value;
}

/** Serves a WSDL under `/ykt`. `methods` are its operations; one throws a `fault` to answer it. */
export async function startSoapService(
  wsdl: string,
  port: string,
  methods: Readonly<Record<string, (args: Record<string, unknown>) => unknown>>,
): Promise<SoapService> {
  const [service = '', portName = ''] = port.split('/');
  const server = createServer((_request, response) => response.writeHead(404).end());
  // The library puts its listener in place when it has read the WSDL.
  await new Promise<void>((resolve, reject) => {
    const soap = listen(server, {
      path: '/ykt',
      services: { [service]: { [portName]: methods } },
      xml: wsdl,
      callback: (error?: Error | null) => (error ? reject(error) : resolve()),
    });
    soap.authenticate = (security: Security | undefined) => {
      const token = security?.UsernameToken;
      return textOf(token?.Username) === soapAccount.user && textOf(token?.Password) === soapAccount.password;
    };
  });
  const listeners = server.listeners('request') as Array<(request: IncomingMessage, response: ServerResponse) => void>;
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    control.requests.push(`${request.method} ${request.url}`);
    if (control.intercept?.(request, response)) return;
    for (const each of listeners) each(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const control: SoapService = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/ykt`,
    requests: [],
    intercept: null,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return control;
}
