import { canvasMessages } from "@/components/canvas/messages";
import { cataloguePagesMessages } from "@/components/catalogue-pages/messages";
import { designerMessages } from "@/components/designer/messages";
import { findingsMessages } from "@/components/findings/messages";
import { helmMessages } from "@/components/helm/messages";
import { importsMessages } from "@/components/imports/messages";
import { inspectorMessages } from "@/components/inspector/messages";
import { paletteMessages } from "@/components/palette/messages";
import { pictureMessages } from "@/components/picture/messages";
import { reviewsMessages } from "@/components/review/page-messages";
import { reviewMessages } from "@/components/review/messages";
import { rulesPagesMessages } from "@/components/rules-pages/messages";
import { secondOpinionMessages } from "@/components/second-opinion/messages";
import { startMessages } from "@/components/start/messages";
import { uiMessages } from "@/components/ui/messages";
import { versionsMessages } from "@/components/versions/messages";
import { yamlMessages } from "@/components/yaml/messages";
import type { Language } from "@/lib/base/words";
import { appMessages } from "./app-messages";

/** Every surface's words under the name it asks for with `useTranslations`. A new surface is one line here. */
const surfaces = {
  app: appMessages,
  canvas: canvasMessages,
  catalogue: cataloguePagesMessages,
  designer: designerMessages,
  findings: findingsMessages,
  helm: helmMessages,
  imports: importsMessages,
  inspector: inspectorMessages,
  palette: paletteMessages,
  picture: pictureMessages,
  review: reviewMessages,
  reviews: reviewsMessages,
  rules: rulesPagesMessages,
  secondOpinion: secondOpinionMessages,
  start: startMessages,
  ui: uiMessages,
  versions: versionsMessages,
  yaml: yamlMessages,
} as const;

export type Surface = keyof typeof surfaces;
export const surfaceNames: readonly Surface[] = Object.keys(surfaces).filter(isSurface);

function isSurface(name: string): name is Surface {
  return Object.hasOwn(surfaces, name);
}

/**
 * The shape of one language's words: the keys of English. The texts themselves are widened to `string`, because the type
 * reader for ICU arguments knows neither `select` nor numbers in plain placeholders; messages.test.ts checks placeholders.
 */
export type Messages = { readonly [Name in Surface]: Keys<(typeof surfaces)[Name]["en"]> };
type Keys<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Keys<Tree[Key]> };

/** The words of some surfaces in one language. */
export function messagesOf<Name extends Surface>(
  language: Language,
  names: readonly Name[],
): Pick<Messages, Name> {
  const picked = names.map((name) => [name, surfaces[name][language]] as const);
  // Both languages have the same keys and placeholders: messages.test.ts holds them to it.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return Object.fromEntries(picked) as unknown as Pick<Messages, Name>;
}

declare module "next-intl" {
  interface AppConfig {
    Locale: Language;
    Messages: Messages;
  }
}
