/**
 * Lets others have the thread for a moment: what does long work without waiting for anything asks for it now and then.
 * Rejects when the work is to end.
 */
export type Pause = () => Promise<void>;
