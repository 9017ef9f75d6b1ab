import { tryFaults } from './tried.ts';

tryFaults('chart', 3);
