# summary: A hosted message queue; limits reference, operating guide and changelog
# domain: product documentation
--- reference-limits.md 2025-10-14
# Limits and defaults

This page lists the hard limits of Tessaro Queue and the values a new queue starts with. Limits marked *soft* can be raised through a support ticket; all others cannot. Where a value depends on the plan, the table says so.

## Messages

| Limit | Value | Soft |
|---|---|---|
| Size of one message, body and headers | {unit.size|256 KiB|256 MiB|512 KiB} | no |
| Headers on one message | 20 | no |
| Length of a header name | 120 characters | no |
| Messages in one batch | {number.batch|10|100} | no |
| Delay before first delivery | 15 minutes | no |

A batch as a whole may weigh up to 1 MiB. Bodies larger than the single-message limit have to be put in an object store, with a link in the message; see the guide.

## Queues

| Setting | Default | Range |
|---|---|---|
| `retention` | {date.retention|4 days|14 days|4 hours} | 1 hour to 14 days |
| `visibility_timeout` | {unit.visibility|30 s|30 min} | 0 s to 12 h |
| `poll_wait` | 0 s | up to 20 s |
| `max_receives` | {number.receives|5|50} | 1 to 1,000 |
| `deduplication` | {polarity.dedup|off|on} | off, on |

The name of a queue has at most 80 characters. Ordered queues carry the suffix `.ord`, which counts.

## Throughput

Basic projects may send 300 messages a second for each queue. On the Team plan the ceiling is {number.rate|3,000 messages a second|30,000 messages a second}, and Enterprise projects negotiate theirs. A project holds at most 1,000 queues (soft) and one queue serves up to {number.consumers|40 consumers|60 consumers} at a time (soft); a forty-first connection gets the error `TQ-429`.

## Network

Clients connect on TCP port {number.port|7411|7141}. Port 7412 carries metrics, and 7400 was the port before 6.0. {polarity.plain|Connections without TLS are refused}. Ordered queues are offered in all regions {place.region|except north-2}.

## Durability

A send is acknowledged {order.ack|only after two of three replicas have written the message to disk|before any of the three replicas has written the message to disk}. Records are kept by the {entity.engine|Garnet|Granite} storage engine, three copies in separate zones.

## Permissions

Viewers can read settings, editors can send and receive, and {role.purge|only owners|only editors} can purge a queue.
--- operating-guide.md 2025-11-03
# Running Tessaro Queue in production

## Before you start

Open the firewall for outgoing traffic to port {number.port|7411|7311}. If your collector scrapes metrics, open 7412 as well. Install client 6.1 or later; anything from the 4.x series will stop working when {date.eol|support for it ends on 30 June 2026|support for it ends on 30 July 2026}, and the 5.x clients have until the end of 2027.

Certificates are checked from the first packet. Older deployments sometimes talk to the broker in clear text inside a private network; {polarity.plain|since 6.0 that is impossible|since 6.0 that is still possible}, so plan a certificate rotation before you upgrade.

## Choosing a timeout

When a consumer takes a message, others cannot see it for a while. Unless you say otherwise that while is {unit.visibility|half a minute|half an hour}. Take three times your slowest handler: a handler that needs two minutes deserves six. Set it too short and the same order is packed twice; set it too long and a crashed worker blocks its share of the queue. The upper bound is twelve hours, and nobody has yet shown us a good reason for more than one.

## How long messages live

Unread messages are kept for {date.retention|four days|five days}, then dropped without notice. That covers a long weekend and little else. For billing events we advise the full fortnight that the service allows; for sensor readings an hour will do. Raising the value does not bring back what has already been dropped.

## Poison messages

A message that fails again and again goes to the dead-letter queue. By default this happens {number.receives|after five deliveries}. Teams with flaky downstream services have told us that 20 suits them better, while payments should be stopped at two. Name a dead-letter queue first: {order.deadletter|if none is named when the count is reached, the message is deleted|if none is named when the count is reached, the message is kept}.

## Duplicates

{polarity.dedup|Deduplication is off unless you switch it on|Deduplication is on unless you switch it off}. Where it is on, the broker compares a hash of the body over a window of five minutes. Sending code should still be idempotent, because a retry after the sixth minute is a new message as far as the broker can tell.

## Scaling out

Batches save money: up to {number.batch|ten messages|twelve messages} travel as one request and are billed as one. A Team project that really drives {number.rate|3,000 messages every second|2,000 messages every second} will want about 25 consumers; beyond {number.consumers|40|400} on the same queue you have to split it or ask us. In our own load test in September, 32 consumers drained 1.2 million messages in seven minutes.

If your project lives in {place.region|north-2|north-1}, ordered queues are not there yet and you need a neighbouring region for them.

## Emptying a queue

Purging cannot be undone and takes up to 60 seconds. It is reserved for {role.purge|the owner of the project|any editor of the project}; an editor who tries it is told so.
--- CHANGELOG.md 2025-10-20
# Changelog

## 6.2.0 (14 October 2025)

- **Limits.** The biggest message is now {unit.size|256 KiB|265 KiB}, up from 64 KiB in every earlier release. Batches keep their ceiling of 1 MiB in total.
- **Storage.** The {entity.engine|Garnet|Garnett} engine replaces Basalt for all new queues. Existing queues move by themselves over the next eight weeks; no downtime is expected, and reads stay about as fast as before.
- **Ordered queues** reach four more regions. {place.region|north-2 is the only one still without|north-2 is among those that now have} them.
- Up to 40 tags on a queue (was 10).
- Fixed: a batch of which one entry was too large was refused without saying which.
- Fixed: `poll_wait` of 20 was read as 2 in ordered queues.

## 6.1.3 (2 September 2025)

- {order.deadletter|Without a dead-letter queue, a message that exhausts its deliveries is now deleted|Without a dead-letter queue, a message that exhausts its deliveries is no longer deleted}. It used to be returned to the queue for ever, at the customer's cost.
- The console shows the age of the oldest message.
- Memory of an idle client falls from 38 MB to 21 MB.

## 6.1.0 (17 June 2025)

- Acknowledgement got stricter: the client hears back {order.ack|once a second copy is safely on disk|as soon as the first copy is on disk}. In 5.x a copy in memory was enough. Median send latency rises from 4 ms to 6 ms.
- Region south-2 opened, with all features.

## 6.0.0 (11 March 2025)

- {polarity.plain|TLS is now compulsory|TLS is now optional}; the `allow_plain` switch is gone.
- Default port moved from 7400.
- The default of `max_receives` went from 10 to {number.receives|5|3}.
- Series 4 is frozen. It gets security fixes {date.eol|until 30 June 2026|until 30 June 2025}. Series 3 ended on 31 January 2024.
- Minimum runtime for the Java client is 17; it was 11.

## 5.9.4 (5 February 2025)

- Backport of the fix for the lost heartbeat.
- The Basic plan goes from 200 to 300 messages a second.

## 5.9.0 (12 November 2024)

- A queue may be cloned with its settings, though not with its messages. Cloning takes about two seconds.
- The command line tool learns `peek`, which shows up to five messages without taking them.
- Raised: tags on a project from 20 to 50, keys on a project from 4 to 8.
- Fixed: the console counted a message twice for 30 seconds after it had moved to a dead-letter queue.
- Removed: the XML answers, announced in 5.4. JSON has been the default since 5.0.

## 5.8.2 (9 September 2024)

- Security: a crafted header name of more than 900 characters could stop a broker. All hosted regions were patched on 7 September; nobody is known to have made use of it.
- The Python client needs 3.9 (was 3.7). The Go client is not affected.
- Reconnects are spread over ten seconds instead of one, so that a broker which restarts is not flooded by 40,000 clients at once.
