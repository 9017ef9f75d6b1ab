import { tryFaults } from './tried.ts';

tryFaults('create', 20);
