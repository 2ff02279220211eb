package org.qianfa.passkey;

/**
 * A key that a browser has just made.
 *
 * @param id what the browser calls it, in base64url
 * @param credential the attested credential data, in base64url
 * @param count how often it has signed, 0 where it does not count
 */
record NewKey(String id, String credential, long count) {}
