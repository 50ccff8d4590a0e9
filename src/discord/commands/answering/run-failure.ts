import type { RunOutcome } from '../../../app/indexing/index-runner.ts';
import type { Notice } from '../../../domain/error.ts';
import type { BotContext } from '../../bot-context.ts';
import type { UiStrings } from '../../locales/ui-strings.ts';
import { shownLabel } from '../../render/message/plain-label.ts';

/** UTF-16 units of a reason, which also says what to do. */
const MAX_REASON_CHARS = 600;

/** That a run failed and why; the reason is in the operator's English. */
export function failedWords(
  context: Pick<BotContext, 'describeNotice'>,
  { notice }: Extract<RunOutcome, { kind: 'failed' }>,
  strings: UiStrings,
): string {
  return strings.reindex.failed(notice === null ? '' : reasonWords(context, notice)).trim();
}

/** A reason in the operator's English. */
export function reasonWords({ describeNotice }: Pick<BotContext, 'describeNotice'>, notice: Notice): string {
  return shownLabel(describeNotice(notice), MAX_REASON_CHARS) ?? '';
}
