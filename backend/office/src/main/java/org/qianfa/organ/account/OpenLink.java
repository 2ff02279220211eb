package org.qianfa.organ.account;

import java.util.Locale;
import java.util.Optional;
import org.qianfa.organ.Role;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Digest;

/**
 * A one-time link that nobody has used yet.
 *
 * @param hash what recognises it
 * @param staff whose it is; nobody's where one of the three administrators is to come
 * @param role of the administrator who is to come
 * @param issuedBy absent for links printed by the server, and for those from before links had codes
 */
record OpenLink(
        String hash,
        Optional<StaffId> staff,
        Optional<Role> role,
        Optional<StaffId> issuedBy,
        Optional<StaffId> confirmedBy,
        Optional<String> codeHash,
        int wrongCodes) {
    /** Its beginning, as the log names it. */
    String name() {
        return hash.substring(0, 12);
    }

    boolean isSpentByWrongCodes() {
        return wrongCodes >= OneTimeLinks.MOST_WRONG_CODES;
    }

    boolean isConfirmed() {
        return codeHash.isPresent();
    }

    /** @param typed small or large letters, with blanks and hyphens between */
    boolean hasCode(String typed) {
        var bare = typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return codeHash.filter(Digest.sha256Hex(bare)::equals).isPresent();
    }
}
