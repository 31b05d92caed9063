import { wholeCountry } from '../canonical/region-code.js';
import type { Claims } from './grant.js';
import type { PurposeName } from './purpose.js';

type DemoIdentity = Omit<Claims, 'iat' | 'exp'> & { readonly purpose: PurposeName };

/** Accounts of the demo alone: outside demo mode nobody issues tokens for them. Names of people are made up. */
export const demoIdentities: readonly DemoIdentity[] = [
  {
    sub: 'public-security',
    name: '公安户籍系统',
    role: 'public-security',
    organisation: '市公安局',
    purpose: 'household-registration',
    area: wholeCountry,
  },
  {
    sub: 'family-planning',
    name: '计划生育服务系统',
    role: 'family-planning',
    organisation: '市卫生健康委员会',
    purpose: 'family-planning-services',
    area: wholeCountry,
  },
  {
    sub: 'civil-affairs',
    name: '民政业务系统',
    role: 'civil-affairs',
    organisation: '市民政局',
    purpose: 'social-assistance',
    area: wholeCountry,
  },
  {
    sub: 'social-insurance',
    name: '社保经办系统',
    role: 'social-insurance',
    organisation: '市社会保险中心',
    purpose: 'insurance-administration',
    area: wholeCountry,
  },
  {
    sub: 'finance',
    name: '惠民补贴一卡通系统',
    role: 'finance',
    organisation: '市财政局',
    purpose: 'subsidy-payment',
    area: wholeCountry,
  },
  {
    sub: 'staff-k',
    name: '王小明',
    role: 'community-staff',
    organisation: 'K社区居民委员会',
    purpose: 'form-assistance',
    area: '420106990001',
  },
  {
    sub: 'staff-changcheng',
    name: '马晓燕',
    role: 'community-staff',
    organisation: '长城花园社区居民委员会',
    purpose: 'form-assistance',
    area: '640106003004',
  },
  {
    sub: 'operator',
    name: '值班运维',
    role: 'operator',
    organisation: '市数据局',
    purpose: 'sync-operation',
    area: wholeCountry,
  },
  {
    sub: 'operator-2',
    name: '复核运维',
    role: 'operator',
    organisation: '市数据局',
    purpose: 'sync-operation',
    area: wholeCountry,
  },
];

export function findDemoIdentity(account: string): DemoIdentity | undefined {
  return demoIdentities.find(({ sub }) => sub === account);
}
