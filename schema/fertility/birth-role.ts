import { defineCodes } from '../canonical/codes/code-list.js';

/** Who a person is in a registered birth. */
export const birthRoleCodes = defineCodes('Role in a birth', { CHILD: '子女', MOTHER: '母亲', FATHER: '父亲' });
