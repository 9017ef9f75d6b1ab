import { tryFaults } from './tried.ts';

tryFaults('status', 20);
