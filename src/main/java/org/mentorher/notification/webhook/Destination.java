package org.mentorher.notification.webhook;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Optional;

/** Where a delivery goes: the address as it was given, and the one machine that its name leads to just now. */
record Destination(URI address, InetAddress machine) {
    /** The name leads into a network that is nobody's business from outside. */
    static final class Private extends Exception {
        Private() {
            super(null, null, false, false);
        }
    }

    /**
     * @param anywhere whether private networks are let in, and addresses without TLS
     * @return empty where this is no web address that could be delivered to
     */
    static Optional<URI> address(String text, boolean anywhere) {
        try {
            var uri = new URI(text);
            var scheme = "https".equals(uri.getScheme()) || anywhere && "http".equals(uri.getScheme());
            return Optional.of(uri)
                    .filter(u -> scheme && u.getHost() != null && u.getUserInfo() == null && u.getFragment() == null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    /** @throws Private where any machine of this name is in a private network */
    static Destination of(URI address, boolean anywhere) throws UnknownHostException, Private {
        var machines = InetAddress.getAllByName(address.getHost());
        if (!anywhere) {
            // one of several would do for who wants in: the name chooses which of them we ask
            for (var machine : machines) if (!open(machine)) throw new Private();
        }
        return new Destination(address, machines[0]);
    }

    /** Whether a machine is on the open internet, as far as the registry of special addresses (RFC 6890) goes. */
    static boolean open(InetAddress machine) {
        if (machine.isAnyLocalAddress()
                || machine.isLoopbackAddress()
                || machine.isLinkLocalAddress()
                || machine.isSiteLocalAddress()
                || machine.isMulticastAddress()) return false;
        var bytes = machine.getAddress();
        return machine instanceof Inet4Address ? open4(bytes, 0) : open6(bytes);
    }

    private static boolean open4(byte[] bytes, int from) {
        int first = bytes[from] & 0xff;
        int second = bytes[from + 1] & 0xff;
        int third = bytes[from + 2] & 0xff;
        return switch (first) {
            case 0, 10, 127 -> false;
            case 100 -> second < 64 || second > 127; // carrier-grade NAT
            case 169 -> second != 254;
            case 172 -> second < 16 || second > 31;
            case 192 -> second != 168 && !(second == 0 && (third == 0 || third == 2));
            case 198 -> second != 18 && second != 19 && !(second == 51 && third == 100);
            case 203 -> !(second == 0 && third == 113);
            default -> first < 224;
        };
    }

    /** Only global unicast, and of that nothing that carries an old address inside (6to4, Teredo) or is for documentation. */
    private static boolean open6(byte[] bytes) {
        int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
        int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
        if (first == 0x64 && second == 0xff9b) return false; // NAT64
        if (first == 0x2002) return false;
        if (first == 0x2001 && (second < 0x200 || second == 0xdb8)) return false;
        return (first & 0xe000) == 0x2000;
    }
}
