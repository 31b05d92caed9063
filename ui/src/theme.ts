import type { ThemeConfig } from 'antd';

/** Ant Design in the desk's looks: dense, calm, one accent. The same colours stand as variables in styles/base.css. */
export const theme: ThemeConfig = {
  token: {
    colorPrimary: '#0b5cad',
    colorInfo: '#0b5cad',
    colorError: '#b42318',
    colorWarning: '#8a5a00',
    colorText: '#1c2127',
    colorTextPlaceholder: '#66707b',
    colorBorder: '#aab3bd',
    fontSize: 14,
    borderRadius: 3,
    controlHeight: 32,
    motion: false,
    boxShadow: 'none',
    boxShadowSecondary: '0 4px 14px rgb(28 33 39 / 14%)',
    fontFamily: 'var(--font)',
  },
  components: { Button: { primaryShadow: 'none', defaultShadow: 'none', dangerShadow: 'none' } },
};
