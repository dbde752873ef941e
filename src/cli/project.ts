import { fileURLToPath } from 'node:url';

/** The folder of the project, absolute: all that lies in it goes into the source archive of a release. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
