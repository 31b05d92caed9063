import { ConfigProvider } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { Home } from './home/home';
import { Household } from './household/household';
import { SessionGate } from './session/session-gate';
import type { SessionStore } from './session/session';
import { NotHere } from './shell/not-here';
import { Shell } from './shell/shell';
import { theme } from './theme';

// What every look-up needs is in the first load; the rest comes when it is opened.
const FormPage = lazy(() => import('./form/form-page'));
const CommunityPage = lazy(() => import('./community/community-page'));
const ReviewPage = lazy(() => import('./review/review-page'));
const VisitPage = lazy(() => import('./visit/visit-page'));
const SyncPage = lazy(() => import('./sync/sync-page'));

export function App({ store }: { readonly store: SessionStore }) {
  return (
    <ConfigProvider locale={zhCN} theme={theme} wave={{ disabled: true }} button={{ autoInsertSpace: false }}>
      <BrowserRouter>
        <SessionGate store={store}>
          <Routes>
            <Route element={<Shell />}>
              <Route index element={<Home />} />
              <Route path="household/:id" element={<Household />} />
              <Route path="forms/:form/:household" element={<FormPage />} />
              <Route path="community/:code" element={<CommunityPage />} />
              <Route path="review" element={<ReviewPage />} />
              <Route path="visits" element={<VisitPage />} />
              <Route path="sync" element={<SyncPage />} />
              <Route path="*" element={<NotHere />} />
            </Route>
          </Routes>
        </SessionGate>
      </BrowserRouter>
    </ConfigProvider>
  );
}
