package org.qianfa.organ.account;

import java.time.Instant;

/**
 * One place where somebody is signed in, as they read of it themselves.
 *
 * @param browser as it names itself (RFC 9110, 10.1.5), at most 300 characters
 * @param seenAt to the minute
 */
public record OpenSession(String id, String address, String browser, Instant begunAt, Instant seenAt) {}
