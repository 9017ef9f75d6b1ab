/** How many timers keep this process from ending. */
export function timersUnderWay(): number {
  return process.getActiveResourcesInfo().filter((name) => name === 'Timeout').length;
}
