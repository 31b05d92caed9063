import { suite } from './jest.config.mjs';

export default suite('browser');
