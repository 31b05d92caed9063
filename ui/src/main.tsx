import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { SessionStore } from './session/session';
import './styles/base.css';
import './styles/shell.css';
import './styles/household.css';

const desk = document.getElementById('desk');
if (desk) {
  createRoot(desk).render(
    <StrictMode>
      <App store={new SessionStore(window.sessionStorage)} />
    </StrictMode>,
  );
}
