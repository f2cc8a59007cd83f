package org.mentorher.notification.webhook;

/**
 * What came of one attempt.
 *
 * @param status of the answer; null where there was none
 * @param failure null where the address took it
 */
record Answer(Integer status, Failure failure) {
    enum Failure {
        /** It answered with something else than a success; a redirect is none. */
        STATUS,
        TIMEOUT,
        CONNECTION,
        UNKNOWN_HOST,
        /** It leads into a private network. */
        PRIVATE_ADDRESS
    }

    static Answer of(int status) {
        return new Answer(status, status >= 200 && status < 300 ? null : Failure.STATUS);
    }

    static Answer none(Failure failure) {
        return new Answer(null, failure);
    }

    boolean taken() {
        return failure == null;
    }
}
