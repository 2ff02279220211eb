package org.qianfa.organ.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Where somebody tries to sign in from.
 *
 * @param network the address; of an IPv6 address the first 64 bits, for whoever has one has the others of them too
 */
public record SignInPlace(String network) {
    /** Where no address is known. */
    static final SignInPlace NOWHERE = new SignInPlace("");
    /** At a screen where one is signed in already: no stranger gets there. */
    static final SignInPlace IN_A_SESSION = new SignInPlace("session");

    private static final int BYTES_OF_A_NETWORK = 8;

    /** @param address as numbers */
    public static SignInPlace of(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address wide
                    ? new SignInPlace(HexFormat.of().formatHex(Arrays.copyOf(wide.getAddress(), BYTES_OF_A_NETWORK)))
                    : new SignInPlace(address);
        } catch (IllegalArgumentException notNumbers) {
            return new SignInPlace(address);
        }
    }
}
