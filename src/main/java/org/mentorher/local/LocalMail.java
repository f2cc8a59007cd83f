package org.mentorher.local;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import javax.management.JMException;
import javax.management.ObjectName;
import javax.management.StandardMBean;

/** Receives every mail, delivers none, and keeps each as one file, in the order of arrival by name. */
final class LocalMail implements MailSwitch, AutoCloseable {
    private static final DateTimeFormatter FILE_NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-nnnnnnnnn").withZone(ZoneOffset.UTC);

    private final Path mailbox;
    private int port;
    private GreenMail server;

    private LocalMail(Path mailbox, int port) {
        this.mailbox = mailbox;
        this.port = port;
    }

    /** Starts a catcher; port 0 takes any free one. */
    static LocalMail start(Path mailbox, int port) throws IOException {
        Files.createDirectories(mailbox);
        var mail = new LocalMail(mailbox, port);
        mail.up();
        return mail;
    }

    int port() {
        return port;
    }

    /** Lets tests switch this catcher off and on. */
    void offerSwitch() throws JMException {
        ManagementFactory.getPlatformMBeanServer()
                .registerMBean(new StandardMBean(this, MailSwitch.class), new ObjectName(MailSwitch.NAME));
    }

    @Override
    public synchronized void up() {
        if (server == null) {
            // the server's threads inherit the context class loader and must find providers beside their own classes,
            // whichever test profile's class loader turns the switch
            var thread = Thread.currentThread();
            var loader = thread.getContextClassLoader();
            thread.setContextClassLoader(GreenMail.class.getClassLoader());
            try {
                server = started();
            } finally {
                thread.setContextClassLoader(loader);
            }
            port = server.getSmtp().getPort();
        }
    }

    private GreenMail started() {
        var setup = new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        var catcher = new GreenMail(port == 0 ? setup.dynamicPort() : setup)
                .withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        var users = catcher.getUserManager();
        var delivery = users.getMessageDeliveryHandler();
        users.setMessageDeliveryHandler((message, recipient) -> {
            store(message, recipient);
            return delivery.handle(message, recipient);
        });
        catcher.start();
        return catcher;
    }

    @Override
    public synchronized void down() {
        if (server != null) {
            server.stop();
            server = null;
        }
    }

    @Override
    public void close() {
        down();
    }

    /** Called once for each recipient of a mail; the first call stores it for all. */
    private void store(MovingMessage message, MailAddress recipient) throws MessagingException {
        var recipients = message.getToAddresses();
        if (!recipient.equals(recipients.iterator().next())) {
            return;
        }
        var name = FILE_NAME.format(Instant.now()) + StoredMail.SUFFIX;
        // a reader must never see half a mail
        var unfinished = mailbox.resolve(name + ".part");
        try {
            try (var out = Files.newOutputStream(unfinished)) {
                var envelope = recipients.stream().map(MailAddress::getEmail).collect(Collectors.joining(", "));
                out.write((StoredMail.ENVELOPE + ": " + envelope + "\r\n").getBytes(StandardCharsets.UTF_8));
                message.getMessage().writeTo(out);
            }
            Files.move(unfinished, mailbox.resolve(name), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
