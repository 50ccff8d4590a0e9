import { bundleHtml } from '../../app/verify/bundle/bundle-html.ts';
import type { EvidenceBundle } from '../../domain/bundle.ts';
import { sealedJson } from '../../text/json/sealed-json.ts';
import type { UiLanguage } from '../locales/languages.ts';
import type { UiStrings } from '../locales/ui-strings.ts';
import type { MessagePlan } from './message/message-plan.ts';

/** An evidence bundle as two attached files: one to read, and one that `verify --check` holds against the corpus again. */
export function bundlePlan(bundle: EvidenceBundle, language: UiLanguage, { verify }: UiStrings): MessagePlan {
  return {
    content: verify.evidence,
    rows: [],
    files: [
      { name: 'isnad-evidence.html', text: bundleHtml(bundle, language) },
      { name: 'isnad-evidence.json', text: sealedJson(bundle) },
    ],
  };
}
