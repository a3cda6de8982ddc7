import { useTranslations } from "next-intl";
import { rulesPagesMessages } from "./messages";

type Family = keyof (typeof rulesPagesMessages)["en"]["families"];

/** Names a family of rules; one that has no name yet is shown by its id, so a new rule is never lost. */
export function useFamilyName(): (family: string) => string {
  const t = useTranslations("rules");
  return (family) => (isFamily(family) ? t(`families.${family}`) : family);
}

function isFamily(family: string): family is Family {
  return Object.hasOwn(rulesPagesMessages.en.families, family);
}
