package org.mentorher.member;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The last question before a side is paused or closed, with all that will happen. */
@ApplicationScoped
class Leaving {
    @CheckedTemplate
    static class Templates {
        static native TemplateInstance leave(String side, String way, String address, List<String> consequences);
    }

    @Inject
    @Any
    Instance<Parting> floors;

    @Transactional
    TemplateInstance page(UUID member, Pending.Side side, Parting.Way way) {
        var consequences = floors.stream()
                .flatMap(floor -> floor.consequences(member, side, way).stream())
                .toList();
        var profile = side == Pending.Side.MENTOR ? "mentor-profile" : "mentee-profile";
        var step = way == Parting.Way.PAUSE ? "pause" : "closure";
        return Templates.leave(side.name(), way.name(), "/me/" + profile + "/" + step, consequences);
    }
}
