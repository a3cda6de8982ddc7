"use client";

import { useEffect, useState, type ComponentType } from "react";

/**
 * A component whose code loads when it is first rendered; nothing is shown until then. React's own `lazy` shows what comes late no
 * sooner than a third of a second after its fallback, which is felt at every first dialog. What cannot be loaded is thrown at the
 * nearest error boundary, and tried again at the next mount.
 */
export function whenLoaded<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
): ComponentType<Props> {
  let Loaded: ComponentType<Props> | null = null;
  return function WhenLoaded(props: Props) {
    const [known, setKnown] = useState(() => Loaded);
    // Code on the network is outside React.
    useEffect(() => {
      if (known) return undefined;
      let left = false;
      load().then(
        (loaded) => {
          Loaded = loaded;
          if (!left) setKnown(() => loaded);
        },
        (problem: unknown) => {
          if (!left)
            setKnown(() => {
              throw problem;
            });
        },
      );
      return () => {
        left = true;
      };
    }, [known]);
    const Known = known;
    return Known && <Known {...props} />;
  };
}
