/** Which child a process of the benchmark is. */
export const floorRole = 'floor';
export const loadRole = 'load';
