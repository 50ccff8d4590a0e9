import { notice, type Notice } from '../../../../domain/error.ts';

/** That a message was taken over from another channel, whose words then stand under the name of this one. @param from null for its own */
export function doubtsOfForward(source: string, from: string | null): readonly Notice[] {
  return from === null || from.trim() === '' ? [] : [notice('message-forwarded', { source, from: from.trim() })];
}
