import { tryFaults } from './tried.ts';

tryFaults('download', 20);
