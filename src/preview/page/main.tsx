import { render } from 'preact';
import { App } from './app.js';
import './styles/fonts.css';
import './styles/theme.css';
import './styles/layout.css';
import './styles/welcome.css';
import './styles/message.css';
import './styles/components.css';
import './styles/controls.css';
import './styles/media.css';
import './styles/composer.css';
import './styles/popup.css';
import './styles/overlays.css';

const root = document.getElementById('page');
if (root) render(<App />, root);
