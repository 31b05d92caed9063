import { SourceError } from '../contract.js';
import { retryAfterMs } from '../rest/rest-client.js';

/** What the library throws for a fault: the parsed envelope under `root`. */
interface ThrownFault {
  readonly response?: { readonly headers?: Readonly<Record<string, string>> };
  readonly root?: { readonly Envelope?: { readonly Body?: { readonly Fault?: Readonly<Record<string, unknown>> } } };
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && '$value' in value) return textOf(value.$value);
  return '';
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

/** The code of a fault, SOAP 1.1 or 1.2, with its subcode; the text of a fault may hold anything and is never passed on. */
function faultCode(fault: Readonly<Record<string, unknown>>): string {
  const code = property(fault, 'Code');
  const written = [
    textOf(fault['faultcode']),
    textOf(property(code, 'Value')),
    textOf(property(property(code, 'Subcode'), 'Value')),
  ];
  const codes = written
    .map((each) => each.replace(/^.*:/, ''))
    .filter((each) => /^[A-Za-z][A-Za-z0-9_.-]{0,63}$/.test(each));
  return codes.join(' / ');
}

/** Codes of WS-Security 1.1 (section 12) and of services that name the matter in a subcode of their own. */
const credentialsCode =
  /FailedAuthentication|FailedCheck|InvalidSecurity|InvalidSecurityToken|Authentication|Unauthorized/i;
const contractCode = /^(Client|Sender|VersionMismatch|MustUnderstand|DataEncodingUnknown)/;

/** What a fault means for the run, or null where the error is none. */
export function faultError(error: unknown, label: string, operation: string): SourceError | null {
  const fault = (error as ThrownFault | null)?.root?.Envelope?.Body?.Fault;
  if (fault === undefined || fault === null) return null;
  const code = faultCode(fault);
  const said = `${label} answered ${operation} with the fault ${code === '' ? '(without a code)' : code}`;
  if (credentialsCode.test(code)) {
    return new SourceError('credentials', `${said}: check the account, its password and its organisation code.`);
  }
  if (contractCode.test(code)) {
    return new SourceError('contract', `${said}: it does not accept the request; ask whether its interface changed.`);
  }
  const retryAfter = (error as ThrownFault).response?.headers?.['retry-after'];
  return new SourceError(
    'unavailable',
    `${said}; it is tried again later.`,
    retryAfter === undefined ? undefined : { retryAfterMs: retryAfterMs(retryAfter, Date.now()) },
  );
}
