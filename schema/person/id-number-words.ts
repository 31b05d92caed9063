/** What is wrong with an ID number, and what to do next; never the number itself. */
export function idNumberWords(problem: string): [message: string, hint: string] {
  switch (problem) {
    case 'missing':
      return ['The argument idNumber is empty.', '请输入身份证号。'];
    case 'check-character':
      return [
        'The ID number is not valid: its check character does not fit (GB 11643).',
        '身份证号校验位不符，请核对最后一位及各位数字后重新输入。',
      ];
    case 'birth-date':
      return [
        'The ID number is not valid: digits 7 to 14 are no day of the calendar.',
        '身份证号中的出生日期不存在，请核对后重新输入。',
      ];
    case 'rounded-by-spreadsheet':
      return [
        'The ID number was rounded by a spreadsheet: its last digits are lost.',
        '该号码被表格软件舍入，末几位已丢失，请按证件原件重新输入。',
      ];
    default:
      return [
        'The ID number is not valid: it needs 18 characters, or 15 digits of the old form.',
        '身份证号应为18位（或旧版15位），请核对后重新输入。',
      ];
  }
}
