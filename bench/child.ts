import { floorRole, loadRole } from './roles.js';
import { serveFloor } from './floor-server.js';
import { serveLoad } from './load.js';

const [role, ...rest] = process.argv.slice(2);
if (role === floorRole) serveFloor(rest[0] ?? '');
if (role === loadRole) serveLoad();
