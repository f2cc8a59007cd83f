package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Knows under which address the world finds a pledge. */
@ApplicationScoped
class Shares {
    @Inject
    Wall wall;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    Share of(PledgeView pledge) {
        return new Share(publicUrl + "/pledges/" + pledge.id(), wall.hashtag(pledge.campaign()));
    }
}
