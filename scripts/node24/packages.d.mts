/** Runs `npm ci` under `node` when node_modules is missing or holds something else than package-lock.json says. */
export function installPackages(node: string): void;

/** Why the folder's node_modules must be installed again; undefined when it is as package-lock.json says. */
export function staleReason(folder: string): string | undefined;
