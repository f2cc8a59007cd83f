package org.mentorher.pledge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.mentorher.shared.Visit;

/** Knows under which address the world finds a pledge, and its card in the language of who reads just now. */
@ApplicationScoped
class Shares {
    @Inject
    Wall wall;

    @Inject
    Visit visit;

    @ConfigProperty(name = "mentorher.public-url")
    URI publicUrl;

    Sharing of(PledgeView pledge) {
        var path = "/pledges/" + pledge.id();
        return new Sharing(
                publicUrl + path,
                publicUrl + "/api" + path + "/card.png?lang=" + visit.language(),
                wall.hashtag(pledge.campaign()));
    }
}
