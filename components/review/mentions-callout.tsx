"use client";

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { Callout } from "@/components/ui/callout";
import { hashOf } from "./place-link";
import { useReviewing } from "./review-context";

/** Who has mentioned the reader since they last looked, with the way there. Said to screen readers as it comes in. */
export function MentionsCallout() {
  const t = useTranslations("reviews.mentioned");
  const { view, run } = useReviewing();
  const unread = view.comments.filter(({ id }) => view.unread.includes(id));
  const [first] = unread;
  const seen = (comments: readonly string[]) => void run({ do: "see-mentions", comments: [...comments] });
  return (
    <div role="status">
      {first && (
        <Callout
          className="mt-3"
          title={t("title", { count: unread.length, name: first.by.name })}
          actions={
            <>
              <Button
                onClick={() => {
                  location.hash = hashOf({ tab: "talk", at: first.parent ?? first.id });
                  seen([first.id]);
                }}
              >
                {t("show")}
              </Button>
              <Button variant="quiet" onClick={() => seen(unread.map(({ id }) => id))}>
                {t("seen")}
              </Button>
            </>
          }
        >
          <span className="line-clamp-2 break-words">{first.body}</span>
        </Callout>
      )}
    </div>
  );
}
