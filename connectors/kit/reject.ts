import type { Reject, RejectReason } from './contract.js';

/** What an operator reads about a reject, in both languages; every text says what to do next. */
export interface RejectText {
  readonly zh: string;
  readonly en: string;
}

export const rejectTexts: Readonly<Record<RejectReason, RejectText>> = {
  'column-count': {
    zh: '列数与表头不符，请报送部门核对该行后重报',
    en: 'The row has more or fewer columns than the header; ask the department to check and resend it',
  },
  'bad-bytes': {
    zh: '含有编码无法识别的字节，请报送部门按约定编码重新导出',
    en: 'The row holds bytes outside the agreed encoding; ask the department to export it again',
  },
  'private-use-character': {
    zh: '含有无法辨认的造字（私用区字符），请报送部门改用标准字后重报',
    en: 'The row holds a private-use character; ask the department for the standard character',
  },
  'missing-key': {
    zh: '缺少主键，无法确定是哪一条，请报送部门补全',
    en: 'The row has no key, so nobody can tell which record it is; ask the department to complete it',
  },
  'missing-value': {
    zh: '必填项为空，请报送部门补全',
    en: 'A required value is empty; ask the department to complete it',
  },
  'unmapped-code': {
    zh: '代码不在对照表中，请核实含义后在该部门的对照表登记',
    en: 'The code is not in the crosswalk; find out what it means and add it to the connector',
  },
  'malformed-date': {
    zh: '日期无法识别，请报送部门更正',
    en: 'The date cannot be read; ask the department to correct it',
  },
  'malformed-number': {
    zh: '数值无法识别，请报送部门更正',
    en: 'The number cannot be read; ask the department to correct it',
  },
  'malformed-region': {
    zh: '区划代码无法识别，请报送部门更正',
    en: 'The region code cannot be read; ask the department to correct it',
  },
  'id-number-rounded': {
    zh: '证件号码被电子表格截断，原号已丢失，请报送部门以文本格式重报',
    en: 'A spreadsheet cut the ID number and its digits are lost; ask the department to resend it as text',
  },
  'malformed-id-number': {
    zh: '证件号码格式不对，请报送部门更正',
    en: 'The ID number is malformed; ask the department to correct it',
  },
  'malformed-credit-code': {
    zh: '统一社会信用代码不正确，请报送部门更正',
    en: 'The unified social credit code is wrong; ask the department to correct it',
  },
  'unknown-column': {
    zh: '出现约定之外的列，请确认含义后登记',
    en: 'There is a column that was not agreed; find out what it means and declare it',
  },
  contract: {
    zh: '内容与接口约定不符，请与报送部门核对接口',
    en: 'The row does not fit the agreed interface; check the interface with the department',
  },
};

/** One line about a reject without anything personal: reason, column, and the code where it is one. */
export function describeReject(reject: Reject, language: keyof RejectText = 'zh'): string {
  const where = [reject.column, reject.code].filter((part) => part !== undefined).join(' = ');
  const text = rejectTexts[reject.reason][language];
  return where === '' ? text : `${where}: ${text}`;
}

/** Thrown while a row is mapped, caught by the stream that maps it, and never seen outside. */
export class RejectedRow extends Error {
  override readonly name = 'RejectedRow';
  constructor(readonly reject: Reject) {
    super(reject.reason);
  }
}
