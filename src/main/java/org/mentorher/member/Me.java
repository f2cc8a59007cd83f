package org.mentorher.member;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import org.mentorher.shared.Problem;

/** The member who makes this call. */
@RequestScoped
public class Me {
    private Member member;

    void is(Member member) {
        this.member = member;
    }

    /** @throws Problem 401 for a visitor */
    public Member member() {
        return signedIn()
                .orElseThrow(() -> new Problem(401, "unauthenticated", "Sign in, or send a valid access token."));
    }

    public Optional<Member> signedIn() {
        return Optional.ofNullable(member);
    }
}
