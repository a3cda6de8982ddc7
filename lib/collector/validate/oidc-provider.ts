import { typeCheck } from "../checks/define";
import { oidcProviderSays, oidcProviderTrouble } from "../checks/oidc-provider-trouble";
import { contrib, contribType } from "../checks/upstream";

/** One of the `providers` of the `oidc` extension. */
export const oidcProvider = typeCheck<typeof oidcProviderDocs>({
  name: "oidc-provider",
  type: contribType("extension/oidcauthextension.ProviderCfg"),
  validate: (config, say, { environment }) => oidcProviderTrouble(config, say, environment),
});

export const oidcProviderDocs = () => ({
  source: contrib("extension/oidcauthextension/config.go"),
  says: oidcProviderSays,
});
