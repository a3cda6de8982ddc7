import type { WordBook } from "../base/words";

/** What reviews say: why something is refused, why an approval is stale, and each change as a sentence. */
export const reviewsWords: WordBook = {
  en: {
    "reviews.unknown-link":
      "This link opens nothing: it is wrong, has expired or was revoked. Ask whoever sent it for a new one.",
    "reviews.locked": "This link asks for a password. Whoever sent the link knows it.",
    "reviews.wrong-password": "This is not the link’s password.",
    "reviews.no-webhooks":
      "This installation does not send webhooks to {host}. Its operator lists the hosts in OTELIER_WEBHOOK_HOSTS.",
    "reviews.no-webhook": "This webhook is not there (any more).",
    "reviews.many-webhooks": "A review has at most {most} webhooks.",
    "reviews.no-name": "Say what you are called first: comments and verdicts carry a name.",
    "reviews.not-open":
      "This review is {state, select, merged {merged} other {closed}}, so it takes no verdicts and no revisions. The author can open it again.",
    "reviews.scope-verdict": "This link does not allow a verdict. Ask the author for one that does.",
    "reviews.scope-comment": "This link allows reading only. Ask the author for one that allows comments.",
    "reviews.author-only": "Only the author of the review can do this: it needs the author’s link.",
    "reviews.own-revision":
      "Revision {revision} is your own: someone else has to approve it or ask for changes.",
    "reviews.revised-since":
      "You looked at revision {seen}, and revision {latest} is newer. Look at what changed and decide again; nothing was recorded.",
    "reviews.stale":
      "Approved revision {revision}; {name} has pushed revision {latest} since, so it no longer counts.",
    "reviews.gate-hard":
      "{count, plural, one {# new error stands} other {# new errors stand}} in the way. This review’s gate is hard: fix {count, plural, one {it} other {them}} first.",
    "reviews.gate-reason":
      "{count, plural, one {# new error stands} other {# new errors stand}} in the way. Write why that is acceptable, and it passes.",
    "reviews.suggestion-gone":
      "The lines this suggestion would replace are no longer in tier {tier}. Nothing was changed.",
    "reviews.suggestion-twice":
      "The lines this suggestion would replace stand more than once in tier {tier}, so it is not clear which are meant. Nothing was changed.",
    "reviews.suggestion-same": "This suggestion changes nothing.",
    "reviews.suggestion-secret":
      "This suggestion holds a value that looks like a secret. Nothing was stored. Write $'{'env:…'}' in its place.",
    "reviews.field-gone":
      "{setting} of tier {tier} is no longer where it was when this was suggested. Nothing was changed; look at the newest revision and suggest again.",
    "reviews.field-changed":
      "{setting} of tier {tier} says {now} now, and this was suggested where it said {was}. Nothing was changed; decide which of them is meant.",
    "reviews.push-conflict":
      "Revision {latest} was pushed while you worked on revision {seen}. Look at it first; nothing was stored.",
    "reviews.push-same": "This is what revision {latest} says already. Moving nodes is no change.",
    "reviews.state-conflict":
      "Someone else has changed this review meanwhile. Look again; nothing was stored.",
    "reviews.no-comment": "This comment is not there (any more).",
    "reviews.no-revision": "There is no revision {revision} in this review.",
    "reviews.no-link": "This link is not there (any more).",
    "reviews.no-place": "The line to comment on is not in revision {revision}.",
    "reviews.secrets":
      "{count, plural, one {# value looks} other {# values look}} like a secret, the first in tier {tier} at {path}. Nothing was stored. Mask {count, plural, one {it} other {them}} or write $'{'env:…'}'.",
    "reviews.secrets-note":
      "{count, plural, one {# value looks} other {# values look}} like a secret, the first in a note on the canvas. Nothing was stored. Mask {count, plural, one {it} other {them}}.",
    "reviews.unreadable": "The request is not what is expected here: {where}.",
    "reviews.too-large": "The request is larger than {limit, number} kB. Nothing was stored.",
    "reviews.too-many":
      "Too many requests from this address. Try again in {seconds, plural, one {# second} other {# seconds}}.",
    "reviews.unavailable": "The database does not answer, and nothing was stored. Try again shortly.",
    "reviews.foreign": "This request came from another site and was not carried out.",
    "reviews.embed-count":
      "Name between one and {most} pages that may show this review, as https://wiki.example.com.",
    "reviews.embed-origin":
      "{origin} is not the origin of a page. Write it as https://wiki.example.com, with a port where it has one, or https://*.example.com.",
    "reviews.embed.state":
      "{state, select, approved {Approved} changes {Changes requested} merged {Merged} closed {Closed} other {Waiting for review}}",
    "reviews.embed.stamp": "Revision {revision, number}, {hash}, by {name}",
    "reviews.embed.changes":
      "{count, plural, =0 {Nothing changes in meaning} one {# change} other {# changes}}",
    "reviews.embed.risk":
      "{risk, select, loss {data loss} secrets {secrets} sampling {sampling} destinations {destinations} replicas {replicas} other {other}}",
    "reviews.embed.graph": "Pipelines",
    "reviews.embed.kind": "{is, select, added {added} removed {removed} moved {moved} other {changed}}",
    "reviews.embed.findings": "Findings",
    "reviews.embed.counts": "{fixed, number} fixed, {fresh, number} new, {standing, number} still there",
    "reviews.embed.footer": "For reading only. Made with Otelier.",
    "reviews.change.tier": "Tier {tier} {is, select, added {is new} other {is gone}}",
    "reviews.change.version": "{tier}: collector {before} → {after}",
    "reviews.change.component":
      "{tier}: {kind, select, receiver {receiver} processor {processor} exporter {exporter} connector {connector} other {extension}} {id} {is, select, added {added} other {removed}}",
    "reviews.change.rename":
      "{tier}: {count, plural, one {# component renamed} other {# components renamed}}, nothing else in {count, plural, one {it} other {them}} changed by that: {names}",
    "reviews.change.setting": "{tier}: {id} {setting}: {before} → {after}",
    "reviews.change.pipeline": "{tier}: pipeline {id} {is, select, added {added} other {removed}}",
    "reviews.change.list":
      "{tier}: {list, select, receivers {receivers} processors {processors} other {exporters}} of {id} {is, select, moved {in another order} other {changed}}: {before} → {after}",
    "reviews.change.extensions": "{tier}: extensions in service: {before} → {after}",
    "reviews.change.telemetry": "{tier}: {setting}: {before} → {after}",
    "reviews.change.fact": "{tier}: {fact}: {before} → {after}",
    "reviews.change.scale":
      "{tier}: {before} → {after} pods: traces now need load balancing, since {id} decides on whole traces and {from} spreads them",
    "reviews.change.hop":
      "{how, select, gone {{tier} no longer sends to {to} through {from}} new {{tier} now sends to {to} through {from}} unheard {Nothing in {to} listens any more where {tier} sends through {from}} heard {{to} now listens where {tier} sends through {from}} plain {{tier} → {to} through {from} is no longer encrypted} other {{tier} → {to} through {from} is now encrypted}}",
  },
  ko: {
    "reviews.unknown-link":
      "이 링크로는 아무것도 열 수 없습니다. 링크가 잘못되었거나 만료되었거나 취소되었습니다. 보낸 사람에게 새 링크를 요청하십시오.",
    "reviews.locked": "이 링크에는 비밀번호가 필요합니다. 링크를 보낸 사람에게 문의하십시오.",
    "reviews.wrong-password": "링크의 비밀번호가 아닙니다.",
    "reviews.no-webhooks":
      "이 서버는 {host}(으)로 웹훅을 보내지 않습니다. 허용할 호스트는 운영자가 OTELIER_WEBHOOK_HOSTS에 지정합니다.",
    "reviews.no-webhook": "이 웹훅은 없거나 지워졌습니다.",
    "reviews.many-webhooks": "리뷰 하나에 웹훅은 {most}개까지 둘 수 있습니다.",
    "reviews.no-name": "먼저 이름을 적으십시오. 댓글과 판정에는 이름이 남습니다.",
    "reviews.not-open":
      "이 리뷰는 {state, select, merged {병합됨} other {닫힘}} 상태라서 판정과 리비전을 받지 않습니다. 작성자가 다시 열 수 있습니다.",
    "reviews.scope-verdict":
      "이 링크로는 판정할 수 없습니다. 작성자에게 판정 권한이 있는 링크를 요청하십시오.",
    "reviews.scope-comment": "이 링크는 읽기 전용입니다. 작성자에게 댓글 권한이 있는 링크를 요청하십시오.",
    "reviews.author-only": "리뷰 작성자만 할 수 있습니다. 작성자 링크가 필요합니다.",
    "reviews.own-revision":
      "리비전 {revision}은 본인이 올린 것입니다. 승인이나 변경 요청은 다른 사람이 해야 합니다.",
    "reviews.revised-since":
      "리비전 {seen}을 보는 동안 리비전 {latest}이 올라왔습니다. 바뀐 내용을 보고 다시 판정하십시오. 기록된 것은 없습니다.",
    "reviews.stale":
      "리비전 {revision}을 승인했으나 그 뒤 {name} 님이 리비전 {latest}을 올려 더 이상 유효하지 않습니다.",
    "reviews.gate-hard":
      "새 오류 {count}개가 남아 있습니다. 이 리뷰는 새 오류를 허용하지 않으므로 먼저 고치십시오.",
    "reviews.gate-reason": "새 오류 {count}개가 남아 있습니다. 괜찮은 이유를 적으면 통과합니다.",
    "reviews.suggestion-gone": "제안이 바꾸려는 줄이 {tier} 티어에 더 이상 없습니다. 바뀐 것은 없습니다.",
    "reviews.suggestion-twice":
      "제안이 바꾸려는 줄이 {tier} 티어에 여러 번 있어 어느 것인지 알 수 없습니다. 바뀐 것은 없습니다.",
    "reviews.suggestion-same": "이 제안은 아무것도 바꾸지 않습니다.",
    "reviews.suggestion-secret":
      "제안에 비밀 값으로 보이는 값이 있습니다. 저장된 것은 없습니다. 값 대신 $'{'env:…'}'를 쓰십시오.",
    "reviews.field-gone":
      "{tier} 티어의 {setting}이(가) 제안할 때의 자리에 더 이상 없습니다. 바뀐 것은 없습니다. 최신 리비전을 보고 다시 제안하십시오.",
    "reviews.field-changed":
      "{tier} 티어의 {setting} 값은 지금 {now}인데, 이 제안은 {was}일 때 작성되었습니다. 바뀐 것은 없습니다. 어느 값이 맞는지 결정하십시오.",
    "reviews.push-conflict":
      "리비전 {seen}에서 작업하는 동안 리비전 {latest}이 올라왔습니다. 먼저 확인하십시오. 저장된 것은 없습니다.",
    "reviews.push-same": "리비전 {latest}과 내용이 같습니다. 노드 위치만 옮긴 것은 변경이 아닙니다.",
    "reviews.state-conflict":
      "그사이 다른 사람이 이 리뷰를 바꾸었습니다. 다시 확인하십시오. 저장된 것은 없습니다.",
    "reviews.no-comment": "이 댓글은 없거나 지워졌습니다.",
    "reviews.no-revision": "이 리뷰에 리비전 {revision}이 없습니다.",
    "reviews.no-link": "이 링크는 없거나 지워졌습니다.",
    "reviews.no-place": "댓글을 달 줄이 리비전 {revision}에 없습니다.",
    "reviews.secrets":
      "비밀 값으로 보이는 값이 {count}개 있습니다. 첫 번째는 {tier} 티어의 {path}에 있습니다. 저장된 것은 없습니다. 값을 가리거나 $'{'env:…'}'로 바꾸십시오.",
    "reviews.secrets-note":
      "비밀 값으로 보이는 값이 {count}개 있습니다. 첫 번째는 캔버스의 메모에 있습니다. 저장된 것은 없습니다. 값을 가리십시오.",
    "reviews.unreadable": "요청이 예상한 형식과 다릅니다: {where}.",
    "reviews.too-large": "요청이 {limit, number}kB보다 큽니다. 저장된 것은 없습니다.",
    "reviews.too-many": "이 주소에서 온 요청이 너무 많습니다. {seconds}초 뒤에 다시 시도하십시오.",
    "reviews.unavailable": "데이터베이스가 응답하지 않아 저장하지 못했습니다. 잠시 뒤 다시 시도하십시오.",
    "reviews.foreign": "다른 사이트에서 온 요청이라 처리하지 않았습니다.",
    "reviews.embed-count":
      "이 리뷰를 표시할 페이지를 1개 이상 {most}개 이하로 적으십시오. 예: https://wiki.example.com",
    "reviews.embed-origin":
      "{origin}은(는) 페이지의 출처가 아닙니다. https://wiki.example.com처럼 적고, 포트가 있으면 함께 적으십시오. https://*.example.com도 됩니다.",
    "reviews.embed.state":
      "{state, select, approved {승인됨} changes {변경 요청됨} merged {병합됨} closed {닫힘} other {리뷰 대기 중}}",
    "reviews.embed.stamp": "리비전 {revision, number}, {hash}, {name} 님",
    "reviews.embed.changes": "{count, plural, =0 {의미가 바뀐 것은 없음} other {변경 #건}}",
    "reviews.embed.risk":
      "{risk, select, loss {데이터 손실} secrets {비밀 값} sampling {샘플링} destinations {전송 대상} replicas {복제본} other {기타}}",
    "reviews.embed.graph": "파이프라인",
    "reviews.embed.kind": "{is, select, added {추가} removed {제거} moved {이동} other {변경}}",
    "reviews.embed.findings": "검사 결과",
    "reviews.embed.counts": "해결 {fixed, number}, 새로 생김 {fresh, number}, 그대로 있음 {standing, number}",
    "reviews.embed.footer": "읽기 전용입니다. Otelier로 만들었습니다.",
    "reviews.change.tier": "{tier} 티어 {is, select, added {추가} other {제거}}",
    "reviews.change.version": "{tier}: 컬렉터 {before} → {after}",
    "reviews.change.component":
      "{tier}: {kind, select, receiver {리시버} processor {프로세서} exporter {익스포터} connector {커넥터} other {익스텐션}} {id} {is, select, added {추가} other {제거}}",
    "reviews.change.rename": "{tier}: 컴포넌트 {count}개의 이름만 변경: {names}",
    "reviews.change.setting": "{tier}: {id} {setting}: {before} → {after}",
    "reviews.change.pipeline": "{tier}: 파이프라인 {id} {is, select, added {추가} other {제거}}",
    "reviews.change.list":
      "{tier}: {id}의 {list, select, receivers {리시버} processors {프로세서} other {익스포터}} {is, select, moved {순서 변경} other {변경}}: {before} → {after}",
    "reviews.change.extensions": "{tier}: 사용 중인 익스텐션: {before} → {after}",
    "reviews.change.telemetry": "{tier}: {setting}: {before} → {after}",
    "reviews.change.fact": "{tier}: {fact}: {before} → {after}",
    "reviews.change.scale":
      "{tier}: 파드 {before} → {after}개. {id}는 트레이스 전체를 보고 결정하는데 {from}이(가) 나누어 보내므로 이제 트레이스 로드 밸런싱이 필요합니다",
    "reviews.change.hop":
      "{how, select, gone {{tier}에서 {from}을(를) 통해 {to}(으)로 더 이상 보내지 않음} new {{tier}에서 {from}을(를) 통해 {to}(으)로 새로 보냄} unheard {{tier}에서 {from}을(를) 통해 보내는 곳을 {to}에서 더 이상 수신하지 않음} heard {{tier}에서 {from}을(를) 통해 보내는 곳을 {to}에서 이제 수신함} plain {{tier} → {to}({from}) 구간이 더 이상 암호화되지 않음} other {{tier} → {to}({from}) 구간이 이제 암호화됨}}",
  },
};
