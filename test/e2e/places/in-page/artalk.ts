import Artalk from 'artalk';
import { byId } from './dialog.ts';

Artalk.init({
  el: byId('comments'),
  pageKey: location.pathname,
  server: 'https://comments.example',
  site: 'Practice',
  useBackendConf: false,
});
