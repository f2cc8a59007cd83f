package org.mentorher;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.mentorher.local.LocalServices;

/** Gives every test of this JVM, packaged or not, the same real servers; registered in META-INF/services. */
public class LocalServicesResource implements QuarkusTestResourceLifecycleManager {
    @Override
    public Map<String, String> start() {
        try {
            return LocalServices.tests();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        // they end with the JVM: the next test profile uses them too
    }
}
