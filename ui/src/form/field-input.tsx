import { Input, Radio, Select } from 'antd';
import { inputId, kindOf, nameOf, optionsOf, type Entry } from './entries';

interface FieldInputProps {
  readonly entry: Entry;
  readonly answer: string;
  readonly problem: string | undefined;
  readonly onAnswer: (answer: string) => void;
  readonly compact?: boolean;
}

const placeholders: Record<string, string> = { date: '20261121', phone: '手机号或座机' };
const numeric = new Set(['date', 'month', 'number', 'money', 'phone']);

/** So many signs of choices still fit on a line; more become a list that is opened. */
const radioSignsMax = 16;

function fitsOnALine(options: readonly { readonly label: string }[]): boolean {
  return options.reduce((signs, { label }) => signs + label.length, 0) <= radioSignsMax;
}

/** The input of one entry. Enter moves on (the form listens), so nothing here submits by itself. */
export function FieldInput({ entry, answer, problem, onAnswer, compact = false }: FieldInputProps) {
  const { field } = entry;
  const options = optionsOf(entry);
  const id = inputId(entry.key);
  const described = problem ? `${id}-problem` : field.hint ? `${id}-hint` : undefined;
  const status = problem ? ('error' as const) : undefined;
  const aria = { 'aria-label': nameOf(entry), 'aria-invalid': problem !== undefined, 'aria-describedby': described };

  if (options && fitsOnALine(options) && !compact) {
    return (
      <Radio.Group
        id={id}
        name={id}
        data-entry={entry.key}
        {...aria}
        value={answer === '' ? null : answer}
        onChange={(event) => onAnswer(String(event.target.value))}
        options={options.map((one) => ({ value: one.code, label: one.label }))}
      />
    );
  }
  if (options) {
    return (
      <Select
        id={id}
        data-entry={entry.key}
        {...aria}
        {...(status && { status })}
        className="field-select"
        showSearch={{ optionFilterProp: 'label' }}
        value={answer || null}
        placeholder="请选择"
        onChange={(value: string) => onAnswer(value)}
        options={options.map((one) => ({ value: one.code, label: one.label }))}
      />
    );
  }
  return (
    <Input
      id={id}
      data-entry={entry.key}
      {...aria}
      {...(status && { status })}
      autoComplete="off"
      inputMode={numeric.has(kindOf(field)) ? 'numeric' : 'text'}
      placeholder={placeholders[kindOf(field)] ?? ''}
      suffix={kindOf(field) === 'money' ? '元' : undefined}
      value={answer}
      onChange={(event) => onAnswer(event.target.value)}
    />
  );
}
