package org.mentorher.shared;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;
import org.jboss.resteasy.reactive.server.handlers.ClassRoutingHandler;
import org.jboss.resteasy.reactive.server.mapping.RequestMapper;

/** The methods that the current address does take: 405 has to name them (RFC 9110, 15.5.6), and the framework does not. */
class Allowed {
    private Allowed() {}

    /** @return empty where there is nothing at this address */
    static SortedSet<String> here() {
        var methods = new TreeSet<String>();
        var request = CurrentRequestManager.get();
        if (request == null) return methods;
        var roots = new RequestMapper<>(request.getDeployment().getClassMappers());
        var path = request.getPathWithoutPrefix();
        for (var root = roots.map(path); root != null; root = roots.continueMatching(path, root)) {
            var remaining = root.remaining.isEmpty() ? "/" : root.remaining;
            for (var handler : root.value.handlers) {
                if (!(handler instanceof ClassRoutingHandler routes)) continue;
                routes.getMappers().forEach((method, mapper) -> {
                    if (method != null && mapper.map(remaining) != null) methods.add(method);
                });
            }
        }
        if (methods.contains("GET")) methods.add("HEAD");
        if (!methods.isEmpty()) methods.add("OPTIONS");
        return methods;
    }
}
