import { byId } from './dialog.ts';
import { EDITORS } from './editor-kinds.ts';

const load = EDITORS[location.pathname.split('/').at(-1) ?? ''];
if (!load) throw new Error('There is no such editor.');
const mount = await load();
await mount(byId('editor'));
document.body.dataset['ready'] = '';
