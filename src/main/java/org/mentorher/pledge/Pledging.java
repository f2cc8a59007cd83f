package org.mentorher.pledge;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.mentorher.member.AccountLinked;
import org.mentorher.member.AccountOrders;
import org.mentorher.member.Accounts;
import org.mentorher.member.Member;
import org.mentorher.member.MentorProfile;
import org.mentorher.member.MentorProfileChanged;
import org.mentorher.member.Profiles;
import org.mentorher.shared.EmailAddress;
import org.mentorher.shared.Fact;
import org.mentorher.shared.Problem;
import org.mentorher.shared.Visit;

/** Leaders sign, staff vouch, pledges end, and seats follow their mentors. */
@ApplicationScoped
class Pledging {
    /** At most one confirmation mail goes to an address in this time. */
    private static final Duration BETWEEN_MAILS = Duration.ofHours(1);
    /** How long a pledge nobody confirmed is kept, so that its link can say that it lapsed. */
    private static final Duration PENDING_KEPT = Duration.ofDays(30);

    @Inject
    Campaigns campaigns;

    @Inject
    Pledges pledges;

    @Inject
    Seats seats;

    @Inject
    Organisations organisations;

    @Inject
    Wall wall;

    @Inject
    AccountOrders accounts;

    @Inject
    Profiles profiles;

    @Inject
    PledgeMails mails;

    @Inject
    Visit visit;

    @Inject
    Event<Fact> facts;

    @Inject
    Clock clock;

    /** A visitor signs: a mail goes out, and nothing tells whether the address is known. */
    @Transactional
    void sign(NewPledge input) {
        var campaign = campaigns.required(input.campaign());
        var now = clock.instant();
        var address = EmailAddress.Parts.canonical(input.email());
        pledges.oneAtATime(address);
        var signed = pledges.signedBy(campaign.slug, address);
        if (signed.isPresent()) {
            mails.signedBefore(signed.get(), campaign, input.email(), visit.locale(), now);
        } else if (!pledges.mailedSince(campaign.slug, address, now.minus(BETWEEN_MAILS))) {
            var token = Token.fresh();
            var pledge = new Pledge(input, campaign, token.hash(), now);
            pledge.language = visit.language();
            pledges.persist(pledge);
            mails.confirm(pledge, campaign, token);
        }
    }

    /** A member whose address is verified signs at once. */
    @Transactional
    PledgeView sign(NewPledge input, Member member) {
        var campaign = campaigns.required(input.campaign());
        if (!member.emailVerified() || member.email() == null) {
            throw Problem.forbidden("email-not-verified", "Verify the e-mail address of your account first.");
        }
        var address = EmailAddress.Parts.canonical(input.email());
        if (!EmailAddress.Parts.canonical(member.email()).equals(address)) {
            throw Problem.invalid("email", "{mentorher.email.other}");
        }
        pledges.oneAtATime(address);
        if (pledges.signedBy(campaign.slug, address).isPresent()) {
            throw Problem.conflict("already-signed", "You have signed this pledge.");
        }
        var pledge = new Pledge(input, campaign, null, clock.instant());
        pledge.member = member.id();
        pledge.language = visit.language();
        pledges.persist(pledge);
        signed(pledge, campaign);
        accounts.join(member, Accounts.SIGNATORIES);
        return wall.view(pledge);
    }

    /** Shows what a mailed link would sign; changes nothing. */
    @Transactional
    Confirmation peek(Token token) {
        return pledges.byToken(token.hash())
                .<Confirmation>map(p -> switch (p.stage) {
                    case PENDING ->
                        p.lapsed(clock.instant())
                                ? new Confirmation.Lapsed()
                                : new Confirmation.Waiting(wall.view(p), wall.campaign(p.campaign));
                    case SIGNED -> new Confirmation.Signed(wall.view(p));
                    case WITHDRAWN, REMOVED -> new Confirmation.Ended();
                })
                .orElseGet(Confirmation.Unknown::new);
    }

    /** The mailbox's owner confirms; the second time changes nothing. */
    @Transactional
    PledgeView confirm(Token token) {
        var pledge = pledges.byToken(token.hash()).orElseThrow(() -> Problem.notFound("pledge link"));
        if (pledge.stage == Pledge.Stage.SIGNED) return wall.view(pledge);
        pledges.oneAtATime(pledge.emailCanonical);
        if (pledges.signedBy(pledge.campaign, pledge.emailCanonical).isPresent()) {
            throw Problem.conflict("already-signed", "This address has signed the pledge already.");
        }
        signed(pledge, campaigns.required(pledge.campaign));
        accounts.link(pledge.id, pledge.email, pledge.name, Accounts.SIGNATORIES);
        return wall.view(pledge);
    }

    private void signed(Pledge pledge, Campaign campaign) {
        var now = clock.instant();
        pledge.sign(organisations.vouchFor(pledge.organisation, pledge.email), now);
        pledges.flush();
        seats.promise(pledge);
        mails.thanks(pledge, campaign);
        facts.fire(new PledgeSigned(pledge.id, pledge.campaign, pledge.seats, now));
        if (pledge.attestedBy != null) facts.fire(new PledgeAttested(pledge.id, pledge.attestedBy.name(), now));
    }

    @Transactional
    PledgeView withdraw(UUID id, UUID member) {
        var pledge =
                pledges.locked(id).filter(p -> member.equals(p.member)).orElseThrow(() -> Problem.notFound("pledge"));
        if (pledge.withdraw(clock.instant())) ended(pledge);
        return wall.view(pledge);
    }

    @Transactional
    PledgeView remove(UUID id, String reason) {
        var pledge = pledges.locked(id).orElseThrow(() -> Problem.notFound("pledge"));
        if (pledge.remove(reason, clock.instant())) ended(pledge);
        return wall.view(pledge);
    }

    private void ended(Pledge pledge) {
        pledges.flush();
        facts.fire(new PledgeEnded(pledge.id, pledge.stage.name(), clock.instant()));
        // proposals before seats, as everywhere: two transactions never wait for each other
        if (pledge.member != null && pledges.signedOf(pledge.member).isEmpty()) profiles.pledgeEnded(pledge.member);
        seats.takeBack(pledge);
        // another pledge that stands takes over
        if (pledge.member != null) seats.offer(pledge.member, seats.wanted(pledge.member));
    }

    void linked(@Observes AccountLinked account) {
        pledges.locked(account.reference()).ifPresent(pledge -> pledge.member = account.subject());
    }

    void mentorChanged(@Observes MentorProfileChanged change) {
        if (change.stage() == MentorProfile.Stage.ACTIVE) seats.offer(change.member(), change.seats());
        if (change.stage() == MentorProfile.Stage.CLOSED) seats.offer(change.member(), 0);
    }

    @Scheduled(every = "24h", delayed = "10m", identity = "pledges-forget")
    @Transactional
    void forget() {
        pledges.forget(clock.instant().minus(PENDING_KEPT));
    }
}
