/**
 * What organisations are told of what touches them, at addresses of their own. Each floor says of its own facts whom they
 * touch and what of them may leave the house ({@link org.mentorher.notification.webhook.Affected}): ids, codes and counts of
 * a short list of kinds, never a name or a text. The fact and its deliveries are one commit. Decisions: the body is a
 * CloudEvents 1.0 event in structured mode and the signature follows Standard Webhooks, so that readers have libraries
 * for both; rows are claimed with {@code for update skip locked}, as mails are; each delivery is tried with growing,
 * jittered pauses, and a webhook that answers to nothing waits as a whole, so that a dead address costs one attempt a pause
 * and not one for each event; after a day without a success it is disabled and staff are told. The address is resolved
 * here and connected to as resolved: a name that leads into a private network is refused at the moment of delivery.
 */
package org.mentorher.notification.webhook;
