package org.mentorher.notification.webhook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Webhooks go out into the open internet and nowhere else, however an address is written. */
class DestinationTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "127.1.2.3",
                "0.0.0.0",
                "0.1.2.3",
                "10.0.0.1",
                "172.16.0.1",
                "172.31.255.255",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "100.127.255.255",
                "192.0.0.8",
                "192.0.2.1",
                "198.18.0.1",
                "198.19.255.255",
                "198.51.100.7",
                "203.0.113.9",
                "224.0.0.1",
                "240.0.0.1",
                "255.255.255.255",
                "::",
                "::1",
                "fe80::1",
                "fc00::1",
                "fd12:3456::1",
                "fec0::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "::ffff:10.0.0.1",
                "::127.0.0.1",
                "64:ff9b::7f00:1",
                "2002:7f00:1::1",
                "2001::1",
                "2001:db8::1",
                "100::1"
            })
    void what_is_private_is_not_entered(String machine) throws UnknownHostException {
        assertFalse(Destination.open(InetAddress.getByName(machine)));
        var host = machine.contains(":") ? "[" + machine + "]" : machine;
        assertThrows(Destination.Private.class, () -> Destination.of(URI.create("https://" + host + "/hook"), false));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "1.1.1.1",
                "100.63.255.255",
                "100.128.0.1",
                "172.15.0.1",
                "172.32.0.1",
                "169.253.0.1",
                "192.1.0.1",
                "198.20.0.1",
                "223.255.255.255",
                "2606:4700:4700::1111",
                "2a00:1450:4001::1",
                "2001:4860:4860::8888"
            })
    void what_is_public_is_reached(String machine) throws UnknownHostException {
        assertTrue(Destination.open(InetAddress.getByName(machine)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://hooks.example/",
                "ftp://hooks.example/",
                "https:hooks.example",
                "https://",
                "https:///hook",
                "https://user:word@hooks.example/",
                "https://hooks.example/#here",
                "https://hooks .example/",
                "hooks.example",
                "//hooks.example/",
                "file:///etc/passwd",
                "https://hooks_example/",
                ""
            })
    void what_is_no_plain_https_address_is_refused(String text) {
        assertTrue(Destination.address(text, false).isEmpty());
    }

    @Test
    void an_address_may_have_a_port_a_path_and_a_question() {
        var text = "https://hooks.example:8443/mentorher?org=7";
        assertEquals(URI.create(text), Destination.address(text, false).orElseThrow());
    }

    @Test
    void where_nobody_else_is_this_machine_may_be_reached_without_tls() throws Exception {
        assertTrue(Destination.address("http://localhost:9/", true).isPresent());
        assertTrue(Destination.of(URI.create("http://localhost:9/"), true)
                .machine()
                .isLoopbackAddress());
    }
}
