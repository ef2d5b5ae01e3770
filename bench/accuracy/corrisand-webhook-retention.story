# summary: Webhooks of a payment service; reference page against changelog
# domain: product documentation
--- reference-webhooks.md 2024-11-20
# Webhooks

| Property | Value |
|---|---|
| Answer expected within | {unit.answer|10 seconds|10 milliseconds|10 minutes} |
| Attempts in all | {number.attempts|9|19} |
| Last attempt | {date.last|72 hours after the first|27 hours after the first} |
| Endpoints per account | {number.endpoints|16|61} |
| Event log kept | {date.log|30 days|90 days} (live), 7 days (sandbox) |
| Signature | {version.hash|HMAC-SHA-256|HMAC-SHA-512} |

Retries are spaced 1, 5, 15 and 60 minutes apart, later ones further. An endpoint that fails for five days in a row {polarity.disable|is switched off|is not switched off}, and the owner gets a mail.

Events may arrive twice or out of order. Only `charge.settled` is certain to be sent {order.settled|after `charge.created`|before `charge.created`}. Redirects {polarity.redirect|are not followed|are followed}; a 410 counts as a failure. Payloads carry at most 64 KB.

signature_header: {name.header|Corri-Signature|Cori-Signature}
source_range: 198.51.100.0/26
--- changelog.txt 2024-11-12
November 2024

Webhooks. We now try {number.attempts|nine times|eight times} (it was six), the final time {date.last|three days after the first try|four days after the first try}. You may register {number.endpoints|sixteen endpoints|eighteen endpoints} instead of five. The signature moves to {version.hash|HMAC-SHA-256|HMAC-SHA-265}; SHA-1 signatures are still sent in the old header until March, beside the new {name.header|Corri-Signature|Corry-Signature}.

Fixed: `charge.settled` could overtake other events of the same charge. It is now held back {order.settled|until `charge.created` has been delivered|even once `charge.created` has been delivered}.

October 2024

Dead endpoints. After five failing days we {polarity.disable|disable an endpoint and tell you|tell you but do not disable an endpoint}. Before, nothing happened.
Slow endpoints. The time limit for your answer was doubled {unit.answer|to 10 seconds|to 20 seconds}.
Redirects. {polarity.redirect|Our sender no longer follows them|Our sender now follows them}, for safety.
The log in the dashboard reaches back {date.log|30 days|13 days}; for sandbox accounts it remains a week. Exports are limited to 10,000 rows.
